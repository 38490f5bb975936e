package org.dealbench.presentation.assumptions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dealbench.model.Address;
import org.dealbench.model.Chip;
import org.dealbench.model.Identified;
import org.dealbench.model.Parts;
import org.dealbench.model.Party;
import org.dealbench.model.Party.Role;
import org.dealbench.model.Schema;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.setup.Evidence;
import org.dealbench.presentation.setup.NamedParty;

/// A chip catalogue put into a workbook that may have some of its chips already.
///
/// Chips are the same when their ids are; their makers when their names are, because that is how people know them.
/// What was claimed of a chip that is replaced stays: evidence is not lost to a newer list.
final class ChipInsertion {

    private final Workbook set;
    private final boolean replacing;
    private final List<String> lines = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private Workbook workbook;

    private ChipInsertion(Workbook set, Workbook into, boolean replacing) {
        this.set = set;
        this.replacing = replacing;
        workbook = into;
    }

    /// Whether a workbook has a chip of the set with other values, so that a person has to choose.
    static boolean clashes(Workbook set, Workbook into) {
        return set.chips().stream().anyMatch(chip -> find(into.chips(), chip.id())
                .filter(own -> !sameAs(set, into, own, chip))
                .isPresent());
    }

    /// @param replacing whether a chip of the set takes the place of one of the same id
    static Insertion of(Workbook set, Workbook into, boolean replacing) {
        ChipInsertion insertion = new ChipInsertion(set, into, replacing);
        set.chips().forEach(insertion::take);
        insertion.takeReference();
        insertion.workbook = Evidence.about(set, insertion::isTaken).addedTo(insertion.workbook);
        List<String> lines = new ArrayList<>(insertion.lines);
        lines.addAll(Insertion.evidence(into, insertion.workbook));
        return new Insertion(insertion.workbook, lines);
    }

    private void take(Chip chip) {
        Optional<Chip> own = find(workbook.chips(), chip.id());
        if (own.isEmpty()) {
            put(chip);
            lines.add("Adds " + chip.name());
        } else if (sameAs(set, workbook, own.get(), chip)) {
            taken.add(chip.id());
            lines.add(chip.name() + " is the same already");
        } else if (replacing) {
            Workbook before = workbook;
            put(chip);
            lines.add("Replaces " + named(own.get(), chip) + told(before, workbook, chip));
        } else {
            lines.add("Keeps " + own.get().name() + " as it is here");
        }
    }

    private static String named(Chip own, Chip chip) {
        return own.name().equals(chip.name()) ? chip.name() : own.name() + " by " + chip.name();
    }

    private static String told(Workbook before, Workbook after, Chip chip) {
        List<String> changes = Insertion.changes(before, after, Address.of("chips", chip.id()));
        return changes.isEmpty() ? "" : ": " + String.join("; ", changes);
    }

    private void put(Chip chip) {
        taken.add(chip.id());
        String maker = find(set.parties(), chip.vendor()).map(Party::name).orElse(chip.vendor());
        boolean isNew =
                workbook.parties().stream().noneMatch(party -> party.name().equalsIgnoreCase(maker));
        NamedParty vendor = NamedParty.of(workbook, maker, Role.CHIP_VENDOR);
        if (isNew) {
            lines.add("Adds the party " + maker);
        }
        Chip made = madeBy(chip, vendor.id());
        List<Chip> chips = new ArrayList<>(workbook.chips());
        chips.replaceAll(each -> each.id().equals(chip.id()) ? made : each);
        if (!chips.contains(made)) {
            chips.add(made);
        }
        workbook = Parts.replace(vendor.workbook(), Address.of("chips"), chips).orElseThrow();
    }

    private static Chip madeBy(Chip chip, String vendor) {
        Schema schema = Schema.of(Chip.class);
        return (Chip) schema.with(chip, Objects.requireNonNull(schema.component("vendor")), vendor);
    }

    private void takeReference() {
        String reference = set.referenceChip();
        if (workbook.referenceChip() == null
                && reference != null
                && find(workbook.chips(), reference).isPresent()) {
            workbook = Parts.replace(workbook, Address.of("referenceChip"), reference)
                    .orElseThrow();
            lines.add("Takes "
                    + find(workbook.chips(), reference).map(Chip::name).orElse(reference) + " as the reference chip");
        }
    }

    private boolean isTaken(String input) {
        return taken.stream().anyMatch(id -> input.startsWith("chips/" + id + "/"));
    }

    private static boolean sameAs(Workbook set, Workbook into, Chip own, Chip chip) {
        String maker = find(set.parties(), chip.vendor()).map(Party::name).orElse("");
        boolean sameMaker = find(into.parties(), own.vendor())
                .filter(party -> party.name().equalsIgnoreCase(maker))
                .isPresent();
        return sameMaker && madeBy(chip, own.vendor()).equals(own);
    }

    private static <T extends Identified> Optional<T> find(List<T> elements, String id) {
        return elements.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
