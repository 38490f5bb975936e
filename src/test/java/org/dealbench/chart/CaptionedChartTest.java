package org.dealbench.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dealbench.analysis.Period;
import org.dealbench.chart.display.Chart;
import org.dealbench.chart.display.ChartLayout;
import org.dealbench.chart.display.DisplayList;
import org.dealbench.chart.display.Item;
import org.dealbench.chart.display.LayoutRequest;
import org.dealbench.chart.display.Rect;
import org.dealbench.engine.deal.DealLines;
import org.dealbench.engine.deal.Projector;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.WorkbookBuilder;
import org.dealbench.render.FontMetrics;
import org.junit.jupiter.api.Test;

class CaptionedChartTest {

    private static final Workbook WORKBOOK = WorkbookBuilder.sample();

    private final Chart chart = TrancheChart.of(
            WORKBOOK,
            new Projector(DealLines.catalogue()).project(WORKBOOK, () -> false),
            WorkbookBuilder.DEAL,
            Period.MONTH);
    private final Chart captioned = new CaptionedChart(chart, "Scenario: Slow grid");

    private DisplayList list(double width, double height) {
        return captioned
                .layout(LayoutRequest.of(width, height, FontMetrics.load()))
                .displayList();
    }

    private static List<String> words(DisplayList list) {
        return list.items().stream()
                .filter(item -> item instanceof Item.Text)
                .map(item -> ((Item.Text) item).text())
                .toList();
    }

    @Test
    void pictureSaysItsScenarioBelowTheChartAndKeepsItsSize() {
        DisplayList list = list(1200, 675);
        assertThat(words(list)).contains("Scenario: Slow grid");
        assertThat(list.height()).isEqualTo(675);
        assertThat(list.items()).allSatisfy(item -> {
            if (item instanceof Item.Text text && text.text().startsWith("Scenario")) {
                assertThat(text.box(FontMetrics.load()).isWithin(list.bounds())).isTrue();
            }
        });
        assertThat(list.summary()).endsWith("Scenario: Slow grid.");
    }

    @Test
    void lowestPictureIsHigherByTheLine() {
        assertThat(list(LayoutRequest.MIN_WIDTH, LayoutRequest.MIN_HEIGHT).height())
                .isGreaterThan(LayoutRequest.MIN_HEIGHT);
    }

    @Test
    void chartOfBoxesKeepsItsBoxesAndWhyItIsEmpty() {
        Chart map = ConditionChart.of(WorkbookBuilder.sample(), DealWorkbooks.project(WorkbookBuilder.sample()));
        ChartLayout bare = map.layout(LayoutRequest.of(1200, 675, FontMetrics.load()));
        ChartLayout layout =
                new CaptionedChart(map, "Scenario: Slow grid").layout(LayoutRequest.of(1200, 700, FontMetrics.load()));

        assertThat(layout.boxOf(1)).isPresent();
        Rect box = layout.boxOf(1).orElseThrow();
        assertThat(layout.pointAt(box.centreX(), box.centreY())).isEqualTo(1);
        assertThat(layout.points()).isEqualTo(bare.points());
        Chart nothing = ConditionChart.of(DealWorkbooks.empty(12), DealWorkbooks.project(DealWorkbooks.empty(12)));
        assertThat(new CaptionedChart(nothing, "Scenario: Slow grid").empty()).isEqualTo(nothing.empty());
        assertThat(nothing.empty()).isNotEmpty();
    }
}
