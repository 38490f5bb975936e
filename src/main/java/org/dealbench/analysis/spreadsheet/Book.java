package org.dealbench.analysis.spreadsheet;

import java.time.Instant;
import java.util.List;

/// A whole spreadsheet, before it is a file.
///
/// @param created what the file says of itself
public record Book(String title, Instant created, List<Sheet> sheets) {

    public Book {
        sheets = List.copyOf(sheets);
    }
}
