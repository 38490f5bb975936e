package org.dealbench.desktop.port;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.transform.Transform;
import org.dealbench.chart.display.Chart;
import org.dealbench.chart.display.DisplayList;
import org.dealbench.chart.display.LayoutRequest;
import org.dealbench.chart.display.TextMeasure;
import org.dealbench.chart.display.Theme;
import org.dealbench.presentation.shell.Exchange;
import org.dealbench.render.fx.CanvasPainter;

/// The system's clipboard. Used on the application thread.
public final class FxExchange implements Exchange {

    private static final double WIDTH = 1200;
    private static final double HEIGHT = 675;
    private static final double SCALE = 2;

    private final CanvasPainter painter;
    private final Supplier<Optional<Chart>> chart;
    private final Supplier<Optional<TextMeasure>> measure;

    /// The clipboard of a window.
    ///
    /// @param chart that is shown
    public FxExchange(CanvasPainter painter, Supplier<Optional<Chart>> chart, Supplier<Optional<TextMeasure>> measure) {
        this.painter = painter;
        this.chart = chart;
        this.measure = measure;
    }

    @Override
    public String text() {
        String text = Clipboard.getSystemClipboard().getString();
        return text == null ? "" : text;
    }

    @Override
    public void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// As a slide takes it: in the colours of paper, twice as sharp as a screen.
    @Override
    public void copyChart() {
        chart.get().ifPresent(shown -> measure.get().ifPresent(ruler -> {
            DisplayList list =
                    shown.layout(LayoutRequest.of(WIDTH, HEIGHT, ruler)).displayList();
            Canvas canvas = new Canvas(WIDTH, HEIGHT);
            painter.paint(list, canvas.getGraphicsContext2D(), Theme.PRINT);
            SnapshotParameters parameters = new SnapshotParameters();
            parameters.setTransform(Transform.scale(SCALE, SCALE));
            ClipboardContent content = new ClipboardContent();
            content.putImage(canvas.snapshot(parameters, null));
            content.putString(list.summary());
            Clipboard.getSystemClipboard().setContent(content);
        }));
    }
}
