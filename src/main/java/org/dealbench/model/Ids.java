package org.dealbench.model;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The ids that elements of a workbook can be referred to by.
final class Ids {

    private final Map<ElementKind, Set<String>> byKind = new EnumMap<>(ElementKind.class);

    Ids(Workbook workbook) {
        put(ElementKind.SOURCE, workbook.sources());
        put(ElementKind.CLAIM, workbook.claims());
        put(ElementKind.PARTY, workbook.parties());
        put(ElementKind.CHIP, workbook.chips());
        put(ElementKind.CONDITION, workbook.conditions());
        put(ElementKind.DEAL, workbook.deals());
        put(ElementKind.SCENARIO, workbook.scenarios());
        Set<String> tranches = new HashSet<>();
        workbook.deals()
                .forEach(deal -> deal.tranches().forEach(tranche -> tranches.add(deal.id() + "/" + tranche.id())));
        byKind.put(ElementKind.TRANCHE, tranches);
    }

    private void put(ElementKind kind, List<? extends Identified> elements) {
        Set<String> ids = new HashSet<>();
        elements.forEach(element -> ids.add(element.id()));
        byKind.put(kind, ids);
    }

    boolean contains(ElementKind kind, String id) {
        return byKind.getOrDefault(kind, Set.of()).contains(id);
    }

    /// What is wrong with a reference, to follow the name of what refers.
    String unknown(ElementKind kind, String id) {
        Set<String> known = byKind.getOrDefault(kind, Set.of());
        String what = kind == ElementKind.TRANCHE ? "a tranche as deal/tranche" : "the id of a " + kind.word();
        return "must be " + what + " (" + Listing.of(known) + "), but is '" + id + "'";
    }
}
