package org.dealbench.chart.display;

import java.util.Arrays;

/// Turns a hatch into the line segments that lie inside a path.
///
/// Done here and not by a clip in every painter: the lines are then vectors in a PDF, cost a canvas one
/// stroke instead of a mask, and fall on the same places everywhere. Lines are counted from the origin, so
/// that neighbouring areas continue each other's. Paths must be made of straight lines; even-odd rule.
public final class Hatching {

    private final double cos;
    private final double sin;
    private final double spacing;

    /// Edges in turned coordinates: u along the hatch, v across it.
    private double[] edges = new double[256];

    private int edgeCount;

    private Hatching(Paint.Hatch hatch) {
        double radians = Math.toRadians(hatch.angle());
        cos = Math.cos(radians);
        sin = -Math.sin(radians);
        spacing = hatch.spacing();
    }

    public static Outline lines(Outline area, Paint.Hatch hatch) {
        Hatching hatching = new Hatching(hatch);
        area.forEach(hatching.new Edges());
        return hatching.segments();
    }

    private Outline segments() {
        Outline.Builder lines = Outline.builder();
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (int e = 0; e < edgeCount; e += 4) {
            first = Math.min(first, (int) Math.ceil(Math.min(edges[e + 1], edges[e + 3]) / spacing));
            last = Math.max(last, (int) Math.floor(Math.max(edges[e + 1], edges[e + 3]) / spacing));
        }
        if (first > last) {
            return lines.build();
        }
        double[][] crossings = new double[last - first + 1][];
        int[] counts = new int[last - first + 1];
        cross(first, last, crossings, counts);
        for (int k = first; k <= last; k++) {
            int count = counts[k - first];
            double[] us = crossings[k - first];
            if (count >= 2) {
                Arrays.sort(us, 0, count);
                for (int i = 0; i + 1 < count; i += 2) {
                    segment(lines, us[i], us[i + 1], k * spacing);
                }
            }
        }
        return lines.build();
    }

    private void cross(int first, int last, double[][] crossings, int[] counts) {
        for (int e = 0; e < edgeCount; e += 4) {
            double u1 = edges[e];
            double v1 = edges[e + 1];
            double u2 = edges[e + 2];
            double v2 = edges[e + 3];
            double low = Math.min(v1, v2);
            double high = Math.max(v1, v2);
            int to = Math.min(last, (int) Math.floor(high / spacing));
            for (int k = Math.max(first, (int) Math.ceil(low / spacing)); k <= to; k++) {
                double v = k * spacing;
                // half open, so that a corner on the line counts once
                if (v >= low && v < high) {
                    int i = k - first;
                    double[] us = crossings[i];
                    if (us == null) {
                        us = new double[8];
                    } else if (counts[i] == us.length) {
                        us = Arrays.copyOf(us, 2 * us.length);
                    }
                    us[counts[i]++] = u1 + (u2 - u1) * (v - v1) / (v2 - v1);
                    crossings[i] = us;
                }
            }
        }
    }

    private void segment(Outline.Builder lines, double from, double to, double v) {
        if (to - from > 1e-6) {
            lines.moveTo(from * cos - v * sin, from * sin + v * cos).lineTo(to * cos - v * sin, to * sin + v * cos);
        }
    }

    /// Collects the edges of a path, closing every subpath.
    private final class Edges implements Outline.Sink {

        private double startX;
        private double startY;
        private double x;
        private double y;

        @Override
        public void moveTo(double toX, double toY) {
            close();
            startX = toX;
            startY = toY;
            x = toX;
            y = toY;
        }

        @Override
        public void lineTo(double toX, double toY) {
            edge(x, y, toX, toY);
            x = toX;
            y = toY;
        }

        @Override
        public void curveTo(double x1, double y1, double x2, double y2, double toX, double toY) {
            throw new IllegalArgumentException("only paths of straight lines are hatched");
        }

        @Override
        public void close() {
            lineTo(startX, startY);
        }

        private void edge(double x1, double y1, double x2, double y2) {
            if (edgeCount + 4 > edges.length) {
                edges = Arrays.copyOf(edges, 2 * edges.length);
            }
            edges[edgeCount++] = x1 * cos + y1 * sin;
            edges[edgeCount++] = y1 * cos - x1 * sin;
            edges[edgeCount++] = x2 * cos + y2 * sin;
            edges[edgeCount++] = y2 * cos - x2 * sin;
        }
    }
}
