package org.dealbench.presentation.table;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.dealbench.model.Unit;
import org.dealbench.model.Value;
import org.dealbench.presentation.text.Entry;
import org.dealbench.presentation.text.InputField;

/// What a cell is sorted by: numbers and dates by what they are, then words, empty cells last in either direction.
record SortKey(Kind kind, double number, String words) {

    private enum Kind {
        NUMBER,
        WORDS,
        NOTHING
    }

    private static final List<InputField> READERS = List.of(
            InputField.of("", Unit.DATE, ""),
            InputField.of("", Unit.MONTH, ""),
            InputField.of("", Unit.MEGAWATT, ""),
            InputField.of("", Unit.FRACTION, ""));

    private static final Comparator<SortKey> ASCENDING =
            Comparator.comparingDouble(SortKey::number).thenComparing(SortKey::words);

    static SortKey of(Cell cell) {
        String text = cell.plain().strip();
        if (text.isEmpty()) {
            return new SortKey(Kind.NOTHING, 0, "");
        }
        try {
            return new SortKey(Kind.NUMBER, Double.parseDouble(text), "");
        } catch (NumberFormatException _) {
            return ofWords(text);
        }
    }

    private static SortKey ofWords(String text) {
        for (InputField reader : READERS) {
            if (reader.read(text) instanceof Entry.Accepted(Value value)) {
                return new SortKey(Kind.NUMBER, numberOf(value, reader.unit()), "");
            }
        }
        return new SortKey(Kind.WORDS, 0, text.toLowerCase(Locale.ROOT));
    }

    private static double numberOf(Value value, Unit unit) {
        return switch (value) {
            case Value.Numeric(double number) -> number;
            case Value.Text(String iso)
            when unit == Unit.DATE -> LocalDate.parse(iso).toEpochDay();
            case Value.Text(String iso) -> YearMonth.parse(iso).atDay(1).toEpochDay();
            case Value.Flag _ -> 0;
        };
    }

    static Comparator<SortKey> order(boolean descending) {
        return Comparator.comparing(SortKey::kind).thenComparing(descending ? ASCENDING.reversed() : ASCENDING);
    }
}
