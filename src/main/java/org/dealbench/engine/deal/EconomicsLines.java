package org.dealbench.engine.deal;

import static org.dealbench.engine.Expr.column;
import static org.dealbench.engine.Expr.line;
import static org.dealbench.engine.Expr.number;
import static org.dealbench.engine.Expr.sum;
import static org.dealbench.engine.deal.Conversions.MONTHS_OF_A_YEAR;
import static org.dealbench.engine.deal.Conversions.ONE_MONTH;
import static org.dealbench.engine.deal.Conversions.WATTS_PER_MW;
import static org.dealbench.engine.deal.Conversions.YEARS;
import static org.dealbench.engine.deal.LineMaker.deal;
import static org.dealbench.engine.deal.LineMaker.flow;
import static org.dealbench.engine.deal.LineMaker.stock;
import static org.dealbench.engine.deal.LineMaker.withEconomics;
import static org.dealbench.engine.deal.Relations.CHIP;
import static org.dealbench.engine.deal.Relations.DEAL;
import static org.dealbench.engine.deal.Relations.MIX_CHIPS;

import java.util.List;
import org.dealbench.engine.Expr;
import org.dealbench.engine.Line;
import org.dealbench.engine.LineKind;
import org.dealbench.model.Unit;

/// What the provider spends and earns (spec section 9). A deal without economics has capacity and revenue only.
final class EconomicsLines {

    static final String CHIP_CAPEX = "capex.chips/{chip}";
    private static final String CHIP_SPEND = "economics.chipSpend/{chip}";
    private static final String INFRA_SPEND = "economics.infraSpend";

    private EconomicsLines() {}

    static List<Line> lines() {
        return List.of(
                ofChip(
                        CHIP_SPEND,
                        "Chip spending by month in service",
                        "What the chips added in the month cost.",
                        withEconomics(line("chips.added/{chip}").times(line("chip.unitCost")), 0)),
                flow(
                        INFRA_SPEND,
                        Unit.MONEY,
                        "Infrastructure spending by month in service",
                        "What the facility power that comes online in the month costs.",
                        withEconomics(
                                line(CapacityLines.FACILITY_MW)
                                        .minus(line(CapacityLines.FACILITY_MW).previous())
                                        .times(WATTS_PER_MW)
                                        .times(deal("economics/infraCostPerWatt")),
                                0)),
                ofChip(
                        CHIP_CAPEX,
                        "Chip capex",
                        "What is paid for the chip in the month, ahead of its service by the lead time.",
                        withEconomics(
                                column(Payments.PAID_EARLY, line(CHIP_SPEND), deal("economics/chipLeadMonths")), 0)),
                money(
                        "capex.chips",
                        "Chip capex",
                        "What is paid for chips in the month.",
                        sum(MIX_CHIPS, line(CHIP_CAPEX))),
                money(
                        "capex.infrastructure",
                        "Infrastructure capex",
                        "What is paid for facilities in the month, evenly over their building time.",
                        withEconomics(
                                column(Payments.PAID_EVENLY, line(INFRA_SPEND), deal("economics/infraBuildMonths")),
                                0)),
                money(
                        "capex.total",
                        "Capex",
                        "What is paid for chips and facilities in the month.",
                        line("capex.chips").plus(line("capex.infrastructure"))),
                money(
                        "depreciation",
                        "Depreciation",
                        "Chips and facilities in equal parts over their lives, from the month after they come into service.",
                        withEconomics(depreciation(), 0)),
                stock(
                        "ppe.gross",
                        Unit.MONEY,
                        "Gross PP&E",
                        "What is in service at cost: chips until they retire, facilities always.",
                        withEconomics(grossPpe(), 0)),
                stock(
                        "ppe.net",
                        Unit.MONEY,
                        "Net PP&E",
                        "What was spent on what came into service, less depreciation.",
                        withEconomics(
                                sum(MIX_CHIPS, line(CHIP_SPEND).cumulative())
                                        .plus(line(INFRA_SPEND).cumulative())
                                        .minus(line("depreciation").cumulative()),
                                0)),
                money(
                        "opex.energy",
                        "Energy cost",
                        "Energy at the power price, which rises every year.",
                        withEconomics(
                                line("energy.mwh")
                                        .times(deal("economics/powerPrice"))
                                        .times(number(1)
                                                .plus(deal("economics/powerEscalation"))
                                                .power(YEARS)),
                                0)),
                money(
                        "opex.maintenance",
                        "Maintenance",
                        "A part of gross PP&E.",
                        withEconomics(
                                deal("economics/maintenanceRate")
                                        .over(MONTHS_OF_A_YEAR)
                                        .times(line("ppe.gross").average()),
                                0)),
                money(
                        "opex.other",
                        "Other opex",
                        "A part of total revenue.",
                        withEconomics(deal("economics/otherOpexRate").times(line("revenue.total")), 0)),
                money(
                        "ebitda",
                        "EBITDA",
                        "Total revenue less operating cost.",
                        line("revenue.total")
                                .minus(line("opex.energy"))
                                .minus(line("opex.maintenance"))
                                .minus(line("opex.other"))),
                money(
                        "ebit",
                        "EBIT",
                        "EBITDA less depreciation.",
                        line("ebitda").minus(line("depreciation"))),
                stock(
                        "economics.loss",
                        Unit.MONEY,
                        "Loss carried forward",
                        "Losses that later profits are not taxed on.",
                        line("economics.loss").previous().minus(line("ebit")).max(number(0))),
                money(
                        "tax",
                        "Tax",
                        "On profits beyond the losses carried forward.",
                        withEconomics(
                                deal("economics/taxRate")
                                        .times(line("ebit")
                                                .minus(line("economics.loss").previous())
                                                .max(number(0))),
                                0)),
                money(
                        "fcf",
                        "Free cash flow",
                        "EBITDA less tax and capex.",
                        line("ebitda")
                                .minus(line("tax"))
                                .minus(line("capex.chips"))
                                .minus(line("capex.infrastructure"))),
                stock(
                        "fcf.cumulative",
                        Unit.MONEY,
                        "Cumulative free cash flow",
                        "Free cash flow of all months so far.",
                        line("fcf").cumulative()));
    }

    private static Expr depreciation() {
        Expr chips = sum(MIX_CHIPS, overItsLife(line(CHIP_SPEND), new Expr.Field(CHIP, "lifeMonths")));
        return chips.plus(overItsLife(line(INFRA_SPEND), deal("economics/infraLifeMonths")));
    }

    private static Expr overItsLife(Expr spend, Expr life) {
        Expr total = spend.cumulative();
        return total.previous()
                .minus(new Expr.Ago(total, life.plus(ONE_MONTH), 0))
                .over(life.over(ONE_MONTH));
    }

    private static Expr grossPpe() {
        Expr bought = line(CHIP_SPEND).cumulative();
        Expr retired = new Expr.Ago(bought, new Expr.Field(CHIP, "lifeMonths"), 0);
        return sum(MIX_CHIPS, bought.minus(retired)).plus(line(INFRA_SPEND).cumulative());
    }

    private static Line money(String id, String label, String documentation, Expr formula) {
        return flow(id, Unit.MONEY, label, documentation, formula);
    }

    private static Line ofChip(String id, String label, String documentation, Expr formula) {
        return new Line(id, label, Unit.MONEY, LineKind.FLOW, List.of(DEAL, CHIP), documentation, formula);
    }
}
