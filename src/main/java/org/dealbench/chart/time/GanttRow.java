package org.dealbench.chart.time;

import java.util.List;
import org.dealbench.chart.display.Token;
import org.dealbench.chart.part.AreaLook;
import org.dealbench.chart.part.Symbol;

/// One line of bars and dates on the months of a chart.
///
/// @param note written after the last mark where there is room: `never met`
/// @param detail the row in words, for a tooltip
public record GanttRow(String id, String label, String note, String detail, List<Mark> marks) {

    /// What a row shows; months count from the calendar's start, days as fractions.
    public sealed interface Mark {

        double from();

        double to();
    }

    /// A stretch of time; a light one is a window in which something may happen.
    public record Bar(double from, double to, Token token, boolean light) implements Mark {}

    /// A date; a hollow one is expected but not certain.
    public record Point(double month, Symbol symbol, Token token, boolean hollow) implements Mark {
        @Override
        public double from() {
            return month;
        }

        @Override
        public double to() {
            return month;
        }
    }

    /// A stretch as high as the row, filled as its look says.
    public record Window(double from, double to, AreaLook look) implements Mark {}

    /// Something that grows from nothing to all of it.
    public record Rise(double from, double to, Token token) implements Mark {}

    /// A heading over the rows that follow.
    public static GanttRow heading(String label) {
        return new GanttRow("", label, "", "", List.of());
    }

    boolean isHeading() {
        return detail.isEmpty() && marks.isEmpty();
    }

    public GanttRow {
        marks = List.copyOf(marks);
    }
}
