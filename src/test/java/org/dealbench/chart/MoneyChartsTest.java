package org.dealbench.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.dealbench.analysis.Period;
import org.dealbench.chart.display.Chart;
import org.dealbench.chart.display.LayoutRequest;
import org.dealbench.chart.part.EventMark;
import org.dealbench.chart.part.Points;
import org.dealbench.chart.scale.ValueUnit;
import org.dealbench.chart.time.Band;
import org.dealbench.chart.time.Collisions;
import org.dealbench.chart.time.Curve;
import org.dealbench.chart.time.TimeChart;
import org.dealbench.engine.deal.Projection;
import org.dealbench.model.Address;
import org.dealbench.model.Commitment;
import org.dealbench.model.Deal.RevenueBasis;
import org.dealbench.model.Parts;
import org.dealbench.model.Profile;
import org.dealbench.model.Workbook;
import org.dealbench.render.FontMetrics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The charts of revenue and economics.
class MoneyChartsTest {

    private static final Workbook WORKBOOK = DealWorkbooks.earning(RevenueBasis.TAKE_OR_PAY);
    private static final Projection PROJECTION = DealWorkbooks.project(WORKBOOK);

    private static TimeChart revenue(RevenueBasis basis, Period period, RevenueMeasure measure) {
        Workbook workbook = DealWorkbooks.earning(basis);
        return RevenueChart.of(workbook, DealWorkbooks.project(workbook), DealWorkbooks.DEAL, period, measure);
    }

    private static TimeChart cash(Period period, CashMeasure measure) {
        return EconomicsChart.of(WORKBOOK, PROJECTION, DealWorkbooks.DEAL, period, measure);
    }

    private static Points stacked(TimeChart chart) {
        Points sum = Points.constant(0, chart.periods().count());
        for (Band band : chart.bands()) {
            sum = sum.plus(band.points());
        }
        return sum;
    }

    private static double total(String series) {
        double sum = 0;
        for (double value : PROJECTION.deal(DealWorkbooks.DEAL).series(series).toArray()) {
            sum += value;
        }
        return sum;
    }

    @Test
    void sourcesOfRevenueFollowItsBasis() {
        assertThat(revenue(RevenueBasis.TAKE_OR_PAY, Period.YEAR, RevenueMeasure.EARNED)
                        .bands())
                .extracting(Band::label)
                .containsExactly("Consumption", "True-ups", "Channels, provider's share");
        assertThat(revenue(RevenueBasis.COMMITMENT, Period.YEAR, RevenueMeasure.EARNED)
                        .bands())
                .extracting(Band::label)
                .containsExactly("Settled schedule", "Channels, provider's share");
        TimeChart consumed = revenue(RevenueBasis.CONSUMPTION, Period.YEAR, RevenueMeasure.EARNED);
        assertThat(consumed.bands())
                .extracting(Band::label)
                .containsExactly("Consumption", "Channels, provider's share");
        assertThat(consumed.curves())
                .extracting(Curve::label)
                .containsExactly("Commitment schedule", "Could be delivered");
    }

    @ParameterizedTest
    @EnumSource
    void sourcesAddUpToTotalRevenueInAnyPeriod(Period period) {
        TimeChart chart = revenue(RevenueBasis.TAKE_OR_PAY, period, RevenueMeasure.EARNED);
        double sum = 0;
        for (double value : stacked(chart).toArray()) {
            sum += value;
        }

        assertThat(sum).isEqualTo(total("revenue.total"), within(1e-3)).isPositive();
    }

    @Test
    void obligationIsAStockTakenAtTheEndOfThePeriod() {
        TimeChart chart = revenue(RevenueBasis.COMMITMENT, Period.YEAR, RevenueMeasure.OBLIGATION);

        assertThat(chart.bands().getFirst().points().at(0)).isLessThanOrEqualTo(38e9);
        assertThat(chart.overlays())
                .singleElement()
                .satisfies(overlay -> assertThat(overlay.points().largest()).isPositive());
        assertThat(chart.summary()).contains("138 bn USD are committed").contains("scheduled and not delivered");
    }

    @ParameterizedTest
    @EnumSource
    void cashInAndOutAddUpToFreeCashFlow(CashMeasure measure) {
        for (Period period : Period.values()) {
            TimeChart chart = cash(period, measure);
            Points stack = stacked(chart);
            Points line = chart.curves().getFirst().points();
            for (int k = 0; k < stack.size(); k++) {
                assertThat(stack.at(k)).isEqualTo(line.at(k), within(1.0));
            }
        }
    }

    @Test
    void spendingHangsBelowZeroAndItsDeepestPointIsMarked() {
        TimeChart chart = cash(Period.MONTH, CashMeasure.CUMULATIVE);

        assertThat(chart.bands())
                .filteredOn(band -> band.id().startsWith("capex"))
                .allSatisfy(band -> assertThat(band.points().last()).isNegative());
        assertThat(chart.marks()).extracting(EventMark::id).contains("peak-funding");
        assertThat(chart.marks().getFirst().label()).isEqualTo("Peak funding " + peakFunding());
        assertThat(cash(Period.MONTH, CashMeasure.FLOWS).marks()).isEmpty();
        assertThat(chart.summary()).contains("Peak funding is " + peakFunding());
    }

    private static String peakFunding() {
        Double peak = PROJECTION.deal(DealWorkbooks.DEAL).scalars().get("provider.peakFunding");
        return ValueUnit.money("USD").multipleFor(peak == null ? 0 : peak).brief(peak == null ? 0 : peak);
    }

    @Test
    void summaryTellsRevenueBySourceAndWhatWasCommitted() {
        String summary = revenue(RevenueBasis.TAKE_OR_PAY, Period.YEAR, RevenueMeasure.EARNED)
                .summary();

        assertThat(summary)
                .startsWith("Revenue of Amazon - OpenAI: ")
                .contains("of it true-ups ", "from channels ", "The commitments schedule ", "could be delivered.");
    }

    @Test
    void tableHasARowForEveryPeriodAndSpendingInPlainSign() {
        for (Chart chart : charts(WORKBOOK, Period.QUARTER)) {
            assertThat(chart.table().rows()).as(chart.id()).hasSize(45);
        }
        assertThat(cash(Period.YEAR, CashMeasure.FLOWS).table().columns())
                .hasSize(12)
                .last()
                .extracting(column -> column.heading())
                .isEqualTo("Cumulative free cash flow (USD)");
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
    void commitmentOfNothingIsNotCalledOutsideTheCalendar() {
        Commitment nothing = new Commitment(
                "c", "Nothing", 0, LocalDate.of(2026, 1, 1), YearMonth.of(2026, 1), 12, new Profile.Linear());
        Workbook workbook = Parts.replace(
                        DealWorkbooks.empty(24),
                        Address.of("deals", DealWorkbooks.DEAL, "commitments"),
                        List.of(nothing))
                .orElseThrow();
        TimeChart chart = (TimeChart) charts(workbook, Period.MONTH).getFirst();

        assertThat(chart.empty()).isEqualTo("Every commitment of this deal has an amount of zero.");
    }

    @Test
    void wordsNeverMeet() {
        FontMetrics metrics = FontMetrics.load();
        List<Chart> charts = new ArrayList<>(charts(DealWorkbooks.empty(1), Period.MONTH));
        for (Period period : Period.values()) {
            for (RevenueBasis basis : RevenueBasis.values()) {
                charts.addAll(charts(DealWorkbooks.earning(basis), period));
            }
        }
        for (Chart chart : charts) {
            for (double[] size : new double[][] {{320, 200}, {420, 640}, {900, 500}, {1600, 800}}) {
                for (double scale : new double[] {1, 2}) {
                    Collisions.check(
                            chart, LayoutRequest.of(size[0], size[1], metrics).withTextScale(scale));
                }
            }
        }
    }

    private static List<Chart> charts(Workbook workbook, Period period) {
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
}
