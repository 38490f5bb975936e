package org.dealbench.desktop.chart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.dealbench.chart.display.Chart;
import org.dealbench.chart.display.ChartLayout;
import org.dealbench.chart.display.DisplayList;
import org.dealbench.chart.display.HitArea;
import org.dealbench.chart.display.LayoutRequest;
import org.dealbench.chart.display.Readout;
import org.dealbench.chart.display.Rect;
import org.dealbench.chart.display.TextMeasure;
import org.dealbench.chart.display.Theme;
import org.dealbench.render.fx.CanvasPainter;
import org.jspecify.annotations.Nullable;

/// A chart on screen: paints its display list and lays crosshair, zoom and legend keys over it.
///
/// It is laid out and painted at most once a pulse. Without a new chart the last picture stays; one that no longer
/// belongs to what is open is dimmed, unless the new one comes within the blink of an eye.
public final class ChartView extends Region {

    private static final Duration BLINK = Duration.millis(150);
    private static final double DIMMED = 0.45;
    private static final double EM = 12;

    private final CanvasPainter painter;
    private final Canvas canvas = new Canvas();
    private final Line crosshair = new Line();
    private final Rectangle chosenBox = new Rectangle();
    private final Rectangle band = new Rectangle();
    private final ReadoutBox readout = new ReadoutBox();
    private final Pane legend = new Pane();
    private final PauseTransition beforeDimming = new PauseTransition(BLINK);
    private final ObjectProperty<Optional<Chart>> chart = new SimpleObjectProperty<>(this, "chart", Optional.empty());
    private final ObjectProperty<Optional<TextMeasure>> measure =
            new SimpleObjectProperty<>(this, "measure", Optional.empty());
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.LIGHT);
    private final DoubleProperty textScale = new SimpleDoubleProperty(this, "textScale", 1);
    private final BooleanProperty stale = new SimpleBooleanProperty(this, "stale");
    private final Map<String, ChartState> states = new HashMap<>();
    private final ReadOnlyObjectWrapper<Optional<Pointed>> pointed =
            new ReadOnlyObjectWrapper<>(this, "pointed", Optional.empty());
    private @Nullable ChartLayout layout;
    private boolean outdated = true;

    /// A point of a chart under the crosshair.
    public record Pointed(Chart chart, int point, Readout readout) {}

    public ChartView(CanvasPainter painter) {
        this.painter = painter;
        getStyleClass().add("chart-view");
        setId("chart");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleRoleDescription("chart");
        setMinSize(LayoutRequest.MIN_WIDTH, LayoutRequest.MIN_HEIGHT);
        crosshair.getStyleClass().add("crosshair");
        chosenBox.getStyleClass().add("chosen-box");
        band.getStyleClass().add("zoom-band");
        for (Node over : List.of(crosshair, chosenBox, band)) {
            over.setManaged(false);
            over.setVisible(false);
            over.setMouseTransparent(true);
        }
        legend.setPickOnBounds(false);
        legend.setManaged(false);
        getChildren().addAll(canvas, band, crosshair, chosenBox, legend, readout);
        chart.subscribe((_, _) -> invalidate());
        measure.subscribe((_, _) -> invalidate());
        theme.subscribe((_, _) -> invalidate());
        textScale.subscribe((_, _) -> invalidate());
        beforeDimming.setOnFinished(_ -> canvas.setOpacity(stale.get() ? DIMMED : 1));
        stale.subscribe(this::dim);
        new ChartPointer(this);
        setOnKeyPressed(new ChartKeys(this));
    }

    private void dim(boolean nowStale) {
        if (nowStale) {
            beforeDimming.playFromStart();
        } else {
            beforeDimming.stop();
            canvas.setOpacity(1);
        }
    }

    private void invalidate() {
        outdated = true;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = Math.max(LayoutRequest.MIN_WIDTH, Math.floor(getWidth()));
        double height = Math.max(LayoutRequest.MIN_HEIGHT, Math.floor(getHeight()));
        if (width != canvas.getWidth() || height != canvas.getHeight()) {
            canvas.setWidth(width);
            canvas.setHeight(height);
            outdated = true;
        }
        if (outdated) {
            draw();
        }
    }

    private void draw() {
        Optional<Chart> shown = chart.get();
        Optional<TextMeasure> ruler = measure.get();
        if (shown.isEmpty() || ruler.isEmpty()) {
            return;
        }
        outdated = false;
        ChartState state = state();
        ChartLayout made = shown.get()
                .layout(new LayoutRequest(
                        canvas.getWidth(),
                        canvas.getHeight(),
                        ruler.get(),
                        textScale.get(),
                        state.visible(),
                        state.hidden()));
        layout = made;
        painter.paint(made.displayList(), canvas.getGraphicsContext2D(), theme.get());
        layOutLegend(made);
        setAccessibleText(made.displayList().summary());
        point(state.point(), "");
    }

    private void layOutLegend(ChartLayout made) {
        String focused = legend.getChildren().stream()
                .filter(Node::isFocused)
                .map(Node::getId)
                .findFirst()
                .orElse("");
        legend.getChildren().clear();
        for (HitArea area : made.displayList().hitAreas()) {
            if (area.target() instanceof HitArea.LegendEntry entry) {
                LegendKey key = new LegendKey(area, entry, this::toggle);
                Rect place = area.bounds();
                key.resizeRelocate(place.x(), place.y(), place.width(), place.height());
                legend.getChildren().add(key);
                if (key.getId().equals(focused)) {
                    key.requestFocus();
                }
            }
        }
    }

    private void toggle(String series) {
        change(state().toggled(series));
    }

    /// Moves the crosshair, or takes it away.
    ///
    /// @param story of the marker under the pointer
    void point(OptionalInt point, String story) {
        ChartLayout shown = layout;
        boolean there = shown != null && point.isPresent() && point.getAsInt() < shown.points();
        readout.setVisible(there);
        states.put(chartId(), state().withPoint(there ? point : OptionalInt.empty()));
        if (shown == null || !there) {
            crosshair.setVisible(false);
            chosenBox.setVisible(false);
            return;
        }
        Optional<Rect> box = shown.boxOf(point.getAsInt());
        crosshair.setVisible(box.isEmpty());
        chosenBox.setVisible(box.isPresent());
        Readout told = shown.readout(point.getAsInt());
        pointed.set(chart.get().map(each -> new Pointed(each, point.getAsInt(), told)));
        double x = Math.rint(shown.xOf(point.getAsInt())) + 0.5;
        Rect plot = shown.plot();
        mark(plot, x);
        box.ifPresent(this::mark);
        readout.show(told, theme.get(), EM * textScale.get(), story);
        place(box.orElse(new Rect(x, plot.y(), 0, plot.height())), x > plot.centreX());
        setAccessibleHelp(told.text());
        notifyAccessibleAttributeChanged(AccessibleAttribute.HELP);
    }

    private void mark(Rect plot, double x) {
        crosshair.setStartX(x);
        crosshair.setEndX(x);
        crosshair.setStartY(plot.y());
        crosshair.setEndY(plot.bottom());
    }

    private void mark(Rect box) {
        chosenBox.setX(box.x() - 0.5);
        chosenBox.setY(box.y() - 0.5);
        chosenBox.setWidth(box.width() + 1);
        chosenBox.setHeight(box.height() + 1);
    }

    /// Beside what is chosen, on the side where there is more room, within the view.
    private void place(Rect chosen, boolean left) {
        readout.applyCss();
        double width = Math.min(readout.prefWidth(-1), getWidth());
        double height = readout.prefHeight(width);
        double gap = EM * textScale.get();
        double wanted = left ? chosen.x() - gap - width : chosen.right() + gap;
        double y = Math.min(chosen.y() + gap / 2, getHeight() - height);
        readout.resizeRelocate(
                Math.rint(Math.clamp(wanted, 0, Math.max(0, getWidth() - width))),
                Math.rint(Math.max(0, y)),
                width,
                height);
    }

    /// Shows the part of the axis that is being chosen; nothing when both ends are the same.
    void showBand(double from, double to) {
        ChartLayout shown = layout;
        band.setVisible(shown != null && from != to);
        if (shown != null) {
            band.setX(Math.min(from, to));
            band.setWidth(Math.abs(to - from));
            band.setY(shown.plot().y());
            band.setHeight(shown.plot().height());
        }
    }

    void change(ChartState changed) {
        states.put(chartId(), changed);
        invalidate();
    }

    /// Shows all of the axis.
    public void resetZoom() {
        change(state().withVisible(null));
    }

    ChartState state() {
        return states.getOrDefault(chartId(), ChartState.INITIAL);
    }

    Optional<ChartLayout> shownLayout() {
        return Optional.ofNullable(layout);
    }

    /// What is painted, empty before the first chart.
    public Optional<DisplayList> displayList() {
        return shownLayout().map(ChartLayout::displayList);
    }

    private String chartId() {
        return chart.get().map(Chart::id).orElse("");
    }

    public ObjectProperty<Optional<Chart>> chartProperty() {
        return chart;
    }

    /// Where the crosshair was last.
    public ReadOnlyObjectProperty<Optional<Pointed>> pointedProperty() {
        return pointed.getReadOnlyProperty();
    }

    /// How words are measured; nothing is drawn before that is known.
    public ObjectProperty<Optional<TextMeasure>> measureProperty() {
        return measure;
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    public DoubleProperty textScaleProperty() {
        return textScale;
    }

    /// Whether the chart no longer belongs to what is open.
    public BooleanProperty staleProperty() {
        return stale;
    }
}
