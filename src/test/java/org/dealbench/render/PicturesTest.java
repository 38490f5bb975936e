package org.dealbench.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dealbench.analysis.Period;
import org.dealbench.chart.CapacityChart;
import org.dealbench.chart.CashMeasure;
import org.dealbench.chart.ChipMeasure;
import org.dealbench.chart.ChipMixChart;
import org.dealbench.chart.ConditionChart;
import org.dealbench.chart.DealWorkbooks;
import org.dealbench.chart.EconomicsChart;
import org.dealbench.chart.RevenueChart;
import org.dealbench.chart.RevenueMeasure;
import org.dealbench.chart.TrancheChart;
import org.dealbench.chart.display.Chart;
import org.dealbench.chart.display.DisplayList;
import org.dealbench.chart.display.LayoutRequest;
import org.dealbench.chart.display.Theme;
import org.dealbench.engine.deal.Projection;
import org.dealbench.model.Deal;
import org.dealbench.model.Workbook;
import org.junit.jupiter.api.Test;

class PicturesTest {

    private final FontMetrics metrics = FontMetrics.load();
    private final PngPainter painter = new PngPainter();

    @Test
    void picturesForPeopleToLookAt() throws IOException {
        Path folder = Files.createDirectories(Path.of("target/screens"));
        for (Chart chart : charts(DealWorkbooks.amazon(), Period.MONTH)) {
            String name = chart.id().substring(chart.id().indexOf('/') + 1);
            for (Theme theme : Theme.values()) {
                write(chart, 900, 500, 1, theme, folder.resolve(name + "-900-" + theme + ".png"));
            }
            write(chart, 320, 200, 1, Theme.LIGHT, folder.resolve(name + "-320.png"));
            write(chart, 1600, 800, 1, Theme.LIGHT, folder.resolve(name + "-1600.png"));
            write(chart, 900, 500, 2, Theme.LIGHT, folder.resolve(name + "-200percent.png"));
        }
        money(folder);
        Workbook amazon = DealWorkbooks.amazon();
        Chart conditions = ConditionChart.of(amazon, DealWorkbooks.project(amazon));
        for (Theme theme : Theme.values()) {
            write(conditions, 900, 500, 1, theme, folder.resolve("conditions-900-" + theme + ".png"));
        }
        for (Chart chart : charts(DealWorkbooks.amazon(), Period.QUARTER)) {
            write(chart, 900, 500, 1, Theme.LIGHT, folder.resolve(name(chart) + "-quarter.png"));
        }
        for (Chart chart : charts(DealWorkbooks.amazon(), Period.YEAR)) {
            write(chart, 900, 500, 1, Theme.LIGHT, folder.resolve(name(chart) + "-year.png"));
        }
        for (Chart chart : charts(DealWorkbooks.large(240, 200), Period.MONTH)) {
            write(chart, 900, 500, 1, Theme.LIGHT, folder.resolve(name(chart) + "-large.png"));
        }
        for (Chart chart : charts(DealWorkbooks.empty(1), Period.MONTH)) {
            write(chart, 900, 500, 1, Theme.LIGHT, folder.resolve(name(chart) + "-empty.png"));
        }
        assertThat(folder).isNotEmptyDirectory();
    }

    private void money(Path folder) throws IOException {
        for (Period period : Period.values()) {
            for (Chart chart : money(DealWorkbooks.earning(Deal.RevenueBasis.TAKE_OR_PAY), period)) {
                String name = name(chart) + "-" + period;
                write(chart, 320, 200, 1, Theme.LIGHT, folder.resolve(name + "-320.png"));
                write(chart, 900, 500, 2, Theme.LIGHT, folder.resolve(name + "-200percent.png"));
                for (Theme theme : Theme.values()) {
                    write(chart, 900, 500, 1, theme, folder.resolve(name + "-900-" + theme + ".png"));
                }
            }
        }
        for (Chart chart : money(DealWorkbooks.earning(Deal.RevenueBasis.COMMITMENT), Period.QUARTER)) {
            write(chart, 900, 500, 1, Theme.LIGHT, folder.resolve(name(chart) + "-settled.png"));
        }
    }

    private static List<Chart> money(Workbook workbook, Period period) {
        Projection projection = DealWorkbooks.project(workbook);
        List<Chart> charts = new ArrayList<>();
        for (RevenueMeasure measure : RevenueMeasure.values()) {
            charts.add(RevenueChart.of(workbook, projection, DealWorkbooks.DEAL, period, measure));
        }
        for (CashMeasure measure : CashMeasure.values()) {
            charts.add(EconomicsChart.of(workbook, projection, DealWorkbooks.DEAL, period, measure));
        }
        return charts;
    }

    private static String name(Chart chart) {
        return chart.id().substring(chart.id().indexOf('/') + 1);
    }

    private static List<Chart> charts(Workbook workbook, Period period) {
        Projection projection = DealWorkbooks.project(workbook);
        List<Chart> charts = new ArrayList<>();
        charts.add(TrancheChart.of(workbook, projection, DealWorkbooks.DEAL, period));
        charts.add(CapacityChart.of(workbook, projection, DealWorkbooks.DEAL, period));
        for (ChipMeasure measure : ChipMeasure.values()) {
            charts.add(ChipMixChart.of(workbook, projection, DealWorkbooks.DEAL, period, measure));
        }
        return charts;
    }

    private void write(Chart chart, double width, double height, double textScale, Theme theme, Path file)
            throws IOException {
        DisplayList list = chart.layout(LayoutRequest.of(width, height, metrics).withTextScale(textScale))
                .displayList();
        try (OutputStream out = Files.newOutputStream(file)) {
            painter.write(list, theme, 1, out);
        }
    }
}
