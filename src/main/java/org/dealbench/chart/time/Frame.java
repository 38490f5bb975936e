package org.dealbench.chart.time;

import org.dealbench.chart.display.LayoutRequest;

/// Who gets how much of the height: words give way to the plot where a chart is small.
///
/// @param subtitle whether there is one
/// @param legendRows rows of the legend
/// @param lanes most lanes for the names of marked dates
/// @param ganttRows rows of the strip
/// @param plotTop where the legend ends and lanes begin
/// @param plotBottom where the plot ends if the date axis has two rows
record Frame(
        boolean subtitle, int legendRows, int lanes, int ganttRows, double plotTop, double plotBottom, double pad) {

    static final double ABOVE_LEGEND = 6;

    private static final double MIN_PLOT_SHARE = 0.38;
    private static final double MIN_PLOT = 64;
    private static final double MAX_GANTT_SHARE = 0.36;
    private static final int MAX_LEGEND_ROWS = 3;
    private static final int MAX_LANES = 3;

    static Frame of(LayoutRequest request, TimeChart chart, Words words, Legend legend, GanttStrip strip) {
        double height = request.height();
        double pad = words.roomy() ? 14 : 8;
        boolean subtitle = true;
        int legendRows = legend.rows(MAX_LEGEND_ROWS);
        int lanes = Math.min(MAX_LANES, chart.marks().size());
        int ganttRows = Math.min(chart.gantt().size(), (int) Math.floor(MAX_GANTT_SHARE * height / strip.rowHeight()));
        double least = Math.max(MIN_PLOT, MIN_PLOT_SHARE * height);
        while (true) {
            double top = pad
                    + words.titleLine()
                    + (subtitle ? words.line() : 0)
                    + ABOVE_LEGEND
                    + legendRows * legend.rowHeight()
                    + (words.roomy() ? 4 : 2);
            double bottom = height - pad - strip.height(ganttRows) - dateHeight(words, 2);
            double plot = bottom - top - lanes * (words.line() + 2);
            boolean settled = plot >= least;
            if (!settled && ganttRows > 0) {
                ganttRows = ganttRows > 2 ? ganttRows - 1 : 0;
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
                return new Frame(subtitle, legendRows, lanes, ganttRows, top, bottom, pad);
            }
        }
    }

    static double dateHeight(Words words, int rows) {
        return 6 + rows * words.line();
    }
}
