package org.dealbench.chart.display;

import java.util.List;

/// The values of every series shown at one point of the horizontal axis, for the crosshair.
///
/// @param title the point: `Mar 2027`
public record Readout(String title, List<Entry> entries) {

    /// One series.
    ///
    /// @param value with its unit: `15 bn USD`
    /// @param line address of the line whose number it is; empty if there is none
    public record Entry(String series, String label, String value, Token token, String line) {

        public Entry(String series, String label, String value, Token token) {
            this(series, label, value, token, "");
        }
    }

    public Readout {
        entries = List.copyOf(entries);
    }

    /// As a sentence, for a screen reader.
    public String text() {
        StringBuilder text = new StringBuilder(title).append(':');
        String separator = " ";
        for (Entry entry : entries) {
            text.append(separator).append(entry.label()).append(' ').append(entry.value());
            separator = ", ";
        }
        return text.append('.').toString();
    }
}
