package org.dealbench.chart.part;

/// Rows beneath the plot, of which a small chart shows fewer.
public interface Under {

    /// Nothing beneath the plot.
    Under NOTHING = new Under() {
        @Override
        public int rows() {
            return 0;
        }

        @Override
        public double rowHeight() {
            return 1;
        }

        @Override
        public double height(int shown) {
            return 0;
        }
    };

    /// Rows there are.
    int rows();

    double rowHeight();

    /// The height of so many rows with their margins.
    double height(int shown);
}
