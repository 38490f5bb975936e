package org.dealbench.chart.part;

import java.util.ArrayList;
import java.util.List;
import org.dealbench.chart.display.Chart;
import org.dealbench.chart.display.DisplayList;
import org.dealbench.chart.display.HitArea;
import org.dealbench.chart.display.Item;
import org.dealbench.chart.display.LayoutRequest;
import org.dealbench.chart.display.Outline;
import org.dealbench.chart.display.Paint;
import org.dealbench.chart.display.StrokeStyle;
import org.dealbench.chart.display.Token;

/// Collects what is drawn, in order.
public final class Scene {

    private final List<Item> items = new ArrayList<>();
    private final List<HitArea> hitAreas = new ArrayList<>();

    public void add(Item item) {
        items.add(item);
    }

    public void fill(Outline outline, Paint paint) {
        if (!outline.isEmpty()) {
            items.add(new Item.Fill(outline, paint));
        }
    }

    public void stroke(Outline outline, Token token, StrokeStyle style) {
        stroke(outline, token, 1, style);
    }

    public void stroke(Outline outline, Token token, double opacity, StrokeStyle style) {
        if (!outline.isEmpty()) {
            items.add(new Item.Stroke(outline, token, opacity, style));
        }
    }

    public void hit(HitArea area) {
        hitAreas.add(area);
    }

    public List<Item> items() {
        return List.copyOf(items);
    }

    /// What was collected, as a chart of the size that was asked for.
    public DisplayList displayList(Chart chart, LayoutRequest request) {
        return new DisplayList(
                request.width(), request.height(), chart.title(), items, hitAreas, chart.summary(), chart.table());
    }

    /// Fills an area as its look says; the same on the chart and in the legend.
    public void fill(Outline outline, AreaLook look) {
        if (look.light()) {
            fill(outline, new Paint.Solid(look.token(), 0.16));
            look.texture().hatch(look.token(), 0.9, 6, 1).ifPresent(hatch -> fill(outline, hatch));
        } else {
            fill(outline, Paint.of(look.token()));
            look.texture().hatch(Token.BACKGROUND, 0.3, 7, 1).ifPresent(hatch -> fill(outline, hatch));
        }
    }

    public void symbol(Symbol symbol, double x, double y, double radius, Token token, boolean hollow) {
        Outline outline = symbol.at(x, y, radius);
        fill(outline, Paint.of(hollow ? Token.BACKGROUND : token));
        stroke(outline, hollow ? token : Token.BACKGROUND, StrokeStyle.solid(hollow ? 1.5 : 1));
    }

    public static double crisp(double place) {
        return Math.floor(place) + 0.5;
    }
}
