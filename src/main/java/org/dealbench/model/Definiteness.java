package org.dealbench.model;

/// Whether a symmetric matrix with ones on its diagonal can be a correlation matrix.
final class Definiteness {

    private static final double TOLERANCE = 1e-9;

    private Definiteness() {}

    /// Cholesky with the largest remaining diagonal as pivot, which ends early on a singular matrix.
    ///
    /// @param matrix symmetric; used up
    static boolean isSemiDefinite(double[][] matrix) {
        int n = matrix.length;
        boolean[] done = new boolean[n];
        for (int step = 0; step < n; step++) {
            int pivot = -1;
            for (int i = 0; i < n; i++) {
                if (!done[i] && (pivot < 0 || matrix[i][i] > matrix[pivot][pivot])) {
                    pivot = i;
                }
            }
            if (matrix[pivot][pivot] <= TOLERANCE) {
                return restIsZero(matrix, done);
            }
            done[pivot] = true;
            for (int i = 0; i < n; i++) {
                if (!done[i] && matrix[i][pivot] != 0) {
                    double factor = matrix[i][pivot] / matrix[pivot][pivot];
                    for (int j = 0; j < n; j++) {
                        if (!done[j]) {
                            matrix[i][j] -= factor * matrix[pivot][j];
                        }
                    }
                }
            }
        }
        return true;
    }

    private static boolean restIsZero(double[][] matrix, boolean[] done) {
        double slack = Math.sqrt(TOLERANCE);
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < matrix.length; j++) {
                boolean rest = !done[i] && !done[j];
                if (rest && (i == j ? matrix[i][i] < -TOLERANCE : Math.abs(matrix[i][j]) > slack)) {
                    return false;
                }
            }
        }
        return true;
    }
}
