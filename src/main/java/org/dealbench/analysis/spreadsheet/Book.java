package org.dealbench.analysis.spreadsheet;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A whole spreadsheet, before it is a file.
///
/// @param created when the file says it was made; null to leave that out
public record Book(String title, @Nullable Instant created, List<Sheet> sheets) {

    public Book {
        sheets = List.copyOf(sheets);
    }
}
