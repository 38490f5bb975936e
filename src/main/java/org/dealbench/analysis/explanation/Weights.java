package org.dealbench.analysis.explanation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.dealbench.engine.Evaluator;
import org.dealbench.engine.InputSlot;
import org.dealbench.engine.LineCatalogue;
import org.dealbench.engine.LineInstance;
import org.dealbench.engine.Plan;
import org.dealbench.engine.StructureRecord;
import org.dealbench.engine.deal.WorkbookStructure;
import org.dealbench.model.Address;
import org.dealbench.model.InputValue;
import org.dealbench.model.Inputs;
import org.dealbench.model.Outcome;
import org.dealbench.model.Workbook;

/// Weighs the inputs of one line: a case for each input that is moved, in blocks of cases through one plan.
final class Weights {

    private static final int MOST_LANES = 64;

    private final StructureRecord structure;
    private final LineInstance line;
    private final Evaluator evaluator;
    private final int lanes;

    private Weights(StructureRecord structure, LineInstance line, Evaluator evaluator, int lanes) {
        this.structure = structure;
        this.line = line;
        this.evaluator = evaluator;
        this.lanes = lanes;
    }

    /// @param inputs of the line
    static Weights of(LineCatalogue catalogue, WorkbookStructure structure, LineInstance line, List<InputSlot> inputs) {
        StructureRecord record = new StructureRecord(structure);
        Plan plan = Plan.of(catalogue, record, List.of(line), new HashSet<>(inputs));
        int lanes = Math.clamp(inputs.size() + 1L, 2, MOST_LANES);
        return new Weights(record, line, new Evaluator(plan, lanes), lanes);
    }

    boolean fits(WorkbookStructure other) {
        return structure.fits(other);
    }

    /// All inputs with their weights, the heaviest first.
    ///
    /// @throws java.util.concurrent.CancellationException if asked to stop
    List<Resting> weigh(Workbook workbook, WorkbookStructure now, Span span, BooleanSupplier cancelled) {
        List<InputSlot> slots = evaluator.plan().inputs();
        double[] values = slots.stream().mapToDouble(now::value).toArray();
        List<Resting> moved = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < values.length; place++) {
            if (Inputs.find(workbook, Address.parse(slots.get(place).address()))
                    instanceof Outcome.Ok<InputValue>(InputValue input)) {
                moved.add(Resting.of(input, values[place]));
                places.add(place);
            }
        }
        evaluator.prepare(values, cancelled);
        for (int from = 0; from < moved.size(); from += lanes - 1) {
            int to = Math.min(moved.size(), from + lanes - 1);
            run(values, moved, places, from, to, cancelled);
            double base = value(0, span);
            for (int i = from; i < to; i++) {
                moved.set(i, moved.get(i).withEffect(difference(base, value(i - from + 1, span))));
            }
        }
        return moved.stream().sorted(Resting.BY_WEIGHT).toList();
    }

    /// The first lane is as everything is; in each of the others one input is moved.
    private void run(
            double[] values, List<Resting> moved, List<Integer> places, int from, int to, BooleanSupplier cancelled) {
        List<Integer> varying = evaluator.plan().varyingInputs();
        double[][] cases = new double[varying.size()][lanes];
        for (int k = 0; k < cases.length; k++) {
            Arrays.fill(cases[k], values[varying.get(k)]);
        }
        for (int i = from; i < to; i++) {
            cases[varying.indexOf(places.get(i))][i - from + 1] = moved.get(i).moved();
        }
        evaluator.run(cases, cancelled);
    }

    private double value(int lane, Span span) {
        return Worked.sum(month -> evaluator.at(line, month, lane), span);
    }

    private static double difference(double base, double changed) {
        if (Double.compare(base, changed) == 0) {
            return 0;
        }
        double difference = changed - base;
        return Double.isNaN(difference) ? Double.POSITIVE_INFINITY : difference;
    }
}
