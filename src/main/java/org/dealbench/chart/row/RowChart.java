package org.dealbench.chart.row;

import java.util.List;
import java.util.Optional;
import org.dealbench.chart.display.Chart;
import org.dealbench.chart.display.ChartLayout;
import org.dealbench.chart.display.LayoutRequest;
import org.dealbench.chart.display.TableTwin;
import org.dealbench.chart.part.SymbolKey;

/// A chart of rows along one axis.
///
/// @param subtitle what is shown, to follow the unit
/// @param guide what the rows are held against, if anything
/// @param empty what to say where there is nothing to show, empty if there is something
public record RowChart(
        String id,
        String title,
        String subtitle,
        RowAxis axis,
        List<ChartRow> rows,
        Optional<Guide> guide,
        List<SymbolKey> keys,
        String empty,
        String summary,
        TableTwin table)
        implements Chart {

    public RowChart {
        rows = List.copyOf(rows);
        keys = List.copyOf(keys);
    }

    @Override
    public ChartLayout layout(LayoutRequest request) {
        return new RowLayouter(this, request).layout();
    }
}
