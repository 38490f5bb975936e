package org.dealbench.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import org.dealbench.analysis.Period;
import org.dealbench.analysis.comparison.Attribution;
import org.dealbench.analysis.comparison.Attribution.Method;
import org.dealbench.analysis.comparison.ComparedCase;
import org.dealbench.analysis.comparison.Quantity;
import org.dealbench.analysis.comparison.ScenarioCases;
import org.dealbench.analysis.comparison.ScenarioChanges;
import org.dealbench.chart.display.Chart;
import org.dealbench.chart.display.ChartLayout;
import org.dealbench.chart.display.LayoutRequest;
import org.dealbench.chart.display.TableTwin;
import org.dealbench.chart.row.BridgeChart;
import org.dealbench.chart.time.Collisions;
import org.dealbench.chart.time.TimeChart;
import org.dealbench.engine.LineCatalogue;
import org.dealbench.engine.deal.DealLines;
import org.dealbench.engine.deal.Projector;
import org.dealbench.model.Address;
import org.dealbench.model.Parts;
import org.dealbench.model.Scenario;
import org.dealbench.model.Value;
import org.dealbench.model.Workbook;
import org.dealbench.render.FontMetrics;
import org.junit.jupiter.api.Test;

/// Cases held against each other: a series of all, and what moved a number.
class CaseChartsTest {

    private static final LineCatalogue CATALOGUE = DealLines.catalogue();
    private static final Workbook WORKBOOK = withMany(PortfolioWorkbooks.sample());
    private static final FontMetrics METRICS = FontMetrics.load();

    private final Projector projector = new Projector(CATALOGUE);

    /// With a scenario of many small changes, so that not all have room.
    private static Workbook withMany(Workbook sample) {
        SequencedMap<String, Value> overrides = new LinkedHashMap<>();
        sample.chips().forEach(chip -> {
            overrides.put("chips/" + chip.id() + "/unitCost", Value.of(chip.unitCost() * 1.1));
            overrides.put("chips/" + chip.id() + "/watts", Value.of(chip.watts() * 0.9));
            overrides.put("chips/" + chip.id() + "/tflops", Value.of(chip.tflops() * 1.2));
        });
        overrides.put("deals/aws-openai/economics/discountRate", Value.of(0.12));
        List<Scenario> scenarios = new ArrayList<>(sample.scenarios());
        scenarios.add(new Scenario("many", "Many small changes", null, overrides));
        return Parts.replace(sample, Address.of("scenarios"), scenarios).orElseThrow();
    }

    private BridgeChart bridge(String to, String line, Method method) {
        Quantity quantity = Quantity.find(
                        WORKBOOK,
                        projector.project(WORKBOOK, () -> false),
                        CATALOGUE,
                        "deals/aws-openai/" + line,
                        Optional.empty())
                .orElseThrow();
        Attribution attribution = Attribution.of(
                        ScenarioChanges.between(WORKBOOK, Optional.empty(), Optional.of(to))
                                .orElseThrow(),
                        List.of(quantity),
                        method,
                        projector,
                        () -> false)
                .getFirst();
        return AttributionChart.of(WORKBOOK, attribution, "Base", to);
    }

    private TimeChart series(Period period) {
        List<ComparedCase> cases = ScenarioCases.of(WORKBOOK, projector, () -> false);
        return CasesChart.of(cases, "aws-openai", "revenue.total", period);
    }

    @Test
    void eachStepBeginsWhereTheOneBeforeEndsAndTheLastEndsAtTheSecondCase() {
        BridgeChart chart = bridge("suit", "provider.npv", Method.SHAPLEY);
        double level = chart.from().value();
        for (BridgeChart.Step step : chart.steps()) {
            level += step.amount();
        }

        assertThat(level).isCloseTo(chart.to().value(), within(1e-3));
        ChartLayout layout = chart.layout(LayoutRequest.of(900, 500, METRICS));
        assertThat(layout.points()).isEqualTo(chart.steps().size() + 2);
        for (int point = 1; point < layout.points(); point++) {
            assertThat(layout.boxOf(point).orElseThrow().y())
                    .isGreaterThan(layout.boxOf(point - 1).orElseThrow().y());
        }
        assertThat(layout.readout(1).text())
                .startsWith("Trainium, first gigawatt: Delay, 0 months")
                .contains("Adds", "Comes to");
        assertThat(layout.pointAt(0, layout.boxOf(2).orElseThrow().centreY())).isEqualTo(2);
    }

    @Test
    void whereThereIsNoRoomTheSmallestStepsAreOneAndFirstAndLastAreSeen() {
        BridgeChart chart = bridge("many", "provider.npv", Method.ORDER);
        ChartLayout small = chart.layout(LayoutRequest.of(320, 200, METRICS));
        int last = small.points() - 1;

        assertThat(small.points()).isLessThan(chart.steps().size() + 2);
        assertThat(small.readout(0).title()).isEqualTo("Base");
        assertThat(small.readout(last).title()).isEqualTo("many");
        assertThat(small.readout(last - 1).title()).endsWith(" others");
        assertThat(chart.table().rows())
                .hasSize(WORKBOOK.scenarios().getLast().overrides().size() + 3);
    }

    @Test
    void theTableTellsTheRemainderInARowOfItsOwnAndAddsUpWithIt() {
        List<List<TableTwin.Cell>> rows =
                bridge("many", "provider.npv", Method.ORDER).table().rows();
        double sum = 0;
        for (List<TableTwin.Cell> row : rows) {
            double amount = ((TableTwin.Amount) row.get(2)).value();
            sum += Double.isNaN(amount) ? 0 : amount;
        }

        assertThat(rows.get(rows.size() - 2).getFirst()).isEqualTo(new TableTwin.Words("Rounding"));
        assertThat(sum)
                .isEqualTo(((TableTwin.Amount) rows.getLast().get(3)).value()
                        - ((TableTwin.Amount) rows.getFirst().get(3)).value());
    }

    @Test
    void aMonthMovesByMonthsOnAnAxisOfDates() {
        BridgeChart chart = bridge("late-power", "circularity.roundTrip", Method.ORDER);

        assertThat(chart.steps()).isNotEmpty().allMatch(step -> step.says().matches("[+\u2212]\\d+ months?"));
        assertThat(chart.from().says()).matches("[A-Z][a-z]{2} 20\\d\\d");
    }

    @Test
    void whatMovesNothingSaysSoInItsPlace() {
        assertThat(bridge("lapse", "revenue.total", Method.ORDER).empty())
                .isEqualTo("None of what differs between Base and lapse moves this number.");
    }

    @Test
    void everyCaseHasALineThatDiffersInColourAndDashFromItsNeighbours() {
        TimeChart chart = series(Period.YEAR);

        assertThat(chart.curves()).hasSize(WORKBOOK.scenarios().size() + 1);
        IntStream.range(1, chart.curves().size()).forEach(i -> {
            assertThat(chart.curves().get(i).token())
                    .isNotEqualTo(chart.curves().get(i - 1).token());
            assertThat(chart.curves().get(i).dash())
                    .isNotEqualTo(chart.curves().get(i - 1).dash());
        });
        assertThat(chart.table().columns()).hasSize(chart.curves().size() + 1);
    }

    @Test
    void wordsNeverMeet() {
        List<Chart> charts = new ArrayList<>(List.of(series(Period.MONTH), series(Period.YEAR)));
        for (String scenario : List.of("suit", "many", "lapse", "late-power")) {
            for (String line : List.of("provider.npv", "circularity.roundTrip", "provider.irr", "revenue.total")) {
                charts.add(bridge(scenario, line, Method.ORDER));
            }
        }
        charts.add(AttributionChart.nothing(WORKBOOK, "Choose two different cases."));
        for (Chart chart : charts) {
            for (double[] size : new double[][] {{320, 200}, {420, 640}, {900, 500}, {1600, 800}}) {
                for (double scale : new double[] {1, 2}) {
                    Collisions.check(
                            chart, LayoutRequest.of(size[0], size[1], METRICS).withTextScale(scale));
                }
            }
        }
    }
}
