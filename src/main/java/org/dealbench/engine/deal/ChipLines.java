package org.dealbench.engine.deal;

import static org.dealbench.engine.Expr.line;
import static org.dealbench.engine.Expr.number;
import static org.dealbench.engine.deal.Conversions.TFLOPS_PER_PFLOPS;
import static org.dealbench.engine.deal.Conversions.WATTS_PER_MW;
import static org.dealbench.engine.deal.Conversions.YEARS;
import static org.dealbench.engine.deal.Relations.CHIP;
import static org.dealbench.engine.deal.Relations.PRICED_AFTER;
import static org.dealbench.engine.deal.Relations.REFERENCE_CHIP;
import static org.dealbench.engine.deal.Relations.WORKBOOK;

import java.util.List;
import java.util.Map;
import org.dealbench.engine.Expr;
import org.dealbench.engine.Line;
import org.dealbench.engine.LineKind;
import org.dealbench.model.Unit;

/// What the chips of the catalogue cost and do (spec section 2).
final class ChipLines {

    private ChipLines() {}

    static List<Line> lines() {
        return List.of(
                rate(
                                "chip.price",
                                "List price an hour",
                                Unit.MONEY_PER_HOUR,
                                "The list price of a chip-hour, its own or after another chip's price-performance.",
                                price())
                        .withMeasure("money/chip-h"),
                rate(
                                "chip.unitCost",
                                "Unit cost",
                                Unit.MONEY,
                                "What a chip costs to buy in the month.",
                                declining(field("unitCost"), field("costDecline")))
                        .withMeasure("money/chip"),
                rate(
                        "chip.pricePerPflopHour",
                        "Price per PFLOP-hour",
                        Unit.MONEY_PER_PFLOP_HOUR,
                        "The list price of a thousand dense FP8 TFLOPS for an hour.",
                        TFLOPS_PER_PFLOPS.times(line("chip.price")).over(field("tflops"))),
                rate(
                        "chip.costPerWatt",
                        "Cost per watt",
                        Unit.MONEY_PER_WATT,
                        "What a chip costs for each of its all-in watts.",
                        line("chip.unitCost").over(field("watts"))),
                rate(
                        "chip.impliedAdvantage",
                        "Implied advantage",
                        Unit.FRACTION,
                        "Extra performance per dollar over the reference chip, at list prices.",
                        new Expr.IfPresent(WORKBOOK, "referenceChip", impliedAdvantage(), number(Double.NaN))),
                scalar(
                        "chip.tflopsPerWatt",
                        "Performance per watt",
                        Unit.TFLOPS_PER_WATT,
                        "Dense FP8 TFLOPS for each all-in watt.",
                        field("tflops").over(field("watts"))),
                scalar(
                        "chip.h100ePerMw",
                        "H100 equivalents per IT megawatt",
                        Unit.H100E_PER_MEGAWATT,
                        "How many H100 equivalents a megawatt of these chips makes.",
                        WATTS_PER_MW
                                .over(field("watts"))
                                .times(field("tflops"))
                                .over(new Expr.Field(WORKBOOK, "referenceTflops"))));
    }

    private static Expr price() {
        Expr after = new Expr.Via(PRICED_AFTER, line("chip.price").over(field("tflops")));
        return new Expr.ByWord(
                CHIP,
                "pricing/kind",
                Map.of(
                        "HOURLY", declining(field("pricing/hourly"), field("priceDecline")),
                        "RELATIVE", after.times(field("tflops")).over(number(1).plus(field("pricing/advantage")))));
    }

    private static Expr impliedAdvantage() {
        Expr dollarsPerTflops = line("chip.price").over(field("tflops"));
        return new Expr.Via(REFERENCE_CHIP, dollarsPerTflops)
                .over(dollarsPerTflops)
                .minus(number(1));
    }

    /// An amount that falls by a part every year, month by month.
    private static Expr declining(Expr amount, Expr decline) {
        return amount.times(number(1).minus(decline).power(YEARS));
    }

    private static Expr field(String name) {
        return new Expr.Field(CHIP, name);
    }

    private static Line rate(String id, String label, Unit unit, String documentation, Expr formula) {
        return new Line(id, label, unit, LineKind.RATE, List.of(CHIP), documentation, formula);
    }

    private static Line scalar(String id, String label, Unit unit, String documentation, Expr formula) {
        return new Line(id, label, unit, LineKind.SCALAR, List.of(CHIP), documentation, formula);
    }
}
