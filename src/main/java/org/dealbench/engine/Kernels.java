package org.dealbench.engine;

import java.util.Arrays;

/// The inner loops: one operation over a run of numbers, written plainly so that the JIT turns each into SIMD.
///
/// An operand that is not a *run* is one number that serves the whole run. Runs that begin at one place of their arrays
/// have loops of their own: only there can the JIT see that writing one does not change another, and use SIMD.
final class Kernels {

    private Kernels() {}

    static double unary(UnaryOp op, double x) {
        return switch (op) {
            case NEGATE -> -x;
            case NOT -> x != 0 ? 0 : 1;
            case FLOOR -> Math.floor(x);
            case CEILING -> Math.ceil(x);
        };
    }

    static double binary(BinaryOp op, double x, double y) {
        return switch (op) {
            case ADD -> x + y;
            case SUBTRACT -> x - y;
            case MULTIPLY -> x * y;
            case DIVIDE -> x / y;
            case MIN -> Math.min(x, y);
            case MAX -> Math.max(x, y);
            case LESS -> x < y ? 1 : 0;
            case LESS_OR_EQUAL -> x <= y ? 1 : 0;
            case POWER -> Transcendental.pow(x, y);
        };
    }

    /// `out[o..] = x[i..] op y[j..]` for n numbers.
    static void binary(
            BinaryOp op, double[] out, int o, double[] x, int i, boolean xRun, double[] y, int j, boolean yRun, int n) {
        if (n == 1) {
            out[o] = binary(op, x[i], y[j]);
        } else if (xRun && yRun && o == i && o == j) {
            level(op, out, x, y, o, n);
        } else if (xRun && yRun) {
            runs(op, out, o, x, i, y, j, n);
        } else if (xRun) {
            runAndNumber(op, out, o, x, i, y[j], n);
        } else if (yRun) {
            numberAndRun(op, out, o, x[i], y, j, n);
        } else {
            Arrays.fill(out, o, o + n, binary(op, x[i], y[j]));
        }
    }

    private static void level(BinaryOp op, double[] out, double[] x, double[] y, int o, int n) {
        switch (op) {
            case ADD -> add(out, x, y, o, o + n);
            case SUBTRACT -> subtract(out, x, y, o, o + n);
            case MULTIPLY -> multiply(out, x, y, o, o + n);
            case DIVIDE -> divide(out, x, y, o, o + n);
            case MIN -> min(out, x, y, o, o + n);
            case MAX -> max(out, x, y, o, o + n);
            case LESS -> less(out, x, y, o, o + n);
            case LESS_OR_EQUAL -> lessOrEqual(out, x, y, o, o + n);
            case POWER -> power(out, o, x, o, y, o, n);
        }
    }

    private static void add(double[] out, double[] x, double[] y, int from, int to) {
        for (int k = from; k < to; k++) {
            out[k] = x[k] + y[k];
        }
    }

    private static void subtract(double[] out, double[] x, double[] y, int from, int to) {
        for (int k = from; k < to; k++) {
            out[k] = x[k] - y[k];
        }
    }

    private static void multiply(double[] out, double[] x, double[] y, int from, int to) {
        for (int k = from; k < to; k++) {
            out[k] = x[k] * y[k];
        }
    }

    private static void divide(double[] out, double[] x, double[] y, int from, int to) {
        for (int k = from; k < to; k++) {
            out[k] = x[k] / y[k];
        }
    }

    private static void min(double[] out, double[] x, double[] y, int from, int to) {
        for (int k = from; k < to; k++) {
            out[k] = Math.min(x[k], y[k]);
        }
    }

    private static void max(double[] out, double[] x, double[] y, int from, int to) {
        for (int k = from; k < to; k++) {
            out[k] = Math.max(x[k], y[k]);
        }
    }

    private static void less(double[] out, double[] x, double[] y, int from, int to) {
        for (int k = from; k < to; k++) {
            out[k] = x[k] < y[k] ? 1 : 0;
        }
    }

    private static void lessOrEqual(double[] out, double[] x, double[] y, int from, int to) {
        for (int k = from; k < to; k++) {
            out[k] = x[k] <= y[k] ? 1 : 0;
        }
    }

    private static void runs(BinaryOp op, double[] out, int o, double[] x, int i, double[] y, int j, int n) {
        switch (op) {
            case ADD -> add(out, o, x, i, y, j, n);
            case SUBTRACT -> subtract(out, o, x, i, y, j, n);
            case MULTIPLY -> multiply(out, o, x, i, y, j, n);
            case DIVIDE -> divide(out, o, x, i, y, j, n);
            case MIN -> min(out, o, x, i, y, j, n);
            case MAX -> max(out, o, x, i, y, j, n);
            case LESS -> less(out, o, x, i, y, j, n);
            case LESS_OR_EQUAL -> lessOrEqual(out, o, x, i, y, j, n);
            case POWER -> power(out, o, x, i, y, j, n);
        }
    }

    private static void runAndNumber(BinaryOp op, double[] out, int o, double[] x, int i, double y, int n) {
        switch (op) {
            case ADD -> add(out, o, x, i, y, n);
            case SUBTRACT -> add(out, o, x, i, -y, n);
            case MULTIPLY -> multiply(out, o, x, i, y, n);
            case DIVIDE -> divide(out, o, x, i, y, n);
            case MIN -> min(out, o, x, i, y, n);
            case MAX -> max(out, o, x, i, y, n);
            case LESS, LESS_OR_EQUAL, POWER -> {
                for (int k = 0; k < n; k++) {
                    out[o + k] = binary(op, x[i + k], y);
                }
            }
        }
    }

    private static void numberAndRun(BinaryOp op, double[] out, int o, double x, double[] y, int j, int n) {
        switch (op) {
            case ADD -> add(out, o, y, j, x, n);
            case MULTIPLY -> multiply(out, o, y, j, x, n);
            case SUBTRACT -> subtract(out, o, x, y, j, n);
            case DIVIDE -> divide(out, o, x, y, j, n);
            case MIN -> min(out, o, y, j, x, n);
            case MAX -> max(out, o, y, j, x, n);
            case POWER -> powers(out, o, x, y, j, n);
            case LESS, LESS_OR_EQUAL -> {
                for (int k = 0; k < n; k++) {
                    out[o + k] = binary(op, x, y[j + k]);
                }
            }
        }
    }

    private static void add(double[] out, int o, double[] x, int i, double[] y, int j, int n) {
        for (int k = 0; k < n; k++) {
            out[o + k] = x[i + k] + y[j + k];
        }
    }

    private static void add(double[] out, int o, double[] x, int i, double y, int n) {
        for (int k = 0; k < n; k++) {
            out[o + k] = x[i + k] + y;
        }
    }

    private static void subtract(double[] out, int o, double[] x, int i, double[] y, int j, int n) {
        for (int k = 0; k < n; k++) {
            out[o + k] = x[i + k] - y[j + k];
        }
    }

    private static void subtract(double[] out, int o, double x, double[] y, int j, int n) {
        for (int k = 0; k < n; k++) {
            out[o + k] = x - y[j + k];
        }
    }

    private static void multiply(double[] out, int o, double[] x, int i, double[] y, int j, int n) {
        for (int k = 0; k < n; k++) {
            out[o + k] = x[i + k] * y[j + k];
        }
    }

    private static void multiply(double[] out, int o, double[] x, int i, double y, int n) {
        for (int k = 0; k < n; k++) {
            out[o + k] = x[i + k] * y;
        }
    }

    private static void divide(double[] out, int o, double[] x, int i, double[] y, int j, int n) {
        for (int k = 0; k < n; k++) {
            out[o + k] = x[i + k] / y[j + k];
        }
    }

    private static void divide(double[] out, int o, double[] x, int i, double y, int n) {
        for (int k = 0; k < n; k++) {
            out[o + k] = x[i + k] / y;
        }
    }

    private static void divide(double[] out, int o, double x, double[] y, int j, int n) {
        for (int k = 0; k < n; k++) {
            out[o + k] = x / y[j + k];
        }
    }

    private static void min(double[] out, int o, double[] x, int i, double[] y, int j, int n) {
        for (int k = 0; k < n; k++) {
            out[o + k] = Math.min(x[i + k], y[j + k]);
        }
    }

    private static void min(double[] out, int o, double[] x, int i, double y, int n) {
        for (int k = 0; k < n; k++) {
            out[o + k] = Math.min(x[i + k], y);
        }
    }

    private static void max(double[] out, int o, double[] x, int i, double[] y, int j, int n) {
        for (int k = 0; k < n; k++) {
            out[o + k] = Math.max(x[i + k], y[j + k]);
        }
    }

    private static void max(double[] out, int o, double[] x, int i, double y, int n) {
        for (int k = 0; k < n; k++) {
            out[o + k] = Math.max(x[i + k], y);
        }
    }

    private static void less(double[] out, int o, double[] x, int i, double[] y, int j, int n) {
        for (int k = 0; k < n; k++) {
            out[o + k] = x[i + k] < y[j + k] ? 1 : 0;
        }
    }

    private static void lessOrEqual(double[] out, int o, double[] x, int i, double[] y, int j, int n) {
        for (int k = 0; k < n; k++) {
            out[o + k] = x[i + k] <= y[j + k] ? 1 : 0;
        }
    }

    private static void powers(double[] out, int o, double base, double[] y, int j, int n) {
        double log = base > 0 ? Transcendental.log(base) : Double.NaN;
        for (int k = 0; k < n; k++) {
            out[o + k] = base > 0 ? Transcendental.exp(y[j + k] * log) : Transcendental.pow(base, y[j + k]);
        }
    }

    private static void power(double[] out, int o, double[] x, int i, double[] y, int j, int n) {
        for (int k = 0; k < n; k++) {
            out[o + k] = Transcendental.pow(x[i + k], y[j + k]);
        }
    }
}
