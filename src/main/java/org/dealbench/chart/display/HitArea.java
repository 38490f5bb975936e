package org.dealbench.chart.display;

/// A place that answers to the pointer; later areas lie above earlier ones.
///
/// @param text what a tooltip or a screen reader says of it; empty if the readout of the point says it
public record HitArea(Rect bounds, Target target, String text) {

    /// What is there.
    public sealed interface Target {}

    /// An entry of the legend, which shows or hides a series.
    public record LegendEntry(String series, boolean hidden) implements Target {}

    /// The column of one point of the horizontal axis.
    public record Point(int index) implements Target {}

    /// A marker or a bar.
    public record Mark(String id) implements Target {}
}
