package org.dealbench.engine;

/// Where a node's numbers lie: an array, months outermost, and the way months and cases are laid out in it.
final class Operand {

    private final double[] data;
    private final int width;
    private final boolean series;
    private final boolean tile;
    private final int before;
    private final boolean carried;

    /// @param width numbers in a row: the cases, or 1 where all cases share the number
    /// @param series whether there is a row for each month; otherwise one row serves all months
    /// @param tile whether it holds only the months of the tile at hand
    /// @param before rows for months before the tile, ahead of the others
    /// @param carried whether those rows are filled from one tile to the next
    Operand(double[] data, int width, boolean series, boolean tile, int before, boolean carried) {
        this.data = data;
        this.width = width;
        this.series = series;
        this.tile = tile;
        this.before = before;
        this.carried = carried;
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

    boolean carried() {
        return carried;
    }

    /// Moves the last months of a finished tile to where the next tile looks for its history.
    ///
    /// @param tileMonths months of the finished tile
    void carry(int tileMonths) {
        if (width == 1) {
            for (int row = 0; row < before; row++) {
                data[row] = data[tileMonths + row];
            }
        } else {
            System.arraycopy(data, tileMonths * width, data, 0, before * width);
        }
    }

    /// One row that serves all months.
    static Operand scalar(double... row) {
        return new Operand(row, row.length, false, false, 0, false);
    }

    /// Where the row of a month begins.
    ///
    /// @param from first month of the tile at hand
    int row(int month, int from) {
        if (!series) {
            return 0;
        }
        return (tile ? month - from + before : month) * width;
    }
}
