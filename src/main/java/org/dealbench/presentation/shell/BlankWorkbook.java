package org.dealbench.presentation.shell;

import java.time.YearMonth;
import java.util.List;
import org.dealbench.model.Calendar;
import org.dealbench.model.Workbook;

/// A workbook with nothing in it, shown when the one that was asked for cannot be opened.
public final class BlankWorkbook {

    private static final int MONTHS = 60;
    private static final double H100_TFLOPS = 1979;

    private BlankWorkbook() {}

    /// A blank workbook that begins in a month.
    public static Workbook of(YearMonth start) {
        return new Workbook(
                null,
                "Untitled",
                "",
                "USD",
                new Calendar(start, MONTHS, start.atDay(1)),
                H100_TFLOPS,
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
