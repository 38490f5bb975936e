package org.dealbench.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.dealbench.analysis.Period;
import org.dealbench.chart.display.LayoutRequest;
import org.dealbench.chart.display.TableTwin;
import org.dealbench.chart.time.Collisions;
import org.dealbench.chart.time.Curve;
import org.dealbench.chart.time.TimeChart;
import org.dealbench.chart.xy.XyChart;
import org.dealbench.chart.xy.XyPoint;
import org.dealbench.engine.deal.Case;
import org.dealbench.engine.deal.Projection;
import org.dealbench.model.Workbook;
import org.dealbench.render.FontMetrics;
import org.junit.jupiter.api.Test;

class ChipChartsTest {

    private static final Workbook SAMPLE = Case.workbook("amazon-openai");
    private static final Projection PROJECTION = DealWorkbooks.project(SAMPLE);

    @Test
    void chipStandsAtItsPriceAndItsPerformancePerWatt() {
        XyChart chart = ChipValueChart.of(SAMPLE, PROJECTION);
        XyPoint gb300 = chart.places().stream()
                .filter(point -> point.series().equals("gb300"))
                .findFirst()
                .orElseThrow();

        // 3.40 an hour for 5,000 TFLOPS and 2,100 W.
        assertThat(gb300.x()).isEqualTo(0.68, within(1e-12));
        assertThat(gb300.y()).isEqualTo(5000.0 / 2100, within(1e-12));
        assertThat(chart.summary()).contains("GB200/GB300");
    }

    @Test
    void impliedAdvantageIsHeldAgainstWhatIsClaimed() {
        TimeChart chart = ChipAdvantageChart.of(SAMPLE, PROJECTION, Period.YEAR);

        assertThat(chart.curves())
                .extracting(Curve::id)
                .contains("trainium3", "trainium4", "claimed-low", "claimed-high");
        assertThat(curve(chart, "trainium3").points().at(0)).isEqualTo(0.35, within(1e-12));
        assertThat(curve(chart, "claimed-low").points().at(0)).isEqualTo(0.3, within(1e-12));
        assertThat(curve(chart, "claimed-high").points().at(0)).isEqualTo(0.4, within(1e-12));
        assertThat(chart.curves()).extracting(Curve::id).doesNotContain("gb300");
    }

    private static Curve curve(TimeChart chart, String id) {
        return chart.curves().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tableHasARowAChip() {
        List<List<TableTwin.Cell>> rows =
                ChipValueChart.of(SAMPLE, PROJECTION).table().rows();

        assertThat(rows).hasSize(SAMPLE.chips().size());
    }

    @Test
    void wordsFitAtEverySize() {
        FontMetrics metrics = FontMetrics.load();
        for (double[] size : new double[][] {{320, 200}, {560, 320}, {900, 500}, {1600, 800}}) {
            for (double scale : new double[] {1, 2}) {
                LayoutRequest request =
                        LayoutRequest.of(size[0], size[1], metrics).withTextScale(scale);
                Collisions.check(ChipValueChart.of(SAMPLE, PROJECTION), request);
                Collisions.check(ChipAdvantageChart.of(SAMPLE, PROJECTION, Period.MONTH), request);
            }
        }
    }

    @Test
    void workbookWithoutChipsSaysWhatToDo() {
        Workbook empty = DealWorkbooks.empty(12);
        Projection projection = DealWorkbooks.project(empty);

        assertThat(ChipValueChart.of(empty, projection).empty()).contains("Add chips");
        assertThat(ChipAdvantageChart.of(empty, projection, Period.MONTH).empty())
                .contains("no reference chip");
    }
}
