package org.dealbench.presentation.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dealbench.model.Address;
import org.dealbench.model.Chip;
import org.dealbench.model.Identified;
import org.dealbench.model.Parts;
import org.dealbench.model.Party;
import org.dealbench.model.Party.Role;
import org.dealbench.model.Workbook;
import org.jspecify.annotations.Nullable;

/// The chips of one workbook put into another: with their makers, the claims about them, the claims' sources, and how
/// uncertain they are.
public final class ChipCatalogue {

    private static final String CHIPS = "chips/";

    private ChipCatalogue() {}

    /// The workbook with the other one's chips in place of its own.
    public static Workbook taken(Workbook from, Workbook into) {
        Set<String> vendors = from.chips().stream().map(Chip::vendor).collect(Collectors.toSet());
        List<Party> makers = from.parties().stream()
                .filter(party -> vendors.contains(party.id()))
                .map(party -> new Party(party.id(), party.name(), List.of(Role.CHIP_VENDOR)))
                .toList();
        Workbook workbook = with(into, "chips", from.chips());
        workbook = with(workbook, "parties", joined(into.parties(), makers));
        workbook = Evidence.about(from, input -> input.startsWith(CHIPS)).addedTo(workbook);
        workbook = with(workbook, "referenceChip", from.referenceChip());
        return with(workbook, "referenceTflops", from.referenceTflops());
    }

    private static Workbook with(Workbook workbook, String component, @Nullable Object value) {
        return Parts.replace(workbook, Address.of(component), value).orElseThrow();
    }

    private static <T extends Identified> List<T> joined(List<T> own, List<T> added) {
        Set<String> ids = own.stream().map(Identified::id).collect(Collectors.toSet());
        List<T> all = new ArrayList<>(own);
        added.stream().filter(each -> !ids.contains(each.id())).forEach(all::add);
        return all;
    }
}
