package org.dealbench.chart.display;

import java.util.List;

/// A chart laid out: everything a painter needs and nothing else.
///
/// @param title for the document a painter makes of it
/// @param summary the chart in words, for those who cannot see it
public record DisplayList(
        double width,
        double height,
        String title,
        List<Item> items,
        List<HitArea> hitAreas,
        String summary,
        TableTwin table) {

    public DisplayList {
        if (!(width > 0 && height > 0)) {
            throw new IllegalArgumentException(
                    "a chart must be larger than nothing, but was " + width + " x " + height);
        }
        items = List.copyOf(items);
        hitAreas = List.copyOf(hitAreas);
    }

    public Rect bounds() {
        return new Rect(0, 0, width, height);
    }
}
