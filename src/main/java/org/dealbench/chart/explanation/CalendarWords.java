package org.dealbench.chart.explanation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.dealbench.analysis.Periods;

/// How days and months are written.
public enum CalendarWords {
    /// `31 Dec 2028`, `Dec 2028`.
    IN_WORDS {
        @Override
        public String day(LocalDate day) {
            return DAY.format(day);
        }

        @Override
        public String month(YearMonth month) {
            return Periods.label(month);
        }
    },
    /// `2028-12-31`, `2028-12`.
    ISO {
        @Override
        public String day(LocalDate day) {
            return day.toString();
        }

        @Override
        public String month(YearMonth month) {
            return month.toString();
        }
    };

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    public abstract String day(LocalDate day);

    public abstract String month(YearMonth month);
}
