package org.dealbench.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.dealbench.analysis.Period;
import org.dealbench.chart.display.Chart;
import org.dealbench.chart.display.LayoutRequest;
import org.dealbench.chart.display.TableTwin;
import org.dealbench.chart.part.AreaLook;
import org.dealbench.chart.part.EventMark;
import org.dealbench.chart.time.Band;
import org.dealbench.chart.time.Collisions;
import org.dealbench.chart.time.Curve;
import org.dealbench.chart.time.GanttRow;
import org.dealbench.chart.time.TimeChart;
import org.dealbench.engine.deal.Projection;
import org.dealbench.model.Timeline;
import org.dealbench.model.Workbook;
import org.dealbench.render.FontMetrics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DealChartsTest {

    private static final Workbook WORKBOOK = DealWorkbooks.amazon();
    private static final Projection PROJECTION = DealWorkbooks.project(WORKBOOK);
    private static final Timeline TIMELINE = PROJECTION.timeline();

    private static TimeChart tranches(Period period) {
        return TrancheChart.of(WORKBOOK, PROJECTION, DealWorkbooks.DEAL, period);
    }

    private static TimeChart capacity(Period period) {
        return CapacityChart.of(WORKBOOK, PROJECTION, DealWorkbooks.DEAL, period);
    }

    private static TimeChart mix(Period period, ChipMeasure measure) {
        return ChipMixChart.of(WORKBOOK, PROJECTION, DealWorkbooks.DEAL, period, measure);
    }

    private static int month(int year, int month) {
        return TIMELINE.indexOf(YearMonth.of(year, month));
    }

    @Test
    void trancheSummaryTellsTheStory() {
        assertThat(tranches(Period.MONTH).summary())
                .isEqualTo("Tranche status of Amazon - OpenAI: 50 of 50 bn USD funded by Dec 2036. "
                        + "Initial investment: 15 bn USD, funded 31 Mar 2026. "
                        + "Contingent investment: 35 bn USD in 4 instalments from 22 Dec 2026.");
    }

    @Test
    void capacitySummaryTellsTheStory() {
        assertThat(capacity(Period.MONTH).summary())
                .isEqualTo("Facility power of Amazon - OpenAI: 3.25 GW of 3.25 GW contracted is online by Dec 2036 "
                        + "(2.55 GW of the contracted power is firm). First power in Nov 2025. "
                        + "All of it is online in Dec 2030. At most 131 MW stand without chips, in May 2027.");
    }

    @Test
    void retiredFleetLeavesNothingBehind() {
        for (ChipMeasure measure : ChipMeasure.values()) {
            assertThat(mix(Period.MONTH, measure).summary())
                    .contains("Trainium4")
                    .doesNotContain("Trainium3");
        }
    }

    @Test
    void mixSummaryTellsTheStory() {
        assertThat(mix(Period.YEAR, ChipMeasure.SHARE).summary())
                .isEqualTo("Amazon - OpenAI: chip mix at the end of 2036: Trainium4 100 %.");
    }

    @Test
    void statusesAlwaysAddUpToTheHeadline() {
        for (Period period : Period.values()) {
            TimeChart chart = tranches(period);
            for (int k = 0; k < chart.periods().count(); k++) {
                double sum = 0;
                for (Band band : chart.bands()) {
                    sum += band.points().at(k);
                }
                assertThat(sum).isEqualTo(50e9, within(1.0));
            }
        }
    }

    @Test
    void datesStandWhereTheyFall() {
        TimeChart chart = tranches(Period.MONTH);

        assertThat(chart.marks())
                .extracting(EventMark::label)
                .containsExactly("Listing or funding event", "Long stop: Contingent investment");
        assertThat(chart.marks().get(0).place()).isEqualTo(13 + 14.5 / 31, within(1e-9));
        assertThat(chart.marks().get(1).place()).isEqualTo(37 + 30.5 / 31, within(1e-9));
        assertThat(chart.gantt())
                .extracting(GanttRow::label)
                .containsExactly(
                        "Listing or funding event",
                        "Listing",
                        "Mandatory funding event",
                        "Initial investment",
                        "Contingent investment");
        assertThat(chart.gantt().get(2).note()).isEqualTo("not met");
        assertThat(chart.gantt().get(4).marks())
                .filteredOn(GanttRow.Point.class::isInstance)
                .hasSize(5);
    }

    @Test
    void firmPhasesAreFullAndOptionsLight() {
        TimeChart chart = capacity(Period.MONTH);

        assertThat(chart.bands())
                .extracting(Band::label)
                .containsExactly(
                        "GB300 clusters",
                        "Trainium, first gigawatt",
                        "Trainium, second gigawatt",
                        "Expansion (option)");
        assertThat(chart.bands())
                .extracting(Band::look)
                .extracting(AreaLook::light)
                .containsExactly(false, false, false, true);
        assertThat(chart.curves())
                .extracting(Curve::tag)
                .containsExactly("Contracted, firm 2.55 GW", "Contracted with options 3.25 GW");
    }

    @Test
    void powerWithoutChipsIsDrawnInFacilityMegawatts() {
        TimeChart chart = capacity(Period.MONTH);
        int may = month(2027, 5);
        double empty = PROJECTION
                .deal(DealWorkbooks.DEAL)
                .series("capacity.unpopulatedMw")
                .at(may);

        assertThat(empty).isPositive();
        assertThat(chart.overlays().getFirst().points().at(may)).isEqualTo(1.14 * empty, within(1e-6));
        assertThat(chart.overlays().getFirst().points().at(month(2027, 6))).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void sharesOfAnyPeriodAddUpToOne(Period period) {
        TimeChart chart = mix(period, ChipMeasure.SHARE);
        for (int k = 0; k < chart.periods().count(); k++) {
            double sum = 0;
            for (Band band : chart.bands()) {
                sum += band.points().at(k);
            }
            assertThat(sum).isEqualTo(1, within(1e-9));
        }
    }

    @Test
    void additionsAreSummedOverThePeriod() {
        double months = mix(Period.MONTH, ChipMeasure.ADDITIONS).bands().stream()
                .mapToDouble(band -> sum(band.points().toArray()))
                .sum();
        double years = mix(Period.YEAR, ChipMeasure.ADDITIONS).bands().stream()
                .mapToDouble(band -> sum(band.points().toArray()))
                .sum();

        assertThat(years).isEqualTo(months, within(1e-6 * months)).isPositive();
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    @Test
    void chipsCountAsTheH100sThatComputeAsMuch() {
        double chips =
                mix(Period.MONTH, ChipMeasure.CHIPS).bands().getFirst().points().at(20);
        double equivalents =
                mix(Period.MONTH, ChipMeasure.H100E).bands().getFirst().points().at(20);

        assertThat(equivalents).isEqualTo(chips * 5000 / 1979, within(1e-6)).isPositive();
    }

    @Test
    void tableHasARowForEveryPeriod() {
        for (Chart chart : charts(WORKBOOK, Period.QUARTER)) {
            TableTwin table = chart.table();
            assertThat(table.rows()).as(chart.id()).hasSize(45);
            assertThat(table.columns().getFirst().heading()).isEqualTo("Period");
            assertThat(table.rows().getFirst().getFirst()).isEqualTo(new TableTwin.Words("Q4 2025"));
        }
        assertThat(tranches(Period.MONTH).table().columns().get(1).heading()).isEqualTo("Paid in the month (USD)");
    }

    @Test
    void manyPhasesAndChipsAreGroupedTheSameAtAnySize() {
        Workbook workbook = DealWorkbooks.large(240, 200);
        Projection projection = DealWorkbooks.project(workbook);
        TimeChart capacity = CapacityChart.of(workbook, projection, DealWorkbooks.DEAL, Period.MONTH);
        TimeChart mix = ChipMixChart.of(workbook, projection, DealWorkbooks.DEAL, Period.YEAR, ChipMeasure.SHARE);

        assertThat(capacity.bands()).hasSize(13);
        assertThat(capacity.bands()).extracting(Band::label).contains("95 more firm phases", "94 more options");
        double stacked = capacity.bands().stream()
                .mapToDouble(band -> band.points().last())
                .sum();
        assertThat(stacked)
                .isEqualTo(
                        projection
                                .deal(DealWorkbooks.DEAL)
                                .series("capacity.facilityMw")
                                .last(),
                        within(1e-6));
        assertThat(mix.bands()).hasSize(12);
        assertThat(mix.bands().getLast().label()).isEqualTo("29 more chips");
    }

    @Test
    void dealWithNothingInItSaysWhatToDo() {
        for (int months : new int[] {1, 600}) {
            for (Chart chart : charts(DealWorkbooks.empty(months), Period.MONTH)) {
                assertThat(((TimeChart) chart).empty()).as(chart.id()).contains("Add");
                assertThat(chart.summary()).isNotBlank();
            }
        }
    }

    @Test
    void wordsNeverMeetInTheChartsOfADeal() {
        List<Chart> charts = new ArrayList<>();
        for (Period period : Period.values()) {
            charts.addAll(charts(WORKBOOK, period));
            charts.addAll(charts(DealWorkbooks.empty(1), period));
            charts.addAll(charts(DealWorkbooks.large(600, 200), period));
            charts.addAll(charts(DealWorkbooks.large(1, 40), period));
        }
        FontMetrics metrics = FontMetrics.load();
        for (Chart chart : charts) {
            for (double[] size : new double[][] {{320, 200}, {420, 640}, {900, 500}, {1600, 800}, {4000, 2500}}) {
                for (double scale : new double[] {1, 2}) {
                    Collisions.check(
                            chart, LayoutRequest.of(size[0], size[1], metrics).withTextScale(scale));
                }
            }
        }
    }

    @Test
    void aThingKeepsItsColourInEveryChart() {
        ColourAssignment colours = ColourAssignment.of(WORKBOOK);
        Look trainium = colours.chip("trn4");

        for (ChipMeasure measure : ChipMeasure.values()) {
            assertThat(mix(Period.MONTH, measure).bands())
                    .filteredOn(band -> band.id().equals("trn4"))
                    .extracting(band -> band.look().token())
                    .containsExactly(trainium.token());
        }
    }

    @Test
    void fortyThingsInARowAllLookDifferent() {
        Workbook workbook = DealWorkbooks.large(12, 40);
        ColourAssignment colours = ColourAssignment.of(workbook);

        assertThat(workbook.chips().stream()
                        .map(chip -> colours.chip(chip.id()))
                        .map(look -> List.of(look.token(), look.texture())))
                .hasSize(40)
                .doesNotHaveDuplicates();
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
}
