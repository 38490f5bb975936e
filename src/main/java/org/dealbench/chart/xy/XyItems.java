package org.dealbench.chart.xy;

import java.util.List;
import org.dealbench.chart.display.HitArea;
import org.dealbench.chart.display.Item;
import org.dealbench.chart.display.Outline;
import org.dealbench.chart.display.Rect;
import org.dealbench.chart.part.Scene;
import org.dealbench.chart.part.ValueAxis;
import org.dealbench.chart.part.Words;

/// The curves and single points of a chart.
record XyItems(XyChart shown, XyAxis axis, ValueAxis values, Words words) {

    private static final double LINE = 2;

    private double radius() {
        return words.label() * 0.42;
    }

    List<Item> curves() {
        Scene scene = new Scene();
        for (XyCurve curve : shown.curves()) {
            scene.stroke(outline(curve), curve.token(), curve.dash().stroke(LINE));
        }
        return scene.items();
    }

    /// Only what is visible is traced, and one place beside it so that the line enters at the right slope.
    private Outline outline(XyCurve curve) {
        Outline.Builder path = Outline.builder();
        boolean drawing = false;
        for (int i = 0; i < curve.x().size(); i++) {
            boolean near = Double.isFinite(curve.y().at(i))
                    && (isShown(curve, i) || isShown(curve, i - 1) || isShown(curve, i + 1));
            if (near) {
                double x = axis.xOf(curve.x().at(i));
                double y = values.y(curve.y().at(i));
                if (drawing) {
                    path.lineTo(x, y);
                } else {
                    path.moveTo(x, y);
                }
            }
            drawing = near;
        }
        return path.build();
    }

    private boolean isShown(XyCurve curve, int place) {
        return place >= 0 && place < curve.x().size() && axis.shows(curve.x().at(place));
    }

    /// The points over everything else, each with its name where there is room.
    void drawPoints(Scene scene) {
        List<XyPoint> visible = shown.places().stream()
                .filter(point -> axis.shows(point.x()) && Double.isFinite(point.y()))
                .toList();
        PointLabels labels = new PointLabels(shown, axis, values, words, radius());
        visible.forEach(point -> labels.keepFree(axis.xOf(point.x()), values.y(point.y())));
        for (XyPoint point : visible) {
            double x = axis.xOf(point.x());
            double y = values.y(point.y());
            labels.draw(scene, point);
            scene.symbol(point.symbol(), x, y, radius(), point.token(), point.hollow());
            scene.hit(new HitArea(
                    new Rect(x, y, 0, 0).grown(radius() + 2),
                    new HitArea.Mark("point/" + point.label()),
                    point.detail()));
        }
    }
}
