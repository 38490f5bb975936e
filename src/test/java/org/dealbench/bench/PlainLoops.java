package org.dealbench.bench;

import java.util.Arrays;

/// The yardstick: a random plan by hand, a plain loop over the cases for each operation and month.
final class PlainLoops {

    private final RandomPlan plan;
    private final int lanes;
    private final double[][] now;

    PlainLoops(RandomPlan plan, int lanes) {
        this.plan = plan;
        this.lanes = lanes;
        now = new double[RandomPlan.SIZE][lanes];
    }

    double run() {
        for (double[] row : now) {
            Arrays.fill(row, 0);
        }
        for (int month = 0; month < RandomPlan.MONTHS; month++) {
            for (int i = 0; i < RandomPlan.INPUTS; i++) {
                Arrays.fill(now[i], 1 + RandomPlan.GROWTH * (i + month));
            }
            for (int i = RandomPlan.INPUTS; i < RandomPlan.SIZE; i++) {
                double[] x = now[plan.first(i)];
                double[] y = now[plan.second(i)];
                switch (plan.kind(i)) {
                    case ADD -> add(now[i], x, y);
                    case MULTIPLY -> multiply(now[i], x, y);
                    case SUBTRACT -> subtract(now[i], x, y);
                    case DIVIDE -> divide(now[i], x, y);
                    case MIN -> min(now[i], x, y);
                    case MAX -> max(now[i], x, y);
                    case ACCUMULATE -> add(now[i], now[i], x);
                }
            }
        }
        return now[RandomPlan.SIZE - 1][lanes - 1];
    }

    private static void add(double[] out, double[] x, double[] y) {
        for (int lane = 0; lane < out.length; lane++) {
            out[lane] = x[lane] + y[lane];
        }
    }

    private static void multiply(double[] out, double[] x, double[] y) {
        for (int lane = 0; lane < out.length; lane++) {
            out[lane] = x[lane] * y[lane];
        }
    }

    private static void subtract(double[] out, double[] x, double[] y) {
        for (int lane = 0; lane < out.length; lane++) {
            out[lane] = x[lane] - y[lane];
        }
    }

    private static void divide(double[] out, double[] x, double[] y) {
        for (int lane = 0; lane < out.length; lane++) {
            out[lane] = x[lane] / y[lane];
        }
    }

    private static void min(double[] out, double[] x, double[] y) {
        for (int lane = 0; lane < out.length; lane++) {
            out[lane] = Math.min(x[lane], y[lane]);
        }
    }

    private static void max(double[] out, double[] x, double[] y) {
        for (int lane = 0; lane < out.length; lane++) {
            out[lane] = Math.max(x[lane], y[lane]);
        }
    }
}
