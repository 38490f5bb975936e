package org.dealbench.engine;

/// Where a node's numbers lie: an array, months outermost, and the way months and cases are laid out in it.
final class Operand {

    private final double[] data;
    private final int width;
    private final boolean series;
    private final boolean tile;

    /// @param width numbers in a row: the cases, or 1 where all cases share the number
    /// @param series whether there is a row for each month; otherwise one row serves all months
    /// @param tile whether it holds only the months of the tile at hand
    Operand(double[] data, int width, boolean series, boolean tile) {
        this.data = data;
        this.width = width;
        this.series = series;
        this.tile = tile;
    }

    /// The array itself, shared with whoever writes it.
    double[] data() {
        return data;
    }

    int width() {
        return width;
    }

    boolean series() {
        return series;
    }

    boolean tile() {
        return tile;
    }

    /// Where the row of a month begins.
    ///
    /// @param from first month of the tile at hand
    int row(int month, int from) {
        if (!series) {
            return 0;
        }
        return (tile ? month - from : month) * width;
    }
}
