package org.dealbench.desktop.chart;

import java.util.OptionalInt;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.dealbench.chart.display.ChartLayout;
import org.dealbench.chart.display.HitArea;
import org.dealbench.chart.display.Rect;

/// The mouse over a chart: crosshair while it moves, a stretch of time while it drags, zoom with the wheel and Ctrl.
final class ChartPointer {

    private static final double LEAST_DRAG = 6;
    private static final double PAN = 0.1;
    private static final double NO_DRAG = Double.NaN;

    private final ChartView view;
    private double dragFrom = NO_DRAG;

    ChartPointer(ChartView view) {
        this.view = view;
        view.setOnMouseMoved(this::moved);
        view.setOnMouseExited(_ -> {
            if (!view.isFocusWithin()) {
                view.point(OptionalInt.empty(), "");
            }
        });
        view.setOnMousePressed(this::pressed);
        view.setOnMouseDragged(this::dragged);
        view.setOnMouseReleased(this::released);
        view.setOnScroll(this::scrolled);
    }

    private void moved(MouseEvent event) {
        view.shownLayout().ifPresent(layout -> {
            Rect plot = layout.plot();
            String story = markAt(layout, event.getX(), event.getY());
            if (plot.contains(event.getX(), event.getY()) || !story.isEmpty()) {
                view.point(OptionalInt.of(layout.pointAt(event.getX(), event.getY())), story);
            } else if (!view.isFocusWithin()) {
                view.point(OptionalInt.empty(), "");
            }
        });
    }

    private static String markAt(ChartLayout layout, double x, double y) {
        return layout.displayList().hitAreas().reversed().stream()
                .filter(area ->
                        area.target() instanceof HitArea.Mark && area.bounds().contains(x, y))
                .map(HitArea::text)
                .findFirst()
                .orElse("");
    }

    private void pressed(MouseEvent event) {
        view.requestFocus();
        boolean inPlot = view.shownLayout()
                .filter(ChartPointer::isAlongAnAxis)
                .filter(layout -> layout.plot().contains(event.getX(), event.getY()))
                .isPresent();
        dragFrom = inPlot && event.getButton() == MouseButton.PRIMARY ? event.getX() : NO_DRAG;
        if (event.getClickCount() == 2) {
            view.resetZoom();
        }
    }

    private void dragged(MouseEvent event) {
        if (!Double.isNaN(dragFrom)) {
            view.showBand(dragFrom, inPlot(event.getX()));
        }
        moved(event);
    }

    private void released(MouseEvent event) {
        double from = dragFrom;
        dragFrom = NO_DRAG;
        view.showBand(0, 0);
        double to = inPlot(event.getX());
        if (Math.abs(to - from) >= LEAST_DRAG) {
            view.shownLayout()
                    .ifPresent(layout -> view.change(
                            view.state().withVisible(Zoom.between(layout, layout.axisAt(from), layout.axisAt(to)))));
        }
    }

    /// Whether its points lie along an axis that can be zoomed.
    private static boolean isAlongAnAxis(ChartLayout layout) {
        return layout.points() == 0 || layout.boxOf(0).isEmpty();
    }

    private double inPlot(double x) {
        return view.shownLayout()
                .map(layout -> Math.clamp(x, layout.plot().x(), layout.plot().right()))
                .orElse(x);
    }

    private void scrolled(ScrollEvent event) {
        if (event.getDeltaY() == 0 && event.getDeltaX() == 0) {
            return;
        }
        view.shownLayout().filter(ChartPointer::isAlongAnAxis).ifPresent(layout -> {
            if (event.isShortcutDown() || event.isControlDown()) {
                boolean closer = event.getDeltaY() > 0;
                view.change(view.state().withVisible(Zoom.about(layout, layout.axisAt(event.getX()), closer)));
                event.consume();
            } else if (view.state().visible() != null) {
                double delta = event.getDeltaX() == 0 ? event.getDeltaY() : event.getDeltaX();
                view.change(view.state().withVisible(Zoom.panned(layout, delta > 0 ? -PAN : PAN)));
                event.consume();
            }
        });
    }
}
