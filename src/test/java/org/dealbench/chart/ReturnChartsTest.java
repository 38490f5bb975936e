package org.dealbench.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.dealbench.analysis.MoneyFlow;
import org.dealbench.analysis.MoneyFlow.What;
import org.dealbench.analysis.MoneyFlows;
import org.dealbench.analysis.NpvProfile;
import org.dealbench.analysis.Period;
import org.dealbench.chart.display.Chart;
import org.dealbench.chart.display.ChartLayout;
import org.dealbench.chart.display.HitArea;
import org.dealbench.chart.display.LayoutRequest;
import org.dealbench.chart.display.Readout;
import org.dealbench.chart.display.Span;
import org.dealbench.chart.display.TableTwin;
import org.dealbench.chart.flow.FlowMap;
import org.dealbench.chart.time.Collisions;
import org.dealbench.chart.xy.XyChart;
import org.dealbench.engine.deal.Case;
import org.dealbench.engine.deal.Projection;
import org.dealbench.model.Deal;
import org.dealbench.model.Workbook;
import org.dealbench.render.FontMetrics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The charts of what a deal returns and of who finances whom.
class ReturnChartsTest {

    private static final FontMetrics METRICS = FontMetrics.load();
    private static final Workbook SAMPLE = Case.workbook("amazon-openai");
    private static final Projection PROJECTION = DealWorkbooks.project(SAMPLE);
    private static final double EXACT = 1e-9;
    private static final double[][] SIZES = {{320, 200}, {480, 300}, {900, 420}, {320, 900}, {1600, 200}, {1920, 1080}};

    private static Deal deal(String id) {
        return SAMPLE.deals().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static XyChart npv(String deal) {
        return NpvChart.of(SAMPLE, PROJECTION, deal, Period.MONTH);
    }

    private static FlowMap map(String deal, MoneyView view) {
        return MoneyMapChart.of(SAMPLE, PROJECTION, deal, Period.MONTH, view);
    }

    private static ChartLayout layout(Chart chart) {
        return chart.layout(LayoutRequest.of(1000, 500, METRICS));
    }

    static List<Case> cases() {
        return Case.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void wordsNeverMeetAndNoNumberIsMissing(Case example) {
        Projection projection = DealWorkbooks.project(example.effective());
        for (Deal deal : example.effective().deals()) {
            for (Chart chart : List.of(
                    NpvChart.of(example.effective(), projection, deal.id(), Period.MONTH),
                    MoneyMapChart.of(example.effective(), projection, deal.id(), Period.MONTH, MoneyView.GROSS),
                    MoneyMapChart.of(example.effective(), projection, deal.id(), Period.YEAR, MoneyView.NET))) {
                assertThat(chart.summary()).doesNotContain("NaN", "\u221e");
                for (double[] size : SIZES) {
                    for (double scale : new double[] {1, 2}) {
                        Collisions.check(
                                chart,
                                LayoutRequest.of(size[0], size[1], METRICS).withTextScale(scale));
                    }
                }
            }
        }
    }

    @Test
    void wordsNeverMeetWhateverAPlaneOrAMapHolds() {
        Random random = new Random(20260227);
        for (int i = 0; i < 400; i++) {
            LayoutRequest request = LayoutRequest.of(320 + random.nextInt(1000), 200 + random.nextInt(700), METRICS)
                    .withTextScale(1 + random.nextInt(5) / 4.0)
                    .withHidden(random.nextInt(3) == 0 ? Set.of("c0", "g", "k0") : Set.of());
            XyChart plane = HostileMaps.plane(random);
            Span whole = plane.across().whole();
            Collisions.check(plane, request);
            Collisions.check(
                    plane,
                    request.withVisible(new Span(whole.from() + whole.length() * 0.4, whole.from() + whole.length())));
            Collisions.check(HostileMaps.map(random), request);
        }
    }

    @Test
    void everyCurveIsZeroAtItsInternalRatesAndTheDealsValueAtItsOwnRate() {
        NpvProfile profile = NpvProfile.of(SAMPLE, PROJECTION, deal("aws-openai"));

        assertThat(profile.sides()).hasSize(3);
        for (NpvProfile.Side side : profile.sides()) {
            assertThat(profile.rates()).containsAll(side.internalRates());
            for (double rate : side.internalRates()) {
                assertThat(side.npv().get(profile.rates().indexOf(rate))).isCloseTo(0, within(1e3));
            }
            if (side.ownRate().isPresent()) {
                double expected = PROJECTION
                        .deal("aws-openai")
                        .scalars()
                        .getOrDefault(side.side().scalar("npv"), Double.NaN);
                assertThat(side.ownNpv()).isCloseTo(expected, within(EXACT * 1e12));
            }
        }
        assertThat(profile.rates()).isSorted().contains(0.09, 0.12).doesNotHaveDuplicates();
    }

    @Test
    void combinedIsTheSumOfBothSidesAtEveryRate() {
        NpvProfile profile = NpvProfile.of(SAMPLE, PROJECTION, deal("aws-anthropic"));
        NpvProfile openai = NpvProfile.of(SAMPLE, PROJECTION, deal("aws-openai"));

        assertThat(profile.sides()).hasSize(1);
        for (int i = 0; i < openai.rates().size(); i++) {
            double both = openai.sides().get(0).npv().get(i)
                    + openai.sides().get(1).npv().get(i);
            assertThat(openai.sides().get(2).npv().get(i)).isCloseTo(both, within(EXACT * 1e12));
        }
    }

    @Test
    void crosshairReadsEveryCurveAtARateAndNamesWhatTheRateIs() {
        ChartLayout layout = layout(npv("aws-openai"));
        int irr = layout.pointAt(layout.xOf(0));
        boolean named = false;
        for (int point = 0; point < layout.points(); point++) {
            Readout readout = layout.readout(point);
            assertThat(readout.title()).startsWith("Discount rate ");
            assertThat(readout.entries()).hasSize(3).allSatisfy(entry -> assertThat(entry.value())
                    .contains("USD"));
            assertThat(layout.pointAt(layout.xOf(point))).isEqualTo(point);
            named |= readout.title().contains("Provider IRR");
        }
        assertThat(irr).isZero();
        assertThat(named).isTrue();
    }

    @Test
    void zoomShowsAPartOfTheRatesAndLegendHidesACurve() {
        XyChart chart = npv("aws-openai");
        LayoutRequest request = LayoutRequest.of(1000, 500, METRICS);
        ChartLayout zoomed = chart.layout(request.withVisible(new Span(0.08, 0.14)));

        assertThat(zoomed.visible().from()).isCloseTo(0.08, within(EXACT));
        assertThat(zoomed.axisAt(zoomed.plot().right())).isCloseTo(0.14, within(EXACT));
        assertThat(chart.layout(request.withHidden(Set.of("PROVIDER")))
                        .readout(3)
                        .entries())
                .extracting(Readout.Entry::label)
                .containsExactly("Investor", "Combined");
        assertThat(layout(chart).displayList().hitAreas())
                .extracting(HitArea::target)
                .contains(new HitArea.LegendEntry("PROVIDER", false));
    }

    @Test
    void dealWithoutEconomicsAndEquitySaysSo() {
        XyChart chart = npv("amd-openai");

        assertThat(chart.empty()).contains("neither economics nor equity");
        assertThat(chart.summary()).contains("neither economics nor equity");
        assertThat(layout(chart).points()).isZero();
    }

    @Test
    void flowsAddUpToTheDealsOwnSeries() {
        MoneyFlows flows = MoneyFlows.of(SAMPLE, PROJECTION, deal("aws-openai"));

        assertThat(amount(flows, "amazon", "openai", What.INVESTMENT)).isCloseTo(50e9, within(1.0));
        assertThat(amount(flows, "openai", "amazon", What.COMPUTE))
                .isCloseTo(
                        PROJECTION.deal("aws-openai").series("revenue.compute").sum(), within(1.0));
        double chips = flows.flows().stream()
                .filter(flow -> flow.what() == What.CHIPS)
                .mapToDouble(MoneyFlow::amount)
                .sum();
        double capex = flows.deals().stream()
                .mapToDouble(
                        each -> PROJECTION.deal(each.id()).series("capex.chips").sum())
                .sum();
        assertThat(chips).isCloseTo(capex, within(EXACT * capex));
    }

    private static double amount(MoneyFlows flows, String from, String to, What what) {
        return flows.flows().stream()
                .filter(flow -> flow.from().equals(from) && flow.to().equals(to) && flow.what() == what)
                .mapToDouble(MoneyFlow::amount)
                .sum();
    }

    @Test
    void whatComesBackThroughOthersIsWhatTheirChipsCost() {
        MoneyFlows flows = MoneyFlows.of(SAMPLE, PROJECTION, deal("nvidia-openai"));
        double chips = flows.flows().stream()
                .filter(flow -> flow.what() == What.CHIPS && flow.to().equals("nvidia"))
                .mapToDouble(MoneyFlow::amount)
                .sum();

        assertThat(flows.loops())
                .filteredOn(loop -> loop.investor().equals("nvidia"))
                .singleElement()
                .satisfies(loop -> {
                    assertThat(loop.invested()).isCloseTo(30e9, within(1.0));
                    assertThat(loop.chips()).isCloseTo(chips, within(EXACT * chips));
                });
    }

    @Test
    void netLeavesOneArrowAPairAndKeepsEveryPartysBalance() {
        MoneyFlows flows = MoneyFlows.of(SAMPLE, PROJECTION, deal("aws-openai"));
        List<MoneyFlow> net = flows.net();

        assertThat(net).extracting(flow -> Set.of(flow.from(), flow.to())).doesNotHaveDuplicates();
        assertThat(net).allSatisfy(flow -> assertThat(flow.amount())
                .isCloseTo(flows.between(flow.from(), flow.to()), within(1.0)));
        double balance = net.stream()
                .mapToDouble(flow ->
                        flow.to().equals("amazon") ? flow.amount() : flow.from().equals("amazon") ? -flow.amount() : 0)
                .sum();
        assertThat(balance).isCloseTo(flows.balance("amazon"), within(1.0));
    }

    @Test
    void everyFlowIsInTheTableAndEveryArrowIsAPointOfTheMap() {
        FlowMap gross = map("aws-openai", MoneyView.GROSS);
        ChartLayout layout = layout(gross);

        assertThat(gross.table().columns())
                .extracting(TableTwin.Column::heading)
                .containsExactly("From", "To", "What", "Gross (USD)", "Net of the pair (USD)");
        assertThat(layout.points()).isEqualTo(gross.arrows().size());
        for (int point = 0; point < layout.points(); point++) {
            assertThat(layout.boxOf(point)).contains(layout.columnOf(point));
            assertThat(layout.pointAt(
                            layout.columnOf(point).centreX(),
                            layout.columnOf(point).centreY()))
                    .isEqualTo(point);
            assertThat(layout.readout(point).title()).contains(" to ");
        }
    }

    @Test
    void mapSaysWhenTheCircleClosesAndWhoPaidForIt() {
        assertThat(map("aws-openai", MoneyView.GROSS).notes())
                .first()
                .asString()
                .startsWith("Round trip in ");
        assertThat(map("aws-openai", MoneyView.NET).notes()).anyMatch(note -> note.contains("own money"));
        assertThat(map("oracle-openai", MoneyView.GROSS).notes()).noneMatch(note -> note.startsWith("Round trip"));
    }

    @Test
    void equalRequestsGiveEqualLayouts() {
        for (Chart chart : List.of(npv("aws-openai"), map("aws-openai", MoneyView.GROSS))) {
            assertThat(layout(chart).displayList()).isEqualTo(layout(chart).displayList());
        }
    }

    @Test
    void switchingEveryKindOffSaysHowToSeeSomethingAgain() {
        FlowMap map = map("aws-openai", MoneyView.GROSS);
        ChartLayout layout = map.layout(LayoutRequest.of(900, 400, METRICS)
                .withHidden(Set.of("INVESTMENT", "COMPUTE", "CHIPS", "INFRASTRUCTURE")));

        assertThat(layout.points()).isZero();
        assertThat(layout.pointAt(100, 100)).isZero();
    }
}
