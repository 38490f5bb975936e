package org.dealbench.analysis.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import org.dealbench.model.Address;
import org.dealbench.model.Difference;
import org.dealbench.model.Differences;
import org.dealbench.model.Outcome;
import org.dealbench.model.Parts;
import org.dealbench.model.Party;
import org.dealbench.model.Workbook;

/// The changes between two workbooks, or two versions of one, in the deal's words.
///
/// Differences that only make sense together are one change: a chip mix, the shape of a ramp, an element that only one
/// side has. What is added comes first, what is removed last, so that in between nothing refers to what is not there.
public final class WorkbookChanges {

    /// Roots of what no number follows from.
    private static final Set<String> WORDS = Set.of(
            "uuid",
            "title",
            "notes",
            "currency",
            "sources",
            "claims",
            "parties",
            "uncertainties",
            "correlations",
            "scenarios",
            "checks",
            "runs",
            "actuals");

    private static final Set<String> WORD_FIELDS = Set.of("name", "site", "note");

    /// Fields whose parts are one change.
    private static final Set<String> WHOLE_FIELDS =
            Set.of("mix", "ramp", "profile", "effects", "of", "calendar", "pricing");

    private static final Address PARTIES = Address.of("parties");

    private final Workbook before;
    private final Workbook after;
    private final List<Difference> others = new ArrayList<>();
    private final SequencedMap<Address, List<Difference>> groups = new LinkedHashMap<>();

    private WorkbookChanges(Workbook before, Workbook after) {
        this.before = withParties(before, after);
        this.after = withParties(after, before);
        for (Difference difference : Differences.between(before, after)) {
            if (isWords(difference.address())) {
                others.add(difference);
            } else {
                groups.computeIfAbsent(groupOf(difference.address()), _ -> new ArrayList<>())
                        .add(difference);
            }
        }
    }

    public static WorkbookChanges between(Workbook before, Workbook after) {
        return new WorkbookChanges(before, after);
    }

    /// What differs without moving a number: names, sources, scenarios.
    public List<Difference> others() {
        return List.copyOf(others);
    }

    /// What moves numbers, change by change.
    public Transition transition() {
        ChangeMaker maker = new ChangeMaker(before, after);
        List<Change> made = new ArrayList<>();
        groups.forEach((group, differences) -> made.add(maker.change(group, differences)));
        List<Change> ordered = Stream.of(Change.Kind.ADDED, Change.Kind.CHANGED, Change.Kind.REMOVED)
                .flatMap(kind -> made.stream().filter(change -> change.kind() == kind))
                .toList();
        return new Transition(
                before,
                after,
                Stream.concat(ordered.stream(), reordered(ordered).stream()).toList());
    }

    private Optional<Change> reordered(List<Change> ordered) {
        Outcome<Workbook> made = Outcome.ok(before);
        for (Change change : ordered) {
            made = made.then(change.edit()::on);
        }
        boolean moved = made instanceof Outcome.Ok<Workbook>(Workbook all)
                && !ElementOrder.as(after, all).equals(all);
        return moved
                ? Optional.of(new Change(
                        "Order of the entries",
                        Change.Kind.REORDERED,
                        "",
                        List.of(),
                        workbook -> Outcome.ok(ElementOrder.as(after, workbook))))
                : Optional.empty();
    }

    private static boolean isWords(Address address) {
        return WORDS.contains(address.segments().getFirst()) || WORD_FIELDS.contains(address.last());
    }

    private static Address groupOf(Address address) {
        List<String> segments = address.segments();
        if (segments.getFirst().equals("lines")) {
            return address.first(Math.min(2, segments.size()));
        }
        for (int length = 1; length < segments.size(); length++) {
            if (WHOLE_FIELDS.contains(segments.get(length - 1))) {
                return address.first(length);
            }
        }
        return address;
    }

    /// With the parties that only the other side has, which anything of that side may refer to.
    private static Workbook withParties(Workbook workbook, Workbook other) {
        List<Party> parties = new ArrayList<>(workbook.parties());
        other.parties().stream()
                .filter(party -> parties.stream().noneMatch(each -> each.id().equals(party.id())))
                .forEach(parties::add);
        return Parts.replace(workbook, PARTIES, parties).orElseThrow();
    }
}
