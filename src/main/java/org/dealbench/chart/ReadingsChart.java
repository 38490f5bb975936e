package org.dealbench.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealbench.analysis.evidence.Evidence;
import org.dealbench.analysis.evidence.Figure;
import org.dealbench.analysis.evidence.ReadingCase;
import org.dealbench.chart.display.TableTwin;
import org.dealbench.chart.display.Token;
import org.dealbench.chart.part.Symbol;
import org.dealbench.chart.row.ChartRow;
import org.dealbench.chart.row.Guide;
import org.dealbench.chart.row.Mark;
import org.dealbench.chart.row.RowAxis;
import org.dealbench.chart.row.RowChart;
import org.dealbench.chart.scale.ValueUnit;
import org.dealbench.model.Workbook;

/// What each reading of one input does to a number: a bar a reading, against what the number is now.
public final class ReadingsChart {

    private ReadingsChart() {}

    /// The chart of an input's readings.
    ///
    /// @param workbook as the scenario sees it
    /// @param now what the number is
    /// @param cases those of this input are shown
    public static RowChart of(
            Workbook workbook, Evidence evidence, Figure figure, double now, List<ReadingCase> cases) {
        EvidenceWords words = new EvidenceWords(workbook, evidence.input().spec());
        ValueUnit unit = ValueUnit.of(figure.unit(), workbook.currency());
        List<ChartRow> rows = new ArrayList<>();
        List<List<TableTwin.Cell>> table = new ArrayList<>();
        StringBuilder summary = new StringBuilder(figure.label()).append(" by reading.");
        for (ReadingCase each : cases) {
            if (each.input().equals(evidence.input().address())) {
                double value = each.of(figure);
                String says = Double.isNaN(value) ? "none" : unit.brief(value);
                String label = words.of(each.reading());
                rows.add(new ChartRow(
                        label,
                        label,
                        says,
                        new Mark.Bar(value),
                        each.reading().used() ? Token.FUNDED : Token.CONTINGENT,
                        Symbol.DOT,
                        each.reading().used()));
                table.add(List.of(
                        new TableTwin.Words(label), new TableTwin.Amount(value), new TableTwin.Amount(value - now)));
                summary.append(' ').append(label).append(": ").append(says).append('.');
            }
        }
        return new RowChart(
                "sources/readings",
                figure.label() + " by reading of " + evidence.input().title(),
                "of " + WorkbookView.nameOf(workbook.deals(), figure.deal()),
                new RowAxis.Amounts(unit),
                rows,
                Double.isFinite(now) ? Optional.of(new Guide("now " + unit.brief(now), now)) : Optional.empty(),
                List.of(),
                rows.isEmpty() ? "Its sources do not disagree, so there is one reading." : "",
                summary.toString(),
                new TableTwin(
                        List.of(
                                new TableTwin.Column("Reading", ""),
                                new TableTwin.Column(figure.label(), unit.base()),
                                new TableTwin.Column("Difference", unit.base())),
                        table));
    }
}
