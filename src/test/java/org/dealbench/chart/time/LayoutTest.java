package org.dealbench.chart.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.dealbench.chart.display.Chart;
import org.dealbench.chart.display.ChartLayout;
import org.dealbench.chart.display.DisplayList;
import org.dealbench.chart.display.HitArea;
import org.dealbench.chart.display.Item;
import org.dealbench.chart.display.LayoutRequest;
import org.dealbench.chart.display.Rect;
import org.dealbench.chart.display.Span;
import org.dealbench.chart.display.TextMeasure;
import org.dealbench.render.FontMetrics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {

    private static final TextMeasure METRICS = FontMetrics.load();
    private static final double[][] SIZES = {
        {320, 200}, {320, 900}, {480, 300}, {640, 360}, {900, 500}, {1600, 200}, {1600, 800}, {4000, 2500}
    };

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 11, 24, 134, 240, 600})
    void wordsNeverMeetAndAreNeverCut(int months) {
        for (double[] size : SIZES) {
            for (double textScale : new double[] {1, 1.5, 2}) {
                LayoutRequest request =
                        LayoutRequest.of(size[0], size[1], METRICS).withTextScale(textScale);
                Collisions.check(SampleCharts.tranches(months), request);
                Collisions.check(SampleCharts.capacity(months), request);
                Collisions.check(SampleCharts.mix(months, 40), request);
            }
        }
    }

    @Test
    void wordsNeverMeetWhateverTheChartHolds() {
        Random random = new Random(20260227);
        for (int i = 0; i < 1500; i++) {
            TimeChart chart = SampleCharts.hostile(random);
            double width = 320 + random.nextInt(random.nextInt(10) == 0 ? 3680 : 1000);
            double height = 200 + random.nextInt(random.nextInt(10) == 0 ? 2300 : 700);
            LayoutRequest request = LayoutRequest.of(width, height, METRICS)
                    .withTextScale(1 + random.nextInt(5) / 4.0)
                    .withHidden(random.nextInt(3) == 0 ? Set.of("b0", "b1", "c0") : Set.of());
            if (random.nextBoolean()) {
                double from = random.nextDouble() * 1.2 * chart.periods().months() - 5;
                request = request.withVisible(new Span(from, from + 0.5 + random.nextDouble() * 100));
            }
            Collisions.check(chart, request);
        }
    }

    @Test
    void equalRequestsGiveEqualLayouts() {
        LayoutRequest request = LayoutRequest.of(900, 500, METRICS);

        assertThat(SampleCharts.tranches(134).layout(request).displayList())
                .isEqualTo(SampleCharts.tranches(134).layout(request).displayList());
    }

    @Test
    void hidingASeriesLowersTheStack() {
        Chart chart = SampleCharts.capacity(134);
        LayoutRequest request = LayoutRequest.of(900, 500, METRICS);

        assertThat(entry(chart.layout(request), "Total")).isEqualTo("3.35 GW");
        assertThat(entry(chart.layout(request.withHidden(Set.of("o"))), "Total"))
                .isEqualTo("2.55 GW");
    }

    private static String entry(ChartLayout layout, String label) {
        return layout.readout(133).entries().stream()
                .filter(entry -> entry.label().equals(label))
                .findFirst()
                .orElseThrow()
                .value();
    }

    @Test
    void hidingEverythingSaysHowToSeeSomethingAgain() {
        TimeChart chart = SampleCharts.mix(24, 2);
        LayoutRequest request = LayoutRequest.of(900, 500, METRICS).withHidden(Set.of("chip0", "chip1"));

        assertThat(Collisions.texts(chart.layout(request).displayList().items()))
                .extracting(Item.Text::text)
                .anyMatch(text -> text.contains("switched off"));
    }

    @Test
    void crosshairFindsThePointUnderThePointerAndBack() {
        for (Chart chart : List.of(SampleCharts.tranches(134), SampleCharts.capacity(134))) {
            ChartLayout layout = chart.layout(LayoutRequest.of(900, 500, METRICS));
            for (int point = 0; point < layout.points(); point++) {
                Rect column = layout.columnOf(point);
                assertThat(layout.pointAt(column.centreX())).isEqualTo(point);
                assertThat(layout.xOf(point)).isBetween(column.x() - 1e-6, column.right() + 1e-6);
            }
            assertThat(layout.pointAt(-1000)).isZero();
            assertThat(layout.pointAt(5000)).isEqualTo(133);
            assertThat(layout.readout(16).title()).isEqualTo("Mar 2027");
        }
    }

    @Test
    void zoomShowsThePartAskedForAndNamesItsMonths() {
        ChartLayout layout = SampleCharts.capacity(134)
                .layout(LayoutRequest.of(900, 500, METRICS).withVisible(new Span(14, 26)));

        assertThat(layout.visible()).isEqualTo(new Span(14, 26));
        assertThat(layout.pointAt(layout.plot().x() + 1)).isEqualTo(14);
        assertThat(Collisions.texts(layout.displayList().items()))
                .extracting(Item.Text::text)
                .contains("Jan", "Dec", "2027")
                .doesNotContain("2028");
    }

    @Test
    void everyVisiblePointAndLegendEntryAnswersToThePointer() {
        DisplayList list = SampleCharts.tranches(24)
                .layout(LayoutRequest.of(900, 500, METRICS))
                .displayList();

        assertThat(list.hitAreas())
                .filteredOn(area -> area.target() instanceof HitArea.Point)
                .hasSize(24);
        assertThat(list.hitAreas()).extracting(HitArea::target).contains(new HitArea.LegendEntry("funded", false));
    }

    @Test
    void layoutOfTwentySeriesTakesFarLessThanAFrame() {
        TimeChart chart = SampleCharts.mix(240, 20);
        LayoutRequest request = LayoutRequest.of(1000, 600, METRICS);
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            long start = System.nanoTime();
            chart.layout(request);
            times.add(System.nanoTime() - start);
        }
        double median = times.stream().skip(100).sorted().toList().get(100) / 1e6;
        assertThat(median).as("milliseconds").isLessThan(16);
        System.getLogger("layout").log(System.Logger.Level.INFO, "layout of 20 x 240: {0} ms", median);
    }
}
