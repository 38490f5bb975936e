package org.dealbench.cli;

import org.dealbench.chart.display.Chart;
import org.dealbench.chart.display.ChartLayout;
import org.dealbench.chart.display.LayoutRequest;
import org.dealbench.chart.display.TableTwin;

/// A chart under another id, so that the file of a scenario does not replace that of the base, nor one input's
// another's.
record NamedChart(String id, Chart chart) implements Chart {

    @Override
    public String title() {
        return chart.title();
    }

    @Override
    public String summary() {
        return chart.summary();
    }

    @Override
    public String empty() {
        return chart.empty();
    }

    @Override
    public TableTwin table() {
        return chart.table();
    }

    @Override
    public ChartLayout layout(LayoutRequest request) {
        return chart.layout(request);
    }
}
