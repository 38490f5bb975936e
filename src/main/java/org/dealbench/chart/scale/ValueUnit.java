package org.dealbench.chart.scale;

import java.util.List;
import org.dealbench.model.Unit;

/// The unit of an axis's values and the multiples of it that people use.
///
/// @param base name of the unit values come in, as a table's heading says it: `USD`, `MW`
/// @param multiples from small to large
public record ValueUnit(String base, List<Multiple> multiples) {

    /// A multiple of the unit, with the names it goes by.
    ///
    /// @param size how many base units it is
    /// @param axis as an axis title says it: `USD bn`
    /// @param suffix as it follows a number: `bn USD`
    public record Multiple(double size, String axis, String suffix) {

        public String brief(double value) {
            return Numerals.brief(value / size) + gap() + suffix;
        }

        public String fixed(double value, int decimals) {
            return Numerals.fixed(value / size, decimals) + gap() + suffix;
        }

        private String gap() {
            return suffix.isEmpty() ? "" : " ";
        }
    }

    public ValueUnit {
        multiples = List.copyOf(multiples);
        if (multiples.isEmpty()) {
            throw new IllegalArgumentException("a unit needs a multiple");
        }
    }

    public static ValueUnit money(String currency) {
        return new ValueUnit(
                currency,
                List.of(
                        new Multiple(1, currency, currency),
                        new Multiple(1e3, currency + " k", "k " + currency),
                        new Multiple(1e6, currency + " M", "M " + currency),
                        new Multiple(1e9, currency + " bn", "bn " + currency),
                        new Multiple(1e12, currency + " tn", "tn " + currency)));
    }

    /// The multiples in which values of a unit are shown.
    ///
    /// @param currency of amounts of money
    public static ValueUnit of(Unit unit, String currency) {
        return switch (unit) {
            case MONEY -> money(currency);
            case MEGAWATT -> power();
            case FRACTION -> fraction();
            case CHIPS, H100E, H100E_HOUR -> count(unit.symbol());
            case MEGAWATT_HOUR -> prefixed("MWh", "GWh", "TWh");
            case NUMBER -> new ValueUnit("number", List.of(new Multiple(1, "number", "")));
            default ->
                new ValueUnit(
                        unit.symbol(currency), List.of(new Multiple(1, unit.symbol(currency), unit.symbol(currency))));
        };
    }

    /// The multiples in which values of a series are shown, in thousands and so on where only its symbol says the unit.
    ///
    /// @param symbol such as `money/MW`
    public static ValueUnit of(Unit unit, String symbol, String currency) {
        return unit == Unit.OTHER ? count(symbol.replace("money", currency)) : of(unit, currency);
    }

    private static ValueUnit prefixed(String base, String thousand, String million) {
        return new ValueUnit(
                base,
                List.of(
                        new Multiple(1, base, base),
                        new Multiple(1e3, thousand, thousand),
                        new Multiple(1e6, million, million)));
    }

    /// Values in megawatts.
    public static ValueUnit power() {
        return prefixed("MW", "GW", "TW");
    }

    /// Values in pieces of something: `chips`, `H100e`.
    public static ValueUnit count(String pieces) {
        return new ValueUnit(
                pieces,
                List.of(
                        new Multiple(1, pieces, pieces),
                        new Multiple(1e3, "thousand " + pieces, "k " + pieces),
                        new Multiple(1e6, "million " + pieces, "M " + pieces),
                        new Multiple(1e9, "billion " + pieces, "bn " + pieces)));
    }

    /// Values from 0 to 1, shown in percent.
    public static ValueUnit fraction() {
        return new ValueUnit("fraction", List.of(new Multiple(0.01, "%", "%")));
    }

    /// A value by itself, in the multiple that suits it: `15 bn USD`.
    public String brief(double value) {
        return multipleFor(value).brief(value);
    }

    /// The multiple in which the largest of some values is shown: the largest it reaches.
    public Multiple multipleFor(double largest) {
        Multiple chosen = multiples.getFirst();
        for (Multiple multiple : multiples) {
            if (multiple.size() <= Math.abs(largest) * (1 + 1e-9)) {
                chosen = multiple;
            }
        }
        return chosen;
    }
}
