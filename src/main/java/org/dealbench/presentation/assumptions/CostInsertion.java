package org.dealbench.presentation.assumptions;

import java.util.ArrayList;
import java.util.List;
import org.dealbench.model.Address;
import org.dealbench.model.Deal;
import org.dealbench.model.Parts;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.setup.Evidence;

/// A cost deck put in place of the economics and operation of a deal.
final class CostInsertion {

    private static final List<String> PARTS = List.of("economics", "operation");

    private CostInsertion() {}

    /// Whether an address is that of a cost or of how a deal is run.
    static boolean isCost(String input, String deal) {
        return PARTS.stream().anyMatch(part -> input.startsWith("deals/" + deal + "/" + part + "/"));
    }

    static Insertion of(Workbook set, Workbook into, String deal) {
        Deal deck = set.deals().getFirst();
        Address target = Address.of("deals", deal);
        Workbook workbook =
                Parts.replace(into, target.child("operation"), deck.operation()).orElseThrow();
        if (deck.economics() != null) {
            workbook = Parts.replace(workbook, target.child("economics"), deck.economics())
                    .orElseThrow();
        }
        String from = "deals/" + deck.id() + "/";
        Workbook after = Evidence.about(set, input -> isCost(input, deck.id()))
                .at(input -> "deals/" + deal + "/" + input.substring(from.length()))
                .addedTo(workbook);
        List<String> lines = new ArrayList<>();
        for (String part : PARTS) {
            List<String> changes = Insertion.changes(into, after, target.child(part));
            changes.forEach(change -> lines.add("Replaces " + change));
            if (changes.isEmpty()) {
                lines.add(
                        part.equals("economics") && deck.economics() == null
                                ? "Keeps the economics: the set has none"
                                : "The " + part + " of the deal is the same already");
            }
        }
        lines.addAll(Insertion.evidence(into, after));
        return new Insertion(after, lines);
    }
}
