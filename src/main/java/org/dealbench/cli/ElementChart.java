package org.dealbench.cli;

import java.util.Arrays;
import java.util.List;
import org.dealbench.analysis.Disclosures;
import org.dealbench.analysis.Period;
import org.dealbench.analysis.evidence.EvidenceBook;
import org.dealbench.chart.ActualsChart;
import org.dealbench.chart.ClaimsChart;
import org.dealbench.chart.LinesChart;
import org.dealbench.chart.TargetChart;
import org.dealbench.chart.display.Chart;
import org.dealbench.engine.LineKind;
import org.dealbench.model.Actual;
import org.dealbench.model.Address;
import org.dealbench.model.AnalystLine;
import org.dealbench.model.Target;
import org.dealbench.model.Workbook;

/// A kind of chart of which a workbook has one for each of some elements, such as its targets.
enum ElementChart {
    /// Of every series that figures were disclosed of.
    ACTUALS("actuals"),
    TARGETS("targets"),
    /// Of every input whose sources disagree with each other or with the value in use.
    CLAIMS("claims"),
    /// Of every line of one's own that has a value for every month.
    LINES(LinesChart.ID);

    private final String id;

    ElementChart(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    static List<String> ids() {
        return Arrays.stream(values()).map(ElementChart::id).toList();
    }

    /// What there is a chart of: addresses of series and inputs, ids of targets.
    List<String> of(Workbook workbook) {
        return switch (this) {
            case ACTUALS ->
                workbook.actuals().stream().map(Actual::metric).distinct().toList();
            case TARGETS -> workbook.targets().stream().map(Target::id).toList();
            case CLAIMS ->
                EvidenceBook.of(workbook).contested().stream()
                        .map(evidence -> evidence.input().address().toString())
                        .toList();
            case LINES ->
                workbook.lines().stream()
                        .filter(line -> !line.kind().equals(LineKind.SCALAR.name()))
                        .map(AnalystLine::id)
                        .toList();
        };
    }

    /// The chart of one of [#of].
    Chart chart(Attempt.Projected projected, String of, Period period) {
        Workbook workbook = projected.workbook();
        return switch (this) {
            case ACTUALS ->
                Disclosures.of(workbook, projected.projection()).of(of).isPresent()
                        ? ActualsChart.of(workbook, projected.projection(), of, period)
                        : ActualsChart.nothing(workbook, period);
            case TARGETS -> TargetChart.of(workbook, projected.projection(), of);
            case CLAIMS ->
                new NamedChart(
                        id + "/" + of,
                        ClaimsChart.of(
                                workbook,
                                EvidenceBook.of(workbook).at(Address.parse(of)).orElseThrow()));
            case LINES ->
                new NamedChart(id + "/" + of, LinesChart.of(workbook, projected.projection(), period, List.of(of)));
        };
    }
}
