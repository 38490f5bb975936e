package org.dealbench.chart.display;

/// A picture that can be laid out at any size.
public interface Chart {

    /// Stable and unique in a workbook, such as `aws-openai/tranches`: exported files are named after it.
    String id();

    String title();

    /// The chart in words.
    String summary();

    TableTwin table();

    /// Why there is nothing to see, empty if there is something.
    default String empty() {
        return "";
    }

    /// Deterministic: equal requests give equal layouts.
    ChartLayout layout(LayoutRequest request);
}
