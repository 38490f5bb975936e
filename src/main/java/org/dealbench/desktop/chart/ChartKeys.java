package org.dealbench.desktop.chart;

import java.util.OptionalInt;
import javafx.event.EventHandler;
import javafx.scene.input.KeyEvent;
import org.dealbench.chart.display.ChartLayout;
import org.dealbench.chart.display.Span;
import org.jspecify.annotations.Nullable;

/// The keyboard on a chart: left and right through the points, Home and End, plus and minus to zoom.
final class ChartKeys implements EventHandler<KeyEvent> {

    private static final int FAR = 12;
    private static final double PAN = 0.25;

    private final ChartView view;

    ChartKeys(ChartView view) {
        this.view = view;
    }

    @Override
    public void handle(KeyEvent event) {
        view.shownLayout().ifPresent(layout -> {
            if (handled(event, layout)) {
                event.consume();
            }
        });
    }

    private boolean handled(KeyEvent event, ChartLayout layout) {
        if (event.isAltDown() || event.isMetaDown()) {
            return false;
        }
        boolean control = event.isControlDown();
        return switch (event.getCode()) {
            case LEFT -> control ? zoom(Zoom.panned(layout, -PAN)) : step(layout, -1);
            case RIGHT -> control ? zoom(Zoom.panned(layout, PAN)) : step(layout, 1);
            case PAGE_UP -> !control && step(layout, -FAR);
            case PAGE_DOWN -> !control && step(layout, FAR);
            case HOME -> go(layout, 0);
            case END -> go(layout, layout.points() - 1);
            case PLUS, ADD, EQUALS -> !control && zoom(Zoom.about(layout, centre(layout), true));
            case MINUS, SUBTRACT -> !control && zoom(Zoom.about(layout, centre(layout), false));
            case DIGIT0, NUMPAD0 -> !control && zoom(null);
            case ESCAPE -> clear();
            // Not for the selected cells of the table below.
            case DELETE, BACK_SPACE -> true;
            default -> false;
        };
    }

    private boolean step(ChartLayout layout, int steps) {
        OptionalInt point = view.state().point();
        return point.isPresent()
                ? go(layout, point.getAsInt() + steps)
                : go(
                        layout,
                        layout.pointAt(
                                steps > 0 ? layout.plot().x() : layout.plot().right()));
    }

    private boolean go(ChartLayout layout, int point) {
        if (layout.points() == 0) {
            return true;
        }
        int there = Math.clamp(point, 0, layout.points() - 1);
        view.point(OptionalInt.of(there), "");
        double x = layout.xOf(there);
        if (x < layout.plot().x() || x > layout.plot().right()) {
            Span shown = layout.visible();
            double place = layout.axisAt(x);
            zoom(Zoom.between(layout, place - shown.length() / 2, place + shown.length() / 2));
        }
        return true;
    }

    private boolean zoom(@Nullable Span visible) {
        view.change(view.state().withVisible(visible));
        return true;
    }

    private boolean clear() {
        view.point(OptionalInt.empty(), "");
        return true;
    }

    private double centre(ChartLayout layout) {
        OptionalInt point = view.state().point();
        return point.isPresent()
                ? layout.axisAt(layout.xOf(point.getAsInt()))
                : (layout.visible().from() + layout.visible().to()) / 2;
    }
}
