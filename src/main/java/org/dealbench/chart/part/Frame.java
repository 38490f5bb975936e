package org.dealbench.chart.part;

import org.dealbench.chart.display.LayoutRequest;

/// Who gets how much of the height: words give way to the plot where a chart is small.
///
/// @param subtitle whether there is one
/// @param legendRows rows of the legend
/// @param lanes most lanes for the names of marked dates
/// @param underRows rows beneath the plot
/// @param plotTop where the legend ends and lanes begin
/// @param plotBottom where the plot ends if the horizontal axis has all its rows
public record Frame(
        boolean subtitle, int legendRows, int lanes, int underRows, double plotTop, double plotBottom, double pad) {

    public static final double ABOVE_LEGEND = 6;

    private static final double MIN_PLOT_SHARE = 0.38;
    private static final double MIN_PLOT = 64;
    private static final double MAX_UNDER_SHARE = 0.36;
    private static final int MAX_LEGEND_ROWS = 3;
    private static final int MAX_LANES = 3;

    /// Settles the heights.
    ///
    /// @param marks marked places, which want lanes for their names
    /// @param axisRows rows of words that the horizontal axis may have
    public static Frame of(LayoutRequest request, Words words, Legend legend, int marks, int axisRows, Under under) {
        double height = request.height();
        double pad = words.pad();
        boolean subtitle = true;
        int legendRows = legend.rows(MAX_LEGEND_ROWS);
        int lanes = Math.min(MAX_LANES, marks);
        int underRows = Math.min(under.rows(), (int) Math.floor(MAX_UNDER_SHARE * height / under.rowHeight()));
        double least = Math.max(MIN_PLOT, MIN_PLOT_SHARE * height);
        while (true) {
            double top = pad
                    + words.titleLine()
                    + (subtitle ? words.line() : 0)
                    + ABOVE_LEGEND
                    + legendRows * legend.rowHeight()
                    + (words.roomy() ? 4 : 2);
            double bottom = height - pad - under.height(underRows) - axisHeight(words, axisRows);
            double plot = bottom - top - lanes * (words.line() + 2);
            boolean settled = plot >= least;
            if (!settled && underRows > 0) {
                underRows = underRows > 2 ? underRows - 1 : 0;
            } else if (!settled && lanes > 1) {
                lanes--;
            } else if (!settled && legendRows > 1) {
                legendRows--;
            } else if (!settled && subtitle && plot < MIN_PLOT) {
                subtitle = false;
            } else if (!settled && lanes > 0) {
                lanes = 0;
            } else if (!settled && legendRows > 0 && plot < MIN_PLOT) {
                legendRows = 0;
            } else {
                return new Frame(subtitle, legendRows, lanes, underRows, top, bottom, pad);
            }
        }
    }

    /// What so many rows of words take beneath the plot.
    public static double axisHeight(Words words, int rows) {
        return 6 + rows * words.line();
    }
}
