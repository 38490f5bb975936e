package org.dealbench.presentation.conditions;

import java.util.ArrayList;
import java.util.List;
import org.dealbench.model.Condition;
import org.dealbench.model.Deal;
import org.dealbench.model.Phase;
import org.dealbench.model.Tranche;
import org.dealbench.model.Workbook;

/// What waits for a condition.
final class Gated {

    private Gated() {}

    /// Names of the tranches, phases and composite conditions that wait for it.
    static List<String> by(Workbook workbook, String condition) {
        List<String> names = new ArrayList<>();
        for (Deal deal : workbook.deals()) {
            for (Tranche tranche : deal.tranches()) {
                if (condition.equals(tranche.condition())) {
                    names.add(deal.name() + ": " + tranche.name());
                }
            }
            for (Phase phase : deal.phases()) {
                if (condition.equals(phase.condition())) {
                    names.add(deal.name() + ": " + phase.name());
                }
            }
        }
        for (Condition other : workbook.conditions()) {
            if (other instanceof Condition.Composite composite && composite.of().contains(condition)) {
                names.add(other.name());
            }
        }
        return names;
    }
}
