package org.dealbench.presentation.text;

import java.time.LocalDate;
import java.time.YearMonth;

/// Days and months as they are shown everywhere: `31 Dec 2028`, `Dec 2028`.
public final class CalendarDates {

    private CalendarDates() {}

    public static String show(LocalDate date) {
        return CalendarText.show(date);
    }

    public static String show(YearMonth month) {
        return CalendarText.show(month);
    }
}
