package org.dealbench.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dealbench.analysis.Period;
import org.dealbench.chart.ChipAdvantageChart;
import org.dealbench.chart.ChipValueChart;
import org.dealbench.chart.ConcentrationChart;
import org.dealbench.chart.ConditionChart;
import org.dealbench.chart.LoopChart;
import org.dealbench.chart.PartyChart;
import org.dealbench.chart.PartyMeasure;
import org.dealbench.chart.RiskChart;
import org.dealbench.chart.display.Chart;
import org.dealbench.engine.deal.Projection;
import org.dealbench.model.Workbook;

/// A chart that a workbook has once, by the name it is asked for with.
enum WorkbookChart {
    POWER_BY_PROVIDER(PartyMeasure.POWER_BY_PROVIDER.chartId()),
    REVENUE_BY_PROVIDER(PartyMeasure.REVENUE_BY_PROVIDER.chartId()),
    POWER_BY_CUSTOMER(PartyMeasure.POWER_BY_CUSTOMER.chartId()),
    OBLIGATIONS(PartyMeasure.OBLIGATIONS.chartId()),
    CASH(PartyMeasure.CASH.chartId()),
    CASH_TO_DATE(PartyMeasure.CASH_TO_DATE.chartId()),
    CONCENTRATION(ConcentrationChart.ID),
    LOOPS(LoopChart.ID),
    RISKS(RiskChart.ID),
    CONDITIONS(ConditionChart.ID),
    CHIPS(ChipValueChart.ID),
    CHIP_ADVANTAGE(ChipAdvantageChart.ID);

    private final String id;

    WorkbookChart(String id) {
        this.id = id;
    }

    /// Such as `portfolio/loops`.
    String id() {
        return id;
    }

    static Optional<WorkbookChart> parse(String text) {
        return Arrays.stream(values()).filter(each -> each.id.equals(text)).findFirst();
    }

    static List<String> ids() {
        return Arrays.stream(values()).map(WorkbookChart::id).toList();
    }

    Chart draw(Attempt.Projected projected, Period period) {
        Workbook workbook = projected.workbook();
        Projection projection = projected.projection();
        return switch (this) {
            case POWER_BY_PROVIDER -> PartyChart.of(workbook, projection, period, PartyMeasure.POWER_BY_PROVIDER);
            case REVENUE_BY_PROVIDER -> PartyChart.of(workbook, projection, period, PartyMeasure.REVENUE_BY_PROVIDER);
            case POWER_BY_CUSTOMER -> PartyChart.of(workbook, projection, period, PartyMeasure.POWER_BY_CUSTOMER);
            case OBLIGATIONS -> PartyChart.of(workbook, projection, period, PartyMeasure.OBLIGATIONS);
            case CASH -> PartyChart.of(workbook, projection, period, PartyMeasure.CASH);
            case CASH_TO_DATE -> PartyChart.of(workbook, projection, period, PartyMeasure.CASH_TO_DATE);
            case CONCENTRATION -> ConcentrationChart.of(workbook, projection, period);
            case LOOPS -> LoopChart.of(workbook, projection, period);
            case RISKS -> RiskChart.of(workbook, projection, period);
            case CONDITIONS -> ConditionChart.of(workbook, projection);
            case CHIPS -> ChipValueChart.of(workbook, projection);
            case CHIP_ADVANTAGE -> ChipAdvantageChart.of(workbook, projection, period);
        };
    }
}
