package org.dealbench.chart.time;

import java.util.List;
import org.dealbench.chart.display.Token;
import org.dealbench.chart.part.Symbol;

/// One line of the strip of dates beneath a chart.
///
/// @param note written after the last mark where there is room: `never met`
/// @param detail the row in words, for a tooltip
public record GanttRow(String id, String label, String note, String detail, List<Mark> marks) {

    /// What a row shows; months count from the calendar's start, days as fractions.
    public sealed interface Mark {}

    /// A stretch of time; a light one is a window in which something may happen.
    public record Bar(double from, double to, Token token, boolean light) implements Mark {}

    /// A date; a hollow one is expected but not certain.
    public record Point(double month, Symbol symbol, Token token, boolean hollow) implements Mark {}

    public GanttRow {
        marks = List.copyOf(marks);
    }
}
