package org.dealbench.presentation.setup;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.dealbench.model.Component;
import org.dealbench.model.Schema;
import org.jspecify.annotations.Nullable;

/// Parts of a workbook with every day and month of theirs later or earlier.
///
/// It goes by the schema of the records, so that a date that is added to the model moves too.
final class MovedDates {

    private final long months;

    MovedDates(long months) {
        this.months = months;
    }

    /// A list of records, each moved.
    <T> List<T> of(List<T> parts, Class<T> type) {
        return parts.stream().map(part -> type.cast(moved(part))).toList();
    }

    private @Nullable Object moved(@Nullable Object value) {
        return switch (value) {
            case YearMonth month -> month.plusMonths(months);
            case LocalDate day -> day.plusMonths(months);
            case List<?> list -> list.stream().map(this::moved).toList();
            case Record record -> moved(record);
            case null, default -> value;
        };
    }

    private Record moved(Record record) {
        Schema schema = Schema.of(record.getClass());
        List<@Nullable Object> values = new ArrayList<>();
        for (Component component : schema.components()) {
            values.add(moved(component.of(record)));
        }
        return schema.make(values.toArray());
    }
}
