package org.dealbench.analysis.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dealbench.model.Address;
import org.dealbench.model.Difference;
import org.dealbench.model.Identified;
import org.dealbench.model.InputValue;
import org.dealbench.model.Inputs;
import org.dealbench.model.Outcome;
import org.dealbench.model.Parts;
import org.dealbench.model.Schema;
import org.dealbench.model.Value;
import org.dealbench.model.Workbook;
import org.jspecify.annotations.Nullable;

/// Makes changes of what differs between two workbooks, and names them.
record ChangeMaker(Workbook before, Workbook after) {

    private static final Map<String, String> NOUNS = Map.ofEntries(
            Map.entry("chips", "Chip"),
            Map.entry("conditions", "Condition"),
            Map.entry("deals", "Deal"),
            Map.entry("risks", "Risk"),
            Map.entry("targets", "Target"),
            Map.entry("lines", "Line"),
            Map.entry("tranches", "Tranche"),
            Map.entry("commitments", "Commitment"),
            Map.entry("phases", "Phase"),
            Map.entry("channels", "Channel"));

    private static final Map<String, String> FIELDS = Map.of(
            "mix", "Chip mix",
            "ramp", "Ramp",
            "profile", "Profile",
            "effects", "Effects",
            "of", "Parts",
            "calendar", "Calendar",
            "pricing", "Price",
            "referenceChip", "Reference chip");

    private static final Pattern WORD_START = Pattern.compile("(?<=.)(?=\\p{Upper})");

    /// The change that some differences are together.
    ///
    /// @param group where all of them stand
    Change change(Address group, List<Difference> differences) {
        Optional<Object> old = part(before, group);
        Optional<Object> now = part(after, group);
        if (isElement(group, old, now)) {
            return now.isEmpty()
                    ? change(group, Change.Kind.REMOVED, workbook -> Parts.remove(workbook, group))
                    : change(group, Change.Kind.ADDED, workbook -> inserted(workbook, group, now.get()));
        }
        Change.Kind kind = old.isEmpty() && now.orElse(null) instanceof Record
                ? Change.Kind.ADDED
                : now.isEmpty() && old.orElse(null) instanceof Record ? Change.Kind.REMOVED : Change.Kind.CHANGED;
        if (kind != Change.Kind.CHANGED) {
            return change(group, kind, workbook -> Parts.replace(workbook, group, now.orElse(null)));
        }
        List<ChangedInput> inputs = new ArrayList<>();
        differences.forEach(difference -> changed(difference.address()).ifPresent(inputs::add));
        return differences.size() == 1 && inputs.size() == 1 && isOnBothSides(inputs.getFirst())
                ? new Change(
                        inputs.getFirst().title(), kind, "", inputs, workbook -> replaced(workbook, inputs.getFirst()))
                : new Change(
                        title(group) + kinds(old, now),
                        kind,
                        "",
                        inputs,
                        workbook -> Parts.replace(workbook, group, now.orElse(null)));
    }

    private boolean isOnBothSides(ChangedInput input) {
        return input(before, input.address()).isPresent()
                && input(after, input.address()).isPresent();
    }

    private static Outcome<Workbook> replaced(Workbook workbook, ChangedInput input) {
        return Inputs.replace(workbook, input.address(), input.after());
    }

    private Change change(Address group, Change.Kind kind, Change.Edit edit) {
        return new Change(title(group), kind, "", List.of(), edit);
    }

    /// Whether it is an element of a list that only one side has.
    private static boolean isElement(Address group, Optional<Object> old, Optional<Object> now) {
        return NOUNS.containsKey(group.parent().last())
                && old.isPresent() != now.isPresent()
                && (old.orElse(null) instanceof Identified || now.orElse(null) instanceof Identified);
    }

    /// Behind the nearest element that stands before it on the other side.
    private Outcome<Workbook> inserted(Workbook workbook, Address element, Object added) {
        List<String> there = ids(workbook, element.parent());
        int index = 0;
        for (String id : ids(after, element.parent())) {
            if (id.equals(element.last())) {
                break;
            }
            index = there.contains(id) ? there.indexOf(id) + 1 : index;
        }
        return Parts.insert(workbook, element.parent(), index, added);
    }

    private static List<String> ids(Workbook workbook, Address list) {
        return part(workbook, list).orElse(List.of()) instanceof List<?> elements
                ? elements.stream()
                        .filter(Identified.class::isInstance)
                        .map(each -> ((Identified) each).id())
                        .toList()
                : List.of();
    }

    private Optional<ChangedInput> changed(Address address) {
        Optional<InputValue> old = input(before, address);
        Optional<InputValue> now = input(after, address);
        return now.or(() -> old)
                .map(known -> new ChangedInput(
                        address,
                        known.title(),
                        known.spec(),
                        old.<@Nullable Value>map(InputValue::toValue).orElse(null),
                        now.<@Nullable Value>map(InputValue::toValue).orElse(null)));
    }

    private static Optional<InputValue> input(Workbook workbook, Address address) {
        return Inputs.find(workbook, address) instanceof Outcome.Ok<InputValue>(InputValue found)
                ? Optional.of(found)
                : Optional.empty();
    }

    private static Optional<Object> part(Workbook workbook, Address address) {
        return Parts.find(workbook, address) instanceof Outcome.Ok<Optional<Object>>(Optional<Object> found)
                ? found
                : Optional.empty();
    }

    /// `Tranche “Second close” of Amazon - OpenAI`, `Ramp of Amazon - OpenAI, Trainium2`.
    private String title(Address address) {
        List<String> owners = new ArrayList<>();
        String noun = "";
        List<String> segments = address.segments();
        for (int length = 1; length <= segments.size(); length++) {
            Address here = address.first(length);
            Object found = part(after, here).or(() -> part(before, here)).orElse(null);
            if (found instanceof Identified named) {
                noun = NOUNS.getOrDefault(segments.get(length - 2), "Entry") + " \u201c" + named.name() + "\u201d";
                owners.add(named.name());
            } else {
                noun = FIELDS.getOrDefault(segments.get(length - 1), capitalised(segments.get(length - 1)));
            }
        }
        boolean element = part(after, address).or(() -> part(before, address)).orElse(null) instanceof Identified;
        List<String> above = element ? owners.subList(0, owners.size() - 1) : owners;
        return above.isEmpty() ? noun : noun + " of " + String.join(", ", above);
    }

    private static String kinds(Optional<Object> old, Optional<Object> now) {
        if (old.orElse(null) instanceof Record one
                && now.orElse(null) instanceof Record other
                && one.getClass() != other.getClass()) {
            return ", " + kind(one) + " to " + kind(other);
        }
        return "";
    }

    private static String kind(Record record) {
        return Schema.kindOf(record.getClass()).toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String capitalised(String field) {
        String words = WORD_START.matcher(field).replaceAll(" ").toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
