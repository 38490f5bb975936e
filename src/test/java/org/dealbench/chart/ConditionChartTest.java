package org.dealbench.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dealbench.chart.display.LayoutRequest;
import org.dealbench.chart.graph.Edge;
import org.dealbench.chart.graph.GraphChart;
import org.dealbench.chart.graph.Node;
import org.dealbench.chart.time.Collisions;
import org.dealbench.model.Workbook;
import org.dealbench.render.FontMetrics;
import org.dealbench.workbook.Opening;
import org.dealbench.workbook.WorkbookFile;
import org.junit.jupiter.api.Test;

class ConditionChartTest {

    private static GraphChart sample() throws Exception {
        Workbook workbook =
                ((Opening.Opened) WorkbookFile.onDisk().open(Path.of("assets/amazon-openai.dealbench"))).workbook();
        return ConditionChart.of(workbook, DealWorkbooks.project(workbook));
    }

    private static Node node(GraphChart chart, String id) {
        return chart.nodes().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eventsLeadToWhatIsComposedOfThemAndThatToTheMoney() throws Exception {
        GraphChart chart = sample();

        assertThat(chart.edges())
                .contains(
                        new Edge("condition/listing", "condition/funding-trigger", true),
                        new Edge("condition/funding-event", "condition/funding-trigger", false),
                        new Edge("condition/funding-trigger", "tranche/aws-openai/contingent", true));
    }

    @Test
    void boxSaysWhenItIsMetAndHowLikelyThatIs() throws Exception {
        GraphChart chart = sample();

        assertThat(node(chart, "condition/listing").note()).isEqualTo("15 Dec 2026 \u00b7 75 %");
        assertThat(node(chart, "condition/funding-event").note()).isEqualTo("not met \u00b7 25 %");
        assertThat(node(chart, "condition/funding-event").dashed()).isTrue();
        assertThat(node(chart, "tranche/aws-openai/contingent").note()).startsWith("35 bn USD, funded 22 Dec 2026");
    }

    @Test
    void summaryNamesWhatIsNeverMet() throws Exception {
        assertThat(sample().summary()).contains("never met: Undisclosed mandatory funding event");
    }

    @Test
    void wordsFitAtEverySize() throws Exception {
        FontMetrics metrics = FontMetrics.load();
        for (double[] size : new double[][] {{320, 200}, {560, 320}, {900, 500}, {1600, 800}}) {
            for (double scale : new double[] {1, 2}) {
                Collisions.check(
                        sample(), LayoutRequest.of(size[0], size[1], metrics).withTextScale(scale));
            }
        }
    }

    @Test
    void workbookWithoutConditionsSaysWhatThatMeans() {
        Workbook workbook = DealWorkbooks.empty(12);

        assertThat(ConditionChart.of(workbook, DealWorkbooks.project(workbook)).nodes())
                .isEmpty();
    }
}
