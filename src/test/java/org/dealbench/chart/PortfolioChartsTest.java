package org.dealbench.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.dealbench.analysis.Period;
import org.dealbench.analysis.Periods;
import org.dealbench.chart.display.Chart;
import org.dealbench.chart.display.LayoutRequest;
import org.dealbench.chart.display.TableTwin;
import org.dealbench.chart.part.EventMark;
import org.dealbench.chart.part.Points;
import org.dealbench.chart.time.Band;
import org.dealbench.chart.time.Collisions;
import org.dealbench.chart.time.TimeChart;
import org.dealbench.engine.deal.Projection;
import org.dealbench.engine.deal.Series;
import org.dealbench.model.Workbook;
import org.dealbench.render.FontMetrics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The charts of all deals together.
class PortfolioChartsTest {

    private static final Workbook WORKBOOK = PortfolioWorkbooks.sample();
    private static final Projection PROJECTION = DealWorkbooks.project(WORKBOOK);
    private static final double CENT = 1e-2;

    private static TimeChart chart(PartyMeasure measure, Period period) {
        return PartyChart.of(WORKBOOK, PROJECTION, period, measure);
    }

    private static Series portfolio(String name) {
        Series series = PROJECTION.portfolio().get(name);
        assertThat(series).as(name).isNotNull();
        return series == null ? PROJECTION.portfolio().firstEntry().getValue() : series;
    }

    private static Points stacked(TimeChart chart) {
        Points sum = Points.constant(0, chart.periods().count());
        for (Band band : chart.bands()) {
            sum = sum.plus(band.points());
        }
        return sum;
    }

    @ParameterizedTest
    @EnumSource
    void partiesAddUpToAllDealsWhateverThePeriod(Period period) {
        Periods periods = chart(PartyMeasure.POWER_BY_PROVIDER, period).periods();
        double[] power = periods.stocks(portfolio("capacity.facilityMw").toArray());
        double[] revenue = periods.flows(portfolio("revenue.compute").toArray());
        for (int k = 0; k < periods.count(); k++) {
            assertThat(stacked(chart(PartyMeasure.POWER_BY_PROVIDER, period)).at(k))
                    .isEqualTo(power[k], within(1e-6));
            assertThat(stacked(chart(PartyMeasure.POWER_BY_CUSTOMER, period)).at(k))
                    .isEqualTo(power[k], within(1e-6));
            assertThat(stacked(chart(PartyMeasure.REVENUE_BY_PROVIDER, period)).at(k))
                    .isEqualTo(revenue[k], within(CENT));
        }
    }

    @ParameterizedTest
    @EnumSource
    void cashToDateIsTheSumOfTheCashWhateverThePeriod(Period period) {
        double sum = 0;
        for (double value : stacked(chart(PartyMeasure.CASH, period)).toArray()) {
            sum += value;
        }

        assertThat(stacked(chart(PartyMeasure.CASH_TO_DATE, period)).last())
                .isEqualTo(sum, within(CENT))
                .isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void indexIsTakenOfTheSharesAtTheEndOfThePeriod(Period period) {
        TimeChart chart = ConcentrationChart.of(WORKBOOK, PROJECTION, period);
        double[] engine = chart.periods().stocks(portfolio("hhi").toArray());
        Points index = chart.curves().getFirst().points();
        for (int k = 0; k < engine.length; k++) {
            assertThat(index.at(k)).isEqualTo(engine[k], within(1e-12));
            assertThat(stacked(chart).at(k)).isEqualTo(1, within(1e-12));
        }
        assertThat(chart.summary()).contains("of 10,000 points").contains("providers of equal size");
    }

    @Test
    void indexHasNoValueWhileThereIsNoPower() {
        Workbook workbook = DealWorkbooks.empty(24);
        TimeChart chart = ConcentrationChart.of(workbook, DealWorkbooks.project(workbook), Period.MONTH);

        assertThat(chart.empty()).contains("Add phases");
        assertThat(chart.summary()).isEqualTo("Concentration of facility power: there is no power.");
        assertThat(chart.table().rows().getFirst().get(1)).isEqualTo(new TableTwin.Amount(Double.NaN));
    }

    @Test
    void whatIsPutInLiesAboveZeroAndWhatComesBackBelow() {
        TimeChart chart = LoopChart.of(WORKBOOK, PROJECTION, Period.YEAR);
        double in = 0;
        double back = 0;
        for (String name : PROJECTION.portfolio().keySet()) {
            in += name.startsWith("loop.invested/") ? portfolio(name).last() : 0;
            back += name.startsWith("loop.direct/") || name.startsWith("loop.chips/")
                    ? portfolio(name).last()
                    : 0;
        }

        assertThat(stacked(chart).last()).isEqualTo(in - back, within(1.0));
        assertThat(chart.bands())
                .filteredOn(band -> band.id().endsWith("/invested"))
                .isNotEmpty()
                .allSatisfy(band -> assertThat(band.points().last()).isPositive());
        assertThat(chart.marks()).extracting(EventMark::label).contains("Amazon even, OpenAI");
        assertThat(chart.summary()).contains("Nvidia puts 30 bn USD into OpenAI");
    }

    @Test
    void ofFiftyProvidersTheLargestAreShownAndTheOthersAsOne() {
        Workbook workbook = PortfolioWorkbooks.many(50);
        Projection projection = DealWorkbooks.project(workbook);
        TimeChart chart = PartyChart.of(workbook, projection, Period.QUARTER, PartyMeasure.OBLIGATIONS);

        assertThat(chart.bands()).hasSize(12);
        assertThat(chart.bands().getLast().label()).isEqualTo("39 more customers");
        double[] all = new double[chart.periods().count()];
        for (var deal : projection.deals().values()) {
            double[] due =
                    chart.periods().flows(deal.series("commitment.schedule").toArray());
            for (int k = 0; k < all.length; k++) {
                all[k] += due[k];
            }
        }
        for (int k = 0; k < all.length; k++) {
            assertThat(stacked(chart).at(k)).isEqualTo(all[k], within(1.0));
        }
        assertThat(chart.table().columns()).hasSize(52);
    }

    @Test
    void workbookWithoutDealsSaysWhatToDo() {
        Workbook workbook = PortfolioWorkbooks.replaced(DealWorkbooks.empty(24), "deals", List.of());
        for (Chart chart : all(workbook, Period.MONTH)) {
            assertThat(chart.empty()).as(chart.id()).contains("no deals yet");
            assertThat(chart.summary()).isNotBlank();
        }
    }

    @Test
    void tableHasARowForEveryPeriod() {
        for (Chart chart : all(WORKBOOK, Period.QUARTER).subList(0, PartyMeasure.values().length + 2)) {
            assertThat(chart.table().rows()).as(chart.id()).hasSize(45);
        }
    }

    @Test
    void wordsNeverMeet() {
        FontMetrics metrics = FontMetrics.load();
        List<Chart> charts = new ArrayList<>(all(PortfolioWorkbooks.many(50), Period.MONTH));
        charts.addAll(all(DealWorkbooks.empty(1), Period.MONTH));
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
    }

    private static List<Chart> all(Workbook workbook, Period period) {
        Projection projection = DealWorkbooks.project(workbook);
        List<Chart> charts = new ArrayList<>();
        for (PartyMeasure measure : PartyMeasure.values()) {
            charts.add(PartyChart.of(workbook, projection, period, measure));
        }
        charts.add(ConcentrationChart.of(workbook, projection, period));
        charts.add(LoopChart.of(workbook, projection, period));
        if (!workbook.risks().isEmpty()) {
            charts.add(RiskChart.of(workbook, projection, period));
        }
        return charts;
    }
}
