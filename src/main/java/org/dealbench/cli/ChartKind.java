package org.dealbench.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dealbench.analysis.Period;
import org.dealbench.chart.CapacityChart;
import org.dealbench.chart.CashMeasure;
import org.dealbench.chart.ChipMeasure;
import org.dealbench.chart.ChipMixChart;
import org.dealbench.chart.EconomicsChart;
import org.dealbench.chart.MoneyMapChart;
import org.dealbench.chart.MoneyView;
import org.dealbench.chart.NpvChart;
import org.dealbench.chart.RevenueChart;
import org.dealbench.chart.RevenueMeasure;
import org.dealbench.chart.TrancheChart;
import org.dealbench.chart.display.Chart;

/// A chart that every deal has, by the name it is asked for with.
enum ChartKind {
    TRANCHES("tranches"),
    CAPACITY("capacity"),
    CHIP_MIX("chip-mix"),
    CHIP_MIX_CHIPS("chip-mix-chips"),
    CHIP_MIX_H100E("chip-mix-h100e"),
    CHIP_MIX_ADDITIONS("chip-mix-additions"),
    REVENUE("revenue"),
    REVENUE_OBLIGATION("revenue-obligation"),
    ECONOMICS("economics"),
    ECONOMICS_CUMULATIVE("economics-cumulative"),
    RETURNS("returns"),
    MONEY("money"),
    MONEY_NET("money-net"),
    /// A series in all cases.
    SCENARIOS("scenarios"),
    /// What moves a key number from the base to a scenario.
    BRIDGE("bridge");

    /// What is exported unless something else is asked for: the pages' charts, not their other measures.
    static final List<ChartKind> USUAL =
            List.of(TRANCHES, CAPACITY, CHIP_MIX, REVENUE, ECONOMICS, RETURNS, MONEY, MONEY_NET, SCENARIOS, BRIDGE);

    private final String id;

    ChartKind(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    static List<String> ids() {
        return Arrays.stream(values()).map(ChartKind::id).toList();
    }

    static Optional<ChartKind> parse(String text) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(text)).findFirst();
    }

    Chart chart(Attempt.Projected projected, String deal, Period period) {
        var workbook = projected.workbook();
        var projection = projected.projection();
        return switch (this) {
            case TRANCHES -> TrancheChart.of(workbook, projection, deal, period);
            case CAPACITY -> CapacityChart.of(workbook, projection, deal, period);
            case CHIP_MIX -> ChipMixChart.of(workbook, projection, deal, period, ChipMeasure.SHARE);
            case CHIP_MIX_CHIPS -> ChipMixChart.of(workbook, projection, deal, period, ChipMeasure.CHIPS);
            case CHIP_MIX_H100E -> ChipMixChart.of(workbook, projection, deal, period, ChipMeasure.H100E);
            case CHIP_MIX_ADDITIONS -> ChipMixChart.of(workbook, projection, deal, period, ChipMeasure.ADDITIONS);
            case REVENUE -> RevenueChart.of(workbook, projection, deal, period, RevenueMeasure.EARNED);
            case REVENUE_OBLIGATION -> RevenueChart.of(workbook, projection, deal, period, RevenueMeasure.OBLIGATION);
            case ECONOMICS -> EconomicsChart.of(workbook, projection, deal, period, CashMeasure.FLOWS);
            case ECONOMICS_CUMULATIVE -> EconomicsChart.of(workbook, projection, deal, period, CashMeasure.CUMULATIVE);
            case RETURNS -> NpvChart.of(workbook, projection, deal, period);
            case MONEY -> MoneyMapChart.of(workbook, projection, deal, period, MoneyView.GROSS);
            case MONEY_NET -> MoneyMapChart.of(workbook, projection, deal, period, MoneyView.NET);
            case SCENARIOS -> projected.cases().series(deal, period);
            case BRIDGE -> projected.cases().bridge(deal);
        };
    }
}
