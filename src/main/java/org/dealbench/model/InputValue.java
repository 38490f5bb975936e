package org.dealbench.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One input of one workbook: where it stands, what is known of it, and its value.
///
/// @param owners names of the elements it belongs to, outermost first: `Amazon - OpenAI`, `Initial investment`
/// @param value a Double, Integer, Boolean, LocalDate, YearMonth, enum constant or String; null when it is empty
public record InputValue(
        Address address,
        InputSpec spec,
        List<String> owners,
        @Nullable Object value) {

    public InputValue {
        owners = List.copyOf(owners);
    }

    /// What a person calls it among all inputs: `Amazon - OpenAI, Initial investment: Amount`.
    public String title() {
        return owners.isEmpty() ? spec.label() : String.join(", ", owners) + ": " + spec.label();
    }

    /// As a file would hold it, null when it is empty.
    public @Nullable Value toValue() {
        return switch (value) {
            case null -> null;
            case Double number -> Value.of(number.doubleValue());
            case Integer number -> Value.of((double) number);
            case Boolean flag -> Value.of(flag.booleanValue());
            case Enum<?> word -> Value.of(word.name());
            default -> Value.of(value.toString());
        };
    }

    /// As a number: dates in days since 1970-01-01, months since the calendar's start, flags as 1 or 0; NaN for what is
    /// empty or no number.
    public double toNumber(Calendar calendar) {
        return switch (value) {
            case null -> Double.NaN;
            case Number number -> number.doubleValue();
            case Boolean flag -> flag ? 1 : 0;
            case LocalDate date -> date.toEpochDay();
            case YearMonth month -> calendar.timeline().indexOf(month);
            default -> Double.NaN;
        };
    }
}
