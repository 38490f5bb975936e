package org.dealbench.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the dates of a file, strictly as written in spec section 0: `yyyy-MM-dd`, `yyyy-MM`, `yyyy`, `yyyy-Qn`.
public final class IsoText {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern QUARTER = Pattern.compile("\\d{4}-Q[1-4]");
    private static final int DATE_LENGTH = 10;
    private static final int MONTH_LENGTH = 7;

    private IsoText() {}

    /// The date, or null when the text is none.
    public static @Nullable LocalDate date(String text) {
        if (text.length() != DATE_LENGTH) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            return null;
        }
    }

    /// The month, or null when the text is none.
    public static @Nullable YearMonth month(String text) {
        if (text.length() != MONTH_LENGTH) {
            return null;
        }
        try {
            return YearMonth.parse(text);
        } catch (DateTimeParseException _) {
            return null;
        }
    }

    /// Whether it is a date as precise as its author knew it: a day, a month or a year.
    public static boolean isLooseDate(String text) {
        return YEAR.matcher(text).matches() || month(text) != null || date(text) != null;
    }

    /// Whether it is a month, a quarter or a year.
    public static boolean isPeriod(String text) {
        return YEAR.matcher(text).matches() || QUARTER.matcher(text).matches() || month(text) != null;
    }
}
