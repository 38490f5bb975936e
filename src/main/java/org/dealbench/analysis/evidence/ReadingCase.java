package org.dealbench.analysis.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.dealbench.engine.deal.Projection;
import org.dealbench.engine.deal.Projector;
import org.dealbench.model.Address;
import org.dealbench.model.Inputs;
import org.dealbench.model.Outcome;
import org.dealbench.model.Workbook;

/// One reading of an input whose sources disagree, and what every figure comes to with it.
///
/// @param figures NaN where there is none
public record ReadingCase(Address input, Reading reading, Map<Figure, Double> figures) {

    public ReadingCase {
        figures = Map.copyOf(figures);
    }

    /// Every reading of every contested input, all else as the workbook has it: a projection each, but for the readings
    /// that are in use.
    ///
    /// @param workbook as the scenario sees it
    /// @param asUsed its projection
    /// @throws CancellationException when asked to stop
    public static List<ReadingCase> of(
            Workbook workbook,
            Projection asUsed,
            List<Figure> figures,
            Projector projector,
            BooleanSupplier cancelled) {
        List<ReadingCase> cases = new ArrayList<>();
        for (Evidence evidence : EvidenceBook.of(workbook).contested()) {
            Address input = evidence.input().address();
            for (Reading reading : evidence.readings()) {
                if (cancelled.getAsBoolean()) {
                    throw new CancellationException();
                }
                if (reading.used()) {
                    cases.add(new ReadingCase(input, reading, figures(figures, asUsed)));
                } else if (Inputs.replace(workbook, input, reading.value())
                        instanceof Outcome.Ok<Workbook>(Workbook changed)) {
                    cases.add(new ReadingCase(input, reading, figures(figures, projector.project(changed, cancelled))));
                }
            }
        }
        return List.copyOf(cases);
    }

    private static Map<Figure, Double> figures(List<Figure> figures, Projection projection) {
        Map<Figure, Double> values = new LinkedHashMap<>();
        figures.forEach(figure -> values.put(figure, figure.in(projection)));
        return values;
    }

    /// What a figure comes to with the reading, NaN where there is none.
    public double of(Figure figure) {
        return figures.getOrDefault(figure, Double.NaN);
    }
}
