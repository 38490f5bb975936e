package org.dealbench.chart;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dealbench.analysis.Disclosures;
import org.dealbench.analysis.Period;
import org.dealbench.chart.display.Chart;
import org.dealbench.chart.display.LayoutRequest;
import org.dealbench.chart.display.Readout;
import org.dealbench.chart.display.Theme;
import org.dealbench.chart.part.Points;
import org.dealbench.chart.time.Band;
import org.dealbench.chart.time.Collisions;
import org.dealbench.chart.time.TimeChart;
import org.dealbench.engine.deal.Projection;
import org.dealbench.model.Address;
import org.dealbench.model.Calendar;
import org.dealbench.model.Parts;
import org.dealbench.model.Workbook;
import org.dealbench.render.FontMetrics;
import org.dealbench.render.PngPainter;
import org.junit.jupiter.api.Test;

/// Disclosed figures against projection, and the path to a target.
class TrackingChartsTest {

    private static final Workbook WORKBOOK = DealWorkbooks.tracked();
    private static final Projection PROJECTION = DealWorkbooks.project(WORKBOOK);
    private static final String POWER = "deals/" + DealWorkbooks.DEAL + "/capacity.facilityMw";
    private static final String CASH = "deals/" + DealWorkbooks.DEAL + "/tranche.cash";

    private static TimeChart actuals(String metric, Period period) {
        return ActualsChart.of(WORKBOOK, PROJECTION, metric, period);
    }

    private static List<Chart> all(Workbook workbook, Period period) {
        Projection projection = DealWorkbooks.project(workbook);
        List<Chart> charts = new ArrayList<>();
        Disclosures.of(workbook, projection)
                .trackings()
                .forEach(each -> charts.add(
                        ActualsChart.of(workbook, projection, each.metric().address(), period)));
        workbook.targets().forEach(target -> charts.add(TargetChart.of(workbook, projection, target.id())));
        return charts;
    }

    @Test
    void quarterOfTheCalendarsFirstMonthsIsHatchedAndNotCompared() {
        TimeChart chart = actuals(CASH, Period.MONTH);
        TimeChart path = actuals("targets/path", Period.MONTH);

        assertThat(chart.periods().label(0)).isEqualTo("Q4 2025");
        assertThat(chart.dots().getFirst().notes().getFirst()).isEmpty();
        assertThat(chart.summary()).contains("Only 2 of the 3 months of Q4 2025 lie in the calendar.");
        assertThat(chart.dots().getFirst().notes().get(1)).isEqualTo("\u22126.7 %");
        assertThat(path.overlays()).isEmpty();
    }

    @Test
    void aYearPutTogetherFromAllItsQuartersOnly() {
        TimeChart chart = actuals("targets/path", Period.YEAR);

        assertThat(chart.dots().getFirst().points().toArray()).containsOnly(Double.NaN);
        assertThat(actuals("targets/path", Period.QUARTER)
                        .dots()
                        .getFirst()
                        .points()
                        .last())
                .isNaN();
    }

    @Test
    void levelsStandAtPeriodEndsAndTheReadoutTellsTheVariance() {
        TimeChart chart = actuals(POWER, Period.MONTH);
        Readout readout =
                chart.layout(LayoutRequest.of(900, 500, FontMetrics.load())).readout(2);

        assertThat(chart.shape()).isEqualTo(TimeChart.Shape.STRAIGHT);
        assertThat(chart.curves().getFirst().points().at(2)).isEqualTo(550.0 * 2 / 14, within(1e-9));
        assertThat(readout.text()).startsWith("Dec 2025: Disclosed 0.07 GW (\u221210.9 %), Projected 0.0786 GW");
        assertThat(chart.summary()).contains("Oct 2025 lies before the calendar, which begins in Nov 2025.");
    }

    @Test
    void dealsStandOnTheBaseYearAndTheirShareIsThatOfTheProjection() {
        TimeChart chart = TargetChart.of(WORKBOOK, PROJECTION, "path");
        Points deal = chart.bands().getLast().points();

        assertThat(chart.bands()).extracting(Band::label).containsExactly("Revenue of 2025", "Amazon - OpenAI");
        assertThat(chart.curves().getFirst().points().at(0)).isEqualTo(128.7e9, within(1.0));
        assertThat(chart.curves().getFirst().points().last()).isEqualTo(600e9, within(1.0));
        var years = requireNonNull(PROJECTION.targets().get("path")).years();
        for (int k = 0; k < years.size(); k++) {
            assertThat(deal.at(k + 1)).isEqualTo(years.get(k).dealRevenue(), within(1e-3));
        }
        assertThat(chart.summary()).contains("which takes 15.0 % a year");
    }

    @Test
    void yearsPartlyInTheCalendarAreHatchedAndYearsOutsideItAreSaid() {
        Workbook shorter = Parts.replace(
                        WORKBOOK,
                        Address.of("calendar"),
                        new Calendar(
                                WORKBOOK.calendar().start(),
                                80,
                                WORKBOOK.calendar().valuationDate()))
                .orElseThrow();
        TimeChart chart = TargetChart.of(shorter, DealWorkbooks.project(shorter), "path");

        assertThat(chart.overlays()).singleElement().satisfies(overlay -> assertThat(
                        overlay.points().at(2032 - 2025))
                .isPositive());
        assertThat(chart.summary())
                .contains("2032 lies only partly in the calendar.")
                .contains("2033 to 2036 lie outside the calendar");
    }

    @Test
    void workbookWithNeitherSaysWhatTheyAre() {
        Workbook empty = DealWorkbooks.empty(12);

        assertThat(ActualsChart.nothing(empty, Period.MONTH).empty()).startsWith("An actual is");
        assertThat(TargetChart.nothing(empty).empty()).startsWith("A target is");
    }

    @Test
    void wordsNeverMeet() throws IOException {
        FontMetrics metrics = FontMetrics.load();
        List<Chart> charts =
                new ArrayList<>(List.of(ActualsChart.nothing(WORKBOOK, Period.MONTH), TargetChart.nothing(WORKBOOK)));
        for (Period period : Period.values()) {
            charts.addAll(all(WORKBOOK, period));
        }
        for (Chart chart : charts) {
            for (double[] size : new double[][] {{320, 200}, {420, 640}, {900, 500}, {1600, 800}}) {
                for (double scale : new double[] {1, 2}) {
                    Collisions.check(
                            chart, LayoutRequest.of(size[0], size[1], metrics).withTextScale(scale));
                }
            }
        }
        pictures(metrics, charts.subList(0, 6));
    }

    private static void pictures(FontMetrics metrics, List<Chart> charts) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/screens"));
        for (Chart chart : charts) {
            for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
                Path file = folder.resolve(chart.id().replace('/', '-') + "-" + theme + ".png");
                try (OutputStream out = Files.newOutputStream(file)) {
                    new PngPainter()
                            .write(
                                    chart.layout(LayoutRequest.of(900, 500, metrics))
                                            .displayList(),
                                    theme,
                                    1,
                                    out);
                }
            }
        }
    }
}
