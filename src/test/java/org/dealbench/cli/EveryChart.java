package org.dealbench.cli;

import java.util.List;
import java.util.stream.Stream;
import org.dealbench.analysis.Period;
import org.dealbench.chart.display.Chart;
import org.dealbench.model.Workbook;

/// Every chart that the program can export, for tests of all of them.
public final class EveryChart {

    private EveryChart() {}

    /// All charts of the first deal, of the workbook as a whole and of its elements.
    public static List<Chart> of(Workbook workbook) {
        if (!(Attempt.project(workbook, null) instanceof Attempt.Projected projected)) {
            throw new IllegalArgumentException("cannot be projected");
        }
        String deal = workbook.deals().getFirst().id();
        List<String> words = Stream.of(
                        ChartKind.ids().stream().map(kind -> deal + "/" + kind).toList(),
                        WorkbookChart.ids(),
                        ElementChart.ids())
                .flatMap(List::stream)
                .toList();
        return ChartChoice.of(workbook, words).stream()
                .map(choice -> choice.drawing().draw(projected, Period.MONTH))
                .toList();
    }
}
