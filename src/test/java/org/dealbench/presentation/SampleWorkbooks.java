package org.dealbench.presentation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.dealbench.model.Calendar;
import org.dealbench.model.Workbook;

/// Workbooks for tests of the screen.
public final class SampleWorkbooks {

    private SampleWorkbooks() {}

    /// A workbook with nothing in it.
    public static Workbook empty() {
        return titled("Empty");
    }

    public static Workbook titled(String title) {
        return new Workbook(
                null,
                title,
                "",
                "USD",
                new Calendar(YearMonth.of(2026, 1), 24, LocalDate.of(2026, 2, 27)),
                1979,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
