package org.dealbench.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The kinds of file a chart can be written to.
public enum ChartFormat {
    PNG,
    PDF,
    CSV,
    /// The numbers alone, as in CSV.
    XLSX;

    /// What comes after the dot.
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The format with this extension, in any case.
    public static Optional<ChartFormat> parse(String text) {
        return Arrays.stream(values())
                .filter(format -> format.name().equalsIgnoreCase(text.strip()))
                .findFirst();
    }
}
