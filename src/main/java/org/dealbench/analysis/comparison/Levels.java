package org.dealbench.analysis.comparison;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.dealbench.engine.CircularLinesException;
import org.dealbench.engine.deal.Projection;
import org.dealbench.engine.deal.Projector;
import org.dealbench.model.Fault;
import org.dealbench.model.Outcome;
import org.dealbench.model.Validation;
import org.dealbench.model.Workbook;

/// What numbers come to with any of the changes of a transition made and the others not; each projected once.
///
/// Belongs to the thread that its projector belongs to.
final class Levels {

    /// Where some of the changes lead.
    ///
    /// @param values one for each quantity, NaN where there is none
    /// @param problem why these changes do not stand by themselves, empty when they do
    private record Known(List<Double> values, String problem) {

        Known {
            values = List.copyOf(values);
        }
    }

    private final Transition transition;
    private final List<Quantity> quantities;
    private final Projector projector;
    private final BooleanSupplier cancelled;
    private final Map<BitSet, Known> known = new HashMap<>();

    Levels(Transition transition, List<Quantity> quantities, Projector projector, BooleanSupplier cancelled) {
        this.transition = transition;
        this.quantities = quantities;
        this.projector = projector;
        this.cancelled = cancelled;
    }

    List<Change> changes() {
        return transition.changes();
    }

    /// The number with these changes made, NaN when there is none or they do not stand by themselves.
    double at(BitSet made, int quantity) {
        return known(made).values.get(quantity);
    }

    /// Why there is no number, empty when there is.
    String problem(BitSet made, int quantity) {
        Known there = known(made);
        return !there.problem.isEmpty()
                ? there.problem
                : Double.isNaN(there.values.get(quantity)) ? "there is no such number" : "";
    }

    private Known known(BitSet made) {
        Known found = known.get(made);
        if (found == null) {
            found = project(made);
            known.put((BitSet) made.clone(), found);
        }
        return found;
    }

    private Known project(BitSet made) {
        Outcome<Workbook> workbook = made.cardinality() == changes().size()
                ? Outcome.ok(transition.after())
                : with(made).then(Levels::sound);
        return switch (workbook) {
            case Outcome.Ok<Workbook>(Workbook sound) -> project(sound);
            case Outcome.Faulty<Workbook>(List<Fault> faults) ->
                none(faults.getFirst().message());
        };
    }

    private Known project(Workbook workbook) {
        try {
            Projection projection = projector.project(workbook, cancelled);
            return new Known(
                    quantities.stream()
                            .map(quantity -> quantity.in(workbook, projection) + 0.0)
                            .toList(),
                    "");
        } catch (CircularLinesException e) {
            return none(String.valueOf(e.getMessage()));
        }
    }

    private Known none(String problem) {
        return new Known(Collections.nCopies(quantities.size(), Double.NaN), problem);
    }

    private Outcome<Workbook> with(BitSet made) {
        Outcome<Workbook> workbook = Outcome.ok(transition.before());
        List<Change> chosen = new ArrayList<>();
        made.stream().mapToObj(changes()::get).forEach(chosen::add);
        for (Change change : chosen) {
            workbook = workbook.then(change.edit()::on);
        }
        return workbook;
    }

    private static Outcome<Workbook> sound(Workbook workbook) {
        List<Fault> faults = Validation.checkApplied(workbook);
        return faults.isEmpty() ? Outcome.ok(workbook) : Outcome.faulty(faults);
    }
}
