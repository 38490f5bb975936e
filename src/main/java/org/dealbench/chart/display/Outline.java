package org.dealbench.chart.display;

import java.util.Arrays;

/// A path: straight lines and cubic curves in any number of subpaths, filled by the even-odd rule.
///
/// Kept as two flat arrays, since an area chart is thousands of points that are laid out on every frame.
public final class Outline {

    /// Control point distance that makes four cubic curves a circle.
    private static final double CIRCLE = 0.5522847498307936;

    private static final byte MOVE = 0;
    private static final byte LINE = 1;
    private static final byte CURVE = 2;
    private static final byte CLOSE = 3;

    private final byte[] verbs;
    private final double[] points;

    private Outline(byte[] verbs, double[] points) {
        this.verbs = verbs;
        this.points = points;
    }

    /// Takes a path apart, in order.
    public interface Sink {
        void moveTo(double x, double y);

        void lineTo(double x, double y);

        void curveTo(double x1, double y1, double x2, double y2, double x, double y);

        void close();
    }

    public static Builder builder() {
        return new Builder();
    }

    public static Outline line(double x1, double y1, double x2, double y2) {
        return builder().moveTo(x1, y1).lineTo(x2, y2).build();
    }

    public static Outline rect(Rect rect) {
        return polygon(
                rect.x(), rect.y(), rect.right(), rect.y(), rect.right(), rect.bottom(), rect.x(), rect.bottom());
    }

    /// A closed path of straight lines.
    ///
    /// @param xy the corners, x and y in turn
    public static Outline polygon(double... xy) {
        Builder builder = builder().moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            builder.lineTo(xy[i], xy[i + 1]);
        }
        return builder.close().build();
    }

    public static Outline circle(double x, double y, double radius) {
        double c = radius * CIRCLE;
        return builder()
                .moveTo(x + radius, y)
                .curveTo(x + radius, y + c, x + c, y + radius, x, y + radius)
                .curveTo(x - c, y + radius, x - radius, y + c, x - radius, y)
                .curveTo(x - radius, y - c, x - c, y - radius, x, y - radius)
                .curveTo(x + c, y - radius, x + radius, y - c, x + radius, y)
                .close()
                .build();
    }

    public boolean isEmpty() {
        return verbs.length == 0;
    }

    public void forEach(Sink sink) {
        int p = 0;
        for (byte verb : verbs) {
            switch (verb) {
                case MOVE -> sink.moveTo(points[p++], points[p++]);
                case LINE -> sink.lineTo(points[p++], points[p++]);
                case CURVE ->
                    sink.curveTo(points[p++], points[p++], points[p++], points[p++], points[p++], points[p++]);
                case CLOSE -> sink.close();
                default -> throw new AssertionError("unknown verb " + verb);
            }
        }
    }

    /// The box around all points, control points included; empty at the origin for an empty path.
    public Rect bounds() {
        if (points.length == 0) {
            return new Rect(0, 0, 0, 0);
        }
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < points.length; i += 2) {
            left = Math.min(left, points[i]);
            right = Math.max(right, points[i]);
            top = Math.min(top, points[i + 1]);
            bottom = Math.max(bottom, points[i + 1]);
        }
        return Rect.ofEdges(left, top, right, bottom);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Outline outline
                && Arrays.equals(verbs, outline.verbs)
                && Arrays.equals(points, outline.points);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(verbs) + Arrays.hashCode(points);
    }

    @Override
    public String toString() {
        return "Outline[" + verbs.length + " segments in " + bounds() + "]";
    }

    /// Collects a path point by point.
    public static final class Builder {

        private byte[] verbs = new byte[16];
        private double[] points = new double[32];
        private int verbCount;
        private int pointCount;

        private Builder() {}

        public Builder moveTo(double x, double y) {
            verb(MOVE);
            point(x, y);
            return this;
        }

        public Builder lineTo(double x, double y) {
            verb(LINE);
            point(x, y);
            return this;
        }

        public Builder curveTo(double x1, double y1, double x2, double y2, double x, double y) {
            verb(CURVE);
            point(x1, y1);
            point(x2, y2);
            point(x, y);
            return this;
        }

        public Builder close() {
            verb(CLOSE);
            return this;
        }

        public boolean isEmpty() {
            return verbCount == 0;
        }

        public Outline build() {
            return new Outline(Arrays.copyOf(verbs, verbCount), Arrays.copyOf(points, pointCount));
        }

        private void verb(byte verb) {
            if (verbCount == verbs.length) {
                verbs = Arrays.copyOf(verbs, 2 * verbCount);
            }
            verbs[verbCount++] = verb;
        }

        private void point(double x, double y) {
            if (pointCount + 2 > points.length) {
                points = Arrays.copyOf(points, 2 * points.length);
            }
            points[pointCount++] = x;
            points[pointCount++] = y;
        }
    }
}
