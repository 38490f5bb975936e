package org.dealbench.presentation.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.dealbench.model.IsoText;
import org.dealbench.model.Unit;
import org.dealbench.model.Value;

/// Dates as precise as they are known: a day, a month or a year.
public final class LooseDates {

    private static final Pattern YEAR = Pattern.compile("(?:19|20|21)\\d{2}");

    private LooseDates() {}

    public static boolean isDate(Unit unit) {
        return unit == Unit.DATE || unit == Unit.MONTH;
    }

    /// `31 Dec 2028`, `Dec 2028`, `2028`.
    public static String show(String iso) {
        LocalDate day = IsoText.date(iso);
        YearMonth month = IsoText.month(iso);
        return day != null ? CalendarText.show(day) : month != null ? CalendarText.show(month) : iso;
    }

    /// Reads a day, a month or a year, and keeps how precise it is.
    public static Entry read(String text) {
        String typed = text.strip();
        if (typed.isEmpty()) {
            return new Entry.Cleared();
        }
        if (YEAR.matcher(typed).matches()) {
            return new Entry.Accepted(Value.of(typed));
        }
        if (CalendarText.readDay(typed) instanceof Entry.Accepted day) {
            return day;
        }
        return CalendarText.readMonth(typed) instanceof Entry.Accepted month
                ? month
                : new Entry.Refused("\u201c" + typed + "\u201d is no date. Write a day, a month or a year, like "
                        + CalendarText.DAY_EXAMPLE + ", Mar 2027 or 2027.");
    }
}
