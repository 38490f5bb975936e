package org.dealbench.presentation.conditions;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dealbench.model.Condition;
import org.dealbench.model.Deal;
import org.dealbench.model.Identified;
import org.dealbench.model.Phase;
import org.dealbench.model.Tranche;
import org.dealbench.model.Workbook;

/// What waits for a condition, by name.
record Gated(List<String> tranches, List<String> phases, List<String> conditions) {

    static Gated by(Workbook workbook, String condition) {
        List<String> tranches = new ArrayList<>();
        List<String> phases = new ArrayList<>();
        for (Deal deal : workbook.deals()) {
            deal.tranches().stream()
                    .filter(tranche -> condition.equals(tranche.condition()))
                    .map(Tranche::name)
                    .forEach(name -> tranches.add(deal.name() + ": " + name));
            deal.phases().stream()
                    .filter(phase -> condition.equals(phase.condition()))
                    .map(Phase::name)
                    .forEach(name -> phases.add(deal.name() + ": " + name));
        }
        List<String> conditions = workbook.conditions().stream()
                .filter(other -> other instanceof Condition.Composite composite
                        && composite.of().contains(condition))
                .map(Identified::name)
                .toList();
        return new Gated(tranches, phases, conditions);
    }

    /// As `1 tranche, 2 phases`.
    String counts() {
        List<String> counts = new ArrayList<>();
        count(counts, tranches.size(), "tranche");
        count(counts, phases.size(), "phase");
        count(counts, conditions.size(), "condition");
        return counts.isEmpty() ? "nothing" : String.join(", ", counts);
    }

    private static void count(List<String> counts, int count, String noun) {
        if (count > 0) {
            counts.add(count + " " + noun + (count == 1 ? "" : "s"));
        }
    }

    String sentence() {
        List<String> names =
                Stream.of(tranches, phases, conditions).flatMap(List::stream).toList();
        return names.isEmpty()
                ? "No tranche, phase or other condition waits for it."
                : String.join("; ", names) + (names.size() == 1 ? " waits for it." : " wait for it.");
    }
}
