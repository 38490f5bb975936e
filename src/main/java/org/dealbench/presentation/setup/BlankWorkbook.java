package org.dealbench.presentation.setup;

import java.time.YearMonth;
import java.util.List;
import org.dealbench.model.Calendar;
import org.dealbench.model.Workbook;
import org.jspecify.annotations.Nullable;

/// A workbook with nothing in it: where a new one begins, and what is shown when one cannot be opened.
public final class BlankWorkbook {

    private static final int MONTHS = 60;
    private static final double H100_TFLOPS = 1979;

    private BlankWorkbook() {}

    /// A blank workbook that begins in a month.
    public static Workbook of(YearMonth start) {
        return of(null, "Untitled", "USD", new Calendar(start, MONTHS, start.atDay(1)));
    }

    /// A blank workbook.
    ///
    /// @param uuid that it keeps for ever, null for one that nobody will save
    public static Workbook of(@Nullable String uuid, String title, String currency, Calendar calendar) {
        return new Workbook(
                uuid,
                title,
                "",
                currency,
                calendar,
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
