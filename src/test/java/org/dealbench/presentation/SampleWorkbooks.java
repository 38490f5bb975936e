package org.dealbench.presentation;

import java.time.LocalDate;
import java.time.YearMonth;
import org.dealbench.model.Calendar;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.setup.BlankWorkbook;

/// Workbooks for tests of the screen.
public final class SampleWorkbooks {

    private SampleWorkbooks() {}

    /// A workbook with nothing in it.
    public static Workbook empty() {
        return titled("Empty");
    }

    public static Workbook titled(String title) {
        return BlankWorkbook.of(null, title, "USD", new Calendar(YearMonth.of(2026, 1), 24, LocalDate.of(2026, 2, 27)));
    }
}
