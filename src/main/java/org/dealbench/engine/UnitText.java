package org.dealbench.engine;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dealbench.engine.Measure.Amount;
import org.dealbench.model.DecimalText;
import org.jspecify.annotations.Nullable;

/// Reads and writes units: `money/H100e-h` is money for each H100e-hour, `W^2` a watt times a watt.
final class UnitText {

    private static final double HOUR = 3600;
    private static final double DAY = 24 * HOUR;

    private static final Map<String, Amount> UNITS = Map.ofEntries(
            entry("1", Measure.Amount.ONE),
            entry("fraction", Measure.Amount.ONE),
            entry("count", Measure.Amount.ONE),
            entry("flag", Measure.Amount.ONE),
            entry("money", base(Dimension.MONEY, 1)),
            entry("W", base(Dimension.POWER, 1)),
            entry("kW", base(Dimension.POWER, 1e3)),
            entry("MW", base(Dimension.POWER, 1e6)),
            entry("GW", base(Dimension.POWER, 1e9)),
            entry("s", base(Dimension.TIME, 1)),
            entry("h", base(Dimension.TIME, HOUR)),
            entry("hours", base(Dimension.TIME, HOUR)),
            entry("days", base(Dimension.TIME, DAY)),
            entry("day", base(Dimension.TIME, DAY)),
            entry("months", base(Dimension.MONTHS, 1)),
            entry("month", base(Dimension.MONTHS, 1)),
            entry("years", base(Dimension.MONTHS, 12)),
            entry("year", base(Dimension.MONTHS, 12)),
            entry("kWh", energy(1e3)),
            entry("MWh", energy(1e6)),
            entry("GWh", energy(1e9)),
            entry("TWh", energy(1e12)),
            entry("chips", base(Dimension.CHIPS, 1)),
            entry("chip", base(Dimension.CHIPS, 1)),
            entry("FLOP", base(Dimension.WORK, 1)),
            entry("TFLOP", base(Dimension.WORK, 1e12)),
            entry("TFLOPS", performance(1e12)),
            entry("PFLOPS", performance(1e15)),
            entry("EFLOPS", performance(1e18)),
            entry("H100e", base(Dimension.H100E, 1)));

    /// Units that a result is told in, where it is one of them, one times another or one over another.
    private static final List<String> TOLD = List.of(
            "money", "MW", "W", "MWh", "months", "years", "days", "h", "s", "chips", "H100e", "TFLOPS", "EFLOPS",
            "FLOP");
    private static final List<String> TOLD_BELOW =
            List.of("MW", "W", "MWh", "month", "year", "day", "h", "s", "chip", "chip-h", "H100e", "H100e-h", "TFLOPS");

    private UnitText() {}

    private static Amount base(Dimension dimension, double scale) {
        return new Amount(Map.of(dimension, 1), scale);
    }

    private static Amount energy(double wattHours) {
        return base(Dimension.POWER, wattHours).times(base(Dimension.TIME, HOUR));
    }

    private static Amount performance(double flopEachSecond) {
        return base(Dimension.WORK, flopEachSecond).over(base(Dimension.TIME, 1));
    }

    /// Products by `-`, what follows a `/` divides; empty if a part is not known.
    static Optional<Amount> amount(String text) {
        Amount result = Measure.Amount.ONE;
        boolean divides = false;
        for (String product : text.strip().split("/", -1)) {
            for (String factor : product.split("-", -1)) {
                Amount part = factor(factor.strip());
                if (part == null) {
                    return Optional.empty();
                }
                result = divides ? result.over(part) : result.times(part);
            }
            divides = true;
        }
        return Optional.of(result);
    }

    private static @Nullable Amount factor(String text) {
        int mark = text.indexOf('^');
        Amount unit = UNITS.get(mark < 0 ? text : text.substring(0, mark));
        if (unit == null || mark < 0) {
            return unit;
        }
        String exponent = text.substring(mark + 1);
        return exponent.matches("[1-9]") ? unit.power(Integer.parseInt(exponent)) : null;
    }

    /// A unit's name where it has one, else its dimensions and what one of it comes to in them.
    static String of(Amount amount) {
        if (amount.powers().isEmpty()) {
            return Math.abs(amount.scale() - 1) <= 1e-9 ? "a plain number" : DecimalText.of(amount.scale());
        }
        return Stream.of(
                        TOLD.stream(),
                        pairs(TOLD, "/", TOLD_BELOW),
                        TOLD_BELOW.stream().map(below -> "1/" + below),
                        pairs(TOLD, "-", TOLD))
                .flatMap(names -> names)
                .filter(name -> amount(name).filter(amount::same).isPresent())
                .findFirst()
                .orElseGet(() -> inDimensions(amount));
    }

    private static Stream<String> pairs(List<String> ones, String between, List<String> others) {
        return ones.stream().flatMap(one -> others.stream().map(other -> one + between + other));
    }

    private static String inDimensions(Amount amount) {
        List<String> above = new ArrayList<>();
        List<String> below = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            int power = amount.powers().getOrDefault(dimension, 0);
            if (power != 0) {
                String exponent = Math.abs(power) == 1 ? "" : "^" + Math.abs(power);
                (power > 0 ? above : below).add(dimension.symbol() + exponent);
            }
        }
        String scale = Math.abs(amount.scale() - 1) <= 1e-9 ? "" : DecimalText.of(amount.scale()) + " ";
        return scale
                + (above.isEmpty() ? "1" : String.join("-", above))
                + (below.isEmpty() ? "" : "/" + String.join("-", below));
    }
}
