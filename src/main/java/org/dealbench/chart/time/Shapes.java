package org.dealbench.chart.time;

import org.dealbench.chart.display.Outline;
import org.dealbench.chart.part.Points;
import org.dealbench.chart.part.ValueAxis;

/// Values to outlines: areas, their upper edges, and lines, stepped or straight.
///
/// Only what is visible is traced, and one period beside it so that straight lines enter at the right slope.
record Shapes(TimeAxis axis, ValueAxis values, TimeChart.Shape shape) {

    /// Thinner than this part of the axis is nothing.
    private static final double HAIR = 1e-9;

    private boolean isStraight() {
        return shape != TimeChart.Shape.STEPPED;
    }

    /// Where the value of a period stands: in the middle of its column, or at its end.
    double x(int period) {
        return axis.xOf(period, shape);
    }

    double y(double value) {
        return values.y(value);
    }

    /// The area between two edges where it is thicker than nothing.
    Outline area(Points low, Points high) {
        Outline.Builder path = Outline.builder();
        forEachRun(low, high, (from, to) -> {
            Pen pen = new Pen(path);
            trace(pen, high, from, to, false);
            trace(pen, low, to, from, true);
            path.close();
        });
        return path.build();
    }

    /// The upper edge of that area.
    Outline edge(Points low, Points high) {
        Outline.Builder path = Outline.builder();
        forEachRun(low, high, (from, to) -> {
            Pen pen = new Pen(path);
            trace(pen, high, from, to, false);
            pen.flush();
        });
        return path.build();
    }

    /// A line through values, with gaps where there are none.
    Outline line(Points points) {
        Outline.Builder path = Outline.builder();
        int last = axis.last();
        int from = axis.first();
        if (isStraight() && from > 0) {
            from--;
        }
        while (from <= last) {
            if (!Double.isFinite(points.at(from))) {
                from++;
                continue;
            }
            int to = from;
            while (to < last && Double.isFinite(points.at(to + 1))) {
                to++;
            }
            Pen pen = new Pen(path);
            if (isStraight() && from == 0) {
                pen.to(axis.xOf(0), y(points.at(0)));
            }
            trace(pen, points, from, to, false);
            pen.flush();
            from = to + 1;
        }
        return path.build();
    }

    /// Periods from one to another, both included; -1 is the start of the calendar.
    private interface Run {
        void accept(int from, int to);
    }

    /// Calls `run` for every stretch of periods in which the area is to be seen.
    private void forEachRun(Points low, Points high, Run run) {
        int start = isStraight() ? axis.first() - 1 : axis.first();
        int end = axis.last();
        int from = start;
        while (from <= end) {
            int to = from;
            while (to <= end && isSeen(low, high, to, start, end)) {
                to++;
            }
            if (to > from) {
                run.accept(from, to - 1);
            }
            from = to + 1;
        }
    }

    /// A straight area also reaches to the neighbours of the periods in which it is thicker than nothing.
    private boolean isSeen(Points low, Points high, int k, int start, int end) {
        if (isThick(low, high, k)) {
            return true;
        }
        return isStraight() && ((k < end && isThick(low, high, k + 1)) || (k > start && isThick(low, high, k - 1)));
    }

    private boolean isThick(Points low, Points high, int k) {
        return k >= 0
                && high.at(k) - low.at(k)
                        > HAIR * (values.ticks().high() - values.ticks().low());
    }

    private void trace(Pen pen, Points edge, int from, int to, boolean back) {
        int step = from <= to && !back ? 1 : -1;
        for (int k = from; step > 0 ? k <= to : k >= to; k += step) {
            double level = y(k >= 0 ? edge.at(k) : shape == TimeChart.Shape.STRAIGHT ? edge.at(0) : 0);
            if (isStraight()) {
                pen.to(axis.xOf(k < 0 ? 0 : axis.periods().to(k)), level);
            } else {
                double left = axis.xOf(axis.periods().from(k));
                double right = axis.xOf(axis.periods().to(k));
                pen.to(back ? right : left, level);
                pen.to(back ? left : right, level);
            }
        }
        if (back) {
            pen.flush();
        }
    }

    /// Draws points into a path, leaving out those in the middle of a level or an upright line.
    private static final class Pen {

        private final Outline.Builder path;
        private int drawn;
        private double x;
        private double y;
        private boolean pending;
        private double pendingX;
        private double pendingY;

        Pen(Outline.Builder path) {
            this.path = path;
        }

        void to(double nextX, double nextY) {
            if (drawn == 0) {
                path.moveTo(nextX, nextY);
                set(nextX, nextY);
                return;
            }
            if (pending) {
                boolean onLine = (y == pendingY && pendingY == nextY) || (x == pendingX && pendingX == nextX);
                if (!onLine) {
                    flush();
                }
            }
            pending = true;
            pendingX = nextX;
            pendingY = nextY;
        }

        void flush() {
            if (pending) {
                path.lineTo(pendingX, pendingY);
                set(pendingX, pendingY);
                pending = false;
            }
        }

        private void set(double newX, double newY) {
            x = newX;
            y = newY;
            drawn++;
        }
    }
}
