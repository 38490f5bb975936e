package org.dealbench.desktop.chart;

import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import org.dealbench.chart.display.Span;
import org.jspecify.annotations.Nullable;

/// What a person has done to one chart: crosshair, zoom, series switched off. Not part of the document.
///
/// @param point the crosshair's, empty for no crosshair
/// @param visible the part of the axis zoomed to, null for all
/// @param hidden ids of series switched off
record ChartState(OptionalInt point, @Nullable Span visible, Set<String> hidden) {

    static final ChartState INITIAL = new ChartState(OptionalInt.empty(), null, Set.of());

    ChartState {
        hidden = Set.copyOf(hidden);
    }

    ChartState withPoint(OptionalInt newPoint) {
        return new ChartState(newPoint, visible, hidden);
    }

    ChartState withVisible(@Nullable Span newVisible) {
        return new ChartState(point, newVisible, hidden);
    }

    ChartState toggled(String series) {
        Set<String> changed = new HashSet<>(hidden);
        if (!changed.remove(series)) {
            changed.add(series);
        }
        return new ChartState(point, visible, changed);
    }
}
