package org.dealbench.chart.explanation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dealbench.analysis.explanation.Quantity;
import org.dealbench.chart.scale.Numerals;
import org.dealbench.chart.scale.ValueUnit;
import org.dealbench.engine.Line;
import org.dealbench.engine.Measure;
import org.dealbench.model.Timeline;
import org.dealbench.model.Unit;

/// Writes any number of the graph with its unit: amounts in a multiple that suits them, dates as dates, months as
/// months, yes and no.
///
/// @param timeline whose months months are counted in
public record QuantityWords(String currency, Timeline timeline, CalendarWords calendar) {

    /// Numbers from here on are written as powers of ten.
    private static final double COUNTLESS = 1e15;

    private static final int FURTHEST = 120_000;

    public String of(Quantity quantity) {
        Unit unit = quantity.unit();
        return unit == null ? of(quantity.value(), quantity.measure()) : of(quantity.value(), unit);
    }

    public String of(double value, Unit unit) {
        return switch (unit) {
            case DATE -> date(value);
            case MONTH -> month(value);
            case FLAG -> Double.isNaN(value) ? "none" : value != 0 ? "yes" : "no";
            case TEXT -> "";
            case YEAR -> Double.isNaN(value) ? "none" : Integer.toString((int) value);
            default -> {
                boolean plain = unit == Unit.COUNT || unit == Unit.NUMBER;
                yield number(value, plain ? ValueUnit.of(Unit.NUMBER, currency) : ValueUnit.of(unit, currency));
            }
        };
    }

    /// A number of a line, in its unit.
    public String of(double value, Line line) {
        return isOther(line) ? number(value, valueUnit(line)) : of(value, line.unit());
    }

    /// A change of a line's number with its sign.
    public String change(double change, Line line) {
        return isOther(line) && Double.isFinite(change)
                ? (change > 0 ? "+" : "") + of(change, line)
                : change(change, line.unit());
    }

    private static boolean isOther(Line line) {
        return line.unit() == Unit.OTHER;
    }

    private ValueUnit valueUnit(Line line) {
        return ValueUnit.of(line.unit(), line.symbol(), currency);
    }

    /// A change with its sign: `+1.2 bn USD`; that of a date in days, that of a month in months.
    public String change(double change, Unit unit) {
        if (Double.isInfinite(change)) {
            return "there or not";
        }
        Unit spans =
                switch (unit) {
                    case DATE -> Unit.DAYS;
                    case MONTH -> Unit.MONTHS;
                    case FLAG -> Unit.NUMBER;
                    default -> unit;
                };
        return (change > 0 ? "+" : "") + of(change, spans);
    }

    public String of(double value, Measure measure) {
        return switch (measure) {
            case Measure.Point point -> point == Measure.Point.DATE ? date(value) : month(value);
            case Measure.Any _ -> of(value, Unit.NUMBER);
            case Measure.Amount amount ->
                unit(amount).map(unit -> of(value, unit)).orElseGet(() -> inMeasure(value, amount));
        };
    }

    /// The unit of inputs and lines that measures the same.
    private static Optional<Unit> unit(Measure.Amount amount) {
        if (amount.powers().isEmpty() && amount.fits(Measure.Amount.ONE)) {
            return Optional.of(Unit.NUMBER);
        }
        return Arrays.stream(Unit.values())
                .filter(unit -> unit != Unit.YEAR && Measure.of(unit).equals(amount))
                .findFirst();
    }

    private String inMeasure(double value, Measure.Amount amount) {
        String symbol = amount.toString().replace("money", currency);
        String words = symbol.startsWith("1/") ? "per " + symbol.substring(2) : symbol;
        return number(value, new ValueUnit(words, List.of(new ValueUnit.Multiple(1, words, words))));
    }

    private static String number(double value, ValueUnit unit) {
        if (!Double.isFinite(value)) {
            return Double.isNaN(value) ? "none" : value > 0 ? "never" : "always";
        }
        String text = Math.abs(value) >= COUNTLESS && unit.multiples().size() == 1
                ? powerOfTen(value) + " " + unit.multiples().getFirst().suffix()
                : unit.brief(value);
        return text.equals("1 months") ? "1 month" : text.strip();
    }

    private static String powerOfTen(double value) {
        int exponent = 0;
        double size = value;
        while (Math.abs(size) >= 10) {
            size /= 10;
            exponent++;
        }
        return Numerals.brief(size) + "e" + exponent;
    }

    private String date(double day) {
        if (Double.isNaN(day)) {
            return "none";
        }
        return Double.isInfinite(day)
                ? day > 0 ? "never" : "always"
                : calendar.day(LocalDate.ofEpochDay((long) Math.floor(day)));
    }

    /// A month of the calendar or beyond it; part of a month is told in months after its beginning.
    private String month(double index) {
        if (!Double.isFinite(index) || Math.abs(index) > FURTHEST) {
            return Double.isNaN(index) ? "none" : index > 0 ? "never" : "always";
        }
        double whole = Math.floor(index);
        String month = calendar.month(timeline.month((int) whole));
        return whole == index ? month : month + " + " + Numerals.brief(index - whole) + " months";
    }
}
