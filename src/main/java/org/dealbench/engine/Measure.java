package org.dealbench.engine;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.dealbench.model.Unit;

/// What the numbers of a formula measure, exactly enough to tell a megawatt from a watt, a chip's price from a fleet's,
/// and a day from a number of days.
public sealed interface Measure {

    /// What can be added up and multiplied.
    ///
    /// @param powers of the dimensions, none of them 0
    /// @param scale how many of the dimensions' own units one of it is: 1e6 for the megawatt
    record Amount(Map<Dimension, Integer> powers, double scale) implements Measure {

        /// A plain number: shares, rates, counts, yes and no.
        public static final Amount ONE = new Amount(Map.of(), 1);

        private static final double ROUNDING = 1e-9;

        public Amount {
            powers = Map.copyOf(powers);
        }

        public Amount times(Amount other) {
            return combined(other, 1, scale * other.scale);
        }

        public Amount over(Amount other) {
            return combined(other, -1, scale / other.scale);
        }

        private Amount combined(Amount other, int sign, double newScale) {
            Map<Dimension, Integer> sum = new EnumMap<>(Dimension.class);
            sum.putAll(powers);
            other.powers.forEach((dimension, power) -> sum.merge(dimension, sign * power, Integer::sum));
            sum.values().removeIf(power -> power == 0);
            return new Amount(sum, newScale);
        }

        /// A whole power, 0 or negative too.
        public Amount power(int exponent) {
            Amount result = ONE;
            for (int i = 0; i < Math.abs(exponent); i++) {
                result = exponent > 0 ? result.times(this) : result.over(this);
            }
            return result;
        }

        /// Whether both are of one kind, a megawatt and a watt for instance.
        boolean sameKind(Amount other) {
            return powers.equals(other.powers);
        }

        boolean same(Amount other) {
            return sameKind(other) && Math.abs(scale - other.scale) <= ROUNDING * Math.abs(scale);
        }

        @Override
        public String toString() {
            return UnitText.of(this);
        }
    }

    /// A place in time: its difference from another one is a span.
    enum Point implements Measure {
        /// Days since 1970-01-01.
        DATE("date", "days"),
        /// The index in the calendar, which also counts the months since its start.
        MONTH("month", "months");

        private final String word;
        private final String spans;

        Point(String word, String spans) {
            this.word = word;
            this.spans = spans;
        }

        /// What lies between two of them.
        Amount span() {
            return UnitText.amount(spans).orElseThrow();
        }

        @Override
        public String toString() {
            return word;
        }
    }

    /// Fits everywhere: 0, what never comes, nothing at all, and what is at fault already.
    enum Any implements Measure {
        ANY;

        @Override
        public String toString() {
            return "anything";
        }
    }

    /// What a unit of inputs and lines measures; a word or an id measures nothing.
    static Measure of(Unit unit) {
        return switch (unit) {
            case FRACTION, NUMBER, COUNT, FLAG -> Amount.ONE;
            case TEXT, OTHER -> Any.ANY;
            case MONEY_PER_PFLOP_HOUR -> of("money/PFLOPS-h");
            default -> of(unit.symbol());
        };
    }

    /// A unit as the program writes it.
    ///
    /// @throws IllegalArgumentException if it cannot be read
    static Measure of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException(text + " is no unit"));
    }

    /// A unit as a person writes it: `money/MWh`, `H100e-h`, `months`, `1`; empty if it is none.
    static Optional<Measure> parse(String text) {
        for (Point point : Point.values()) {
            if (point.word.equals(text)) {
                return Optional.of(point);
            }
        }
        return UnitText.amount(text).map(Measure.class::cast);
    }

    /// Whether one may stand for the other.
    default boolean fits(Measure other) {
        return this instanceof Any
                || other instanceof Any
                || equals(other)
                || (this instanceof Amount mine && other instanceof Amount theirs && mine.same(theirs));
    }
}
