package org.dealbench.chart.time;

import java.util.List;
import org.dealbench.chart.display.Item;
import org.dealbench.chart.display.Outline;
import org.dealbench.chart.display.StrokeStyle;
import org.dealbench.chart.display.Token;
import org.dealbench.chart.part.AreaLook;
import org.dealbench.chart.part.Scene;

/// The areas and lines of a chart.
///
/// Full areas are set apart by a thin line of the ground, light ones by an edge of their colour.
record SeriesItems(TimeChart chart, Stack stack, Shapes shapes) {

    List<Item> items() {
        Scene scene = new Scene();
        for (Stack.Layer layer : stack.layers()) {
            scene.fill(
                    shapes.area(layer.low(), layer.high()),
                    chart.bands().get(layer.index()).look());
        }
        for (Stack.Layer layer : stack.overlays()) {
            scene.fill(
                    shapes.area(layer.low(), layer.high()),
                    chart.overlays().get(layer.index()).hatch());
        }
        for (Stack.Layer layer : stack.layers()) {
            AreaLook look = chart.bands().get(layer.index()).look();
            Outline edge = shapes.edge(layer.low(), layer.high());
            scene.stroke(
                    edge,
                    look.light() ? look.token() : Token.BACKGROUND,
                    new StrokeStyle(look.light() ? 1.5 : 1, List.of(), StrokeStyle.Cap.BUTT, StrokeStyle.Join.ROUND));
        }
        for (Stack.Layer layer : stack.overlays()) {
            Overlay overlay = chart.overlays().get(layer.index());
            scene.stroke(shapes.edge(layer.low(), layer.high()), overlay.hatch().token(), StrokeStyle.solid(1));
        }
        for (Curve curve : stack.curves()) {
            scene.stroke(
                    shapes.line(curve.points()), curve.token(), curve.dash().stroke(2));
        }
        return scene.items();
    }
}
