package org.dealbench.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.dealbench.chart.display.TextMeasure;
import org.dealbench.chart.display.Theme;
import org.dealbench.desktop.port.ExportedCharts;
import org.dealbench.desktop.port.FileStore;
import org.dealbench.desktop.shell.Backstage;
import org.dealbench.desktop.shell.Safety;
import org.dealbench.desktop.shell.Window;
import org.dealbench.engine.deal.DealLines;
import org.dealbench.engine.deal.Projector;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.projection.ProjectionRun;
import org.dealbench.presentation.setup.BlankWorkbook;
import org.dealbench.presentation.shell.Appearance;
import org.dealbench.presentation.shell.Remembered;
import org.dealbench.presentation.shell.WorkbookStore.Opened;
import org.dealbench.presentation.shell.WorkbookStore.Supplied;
import org.dealbench.render.FontMetrics;
import org.dealbench.render.fx.CanvasFonts;
import org.testfx.util.WaitForAsyncUtils;

/// A window on a test's stage: everything as in the program, but calculated in place and asked by script.
final class Staged {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:03:11Z"), ZoneOffset.UTC);
    static final TextMeasure MEASURE = FontMetrics.load();

    private final Stage stage;
    private final ScriptedQuestions questions = new ScriptedQuestions();
    private final Window window;

    Staged(Stage stage, Workbook workbook) {
        this(stage, workbook, Optional.empty());
    }

    /// @param asking instead of the script
    Staged(Stage stage, Workbook workbook, Optional<Backstage.Asking> asking) {
        this(stage, workbook, asking, Runnable::run, Remembered.forThisRun());
    }

    /// @param memory where what is remembered is waited for
    Staged(Stage stage, Workbook workbook, Optional<Backstage.Asking> asking, Executor memory, Remembered remembered) {
        this.stage = stage;
        Backstage backstage = new Backstage(
                Runnable::run,
                Runnable::run,
                memory,
                FxThread.INSTANCE,
                CLOCK,
                ProjectionRun.with(new Projector(DealLines.catalogue()), () -> 0L),
                CompletableFuture.completedFuture(MEASURE),
                new FileStore(),
                new ExportedCharts(() -> MEASURE, CLOCK),
                remembered,
                Safety.none(),
                asking.orElse((_, _) -> questions));
        window = new Window(stage, workbook, new CanvasFonts(), backstage);
        window.show(Optional.empty());
        stage.setX(0);
        stage.setY(0);
    }

    static Workbook sample() {
        return supplied(Supplied.SAMPLE);
    }

    static Workbook blank() {
        return BlankWorkbook.of(YearMonth.of(2026, 1));
    }

    static Workbook template() {
        return supplied(Supplied.TEMPLATE);
    }

    private static Workbook supplied(Supplied supplied) {
        return switch (new FileStore().open(supplied)) {
            case Opened.Read(Workbook workbook) -> workbook;
            case Opened.Refused refused -> throw new IllegalStateException(refused.toString());
        };
    }

    Window window() {
        return window;
    }

    ScriptedQuestions questions() {
        return questions;
    }

    /// Does something on the application thread and waits for what it brings.
    void run(Runnable action) {
        try {
            WaitForAsyncUtils.waitForAsyncFx(30_000, action);
        } finally {
            settle();
        }
    }

    /// Waits until the window is laid out.
    void settle() {
        WaitForAsyncUtils.waitForFxEvents(3);
    }

    /// Leaves a picture in `target/screens`.
    Path picture(String name) {
        try {
            WritableImage image = WaitForAsyncUtils.asyncFx(
                            () -> stage.getScene().snapshot(null))
                    .get(30, TimeUnit.SECONDS);
            return write(image, name);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException("no picture " + name, e);
        }
    }

    static Path write(WritableImage image, String name) {
        try {
            Path file = Path.of("target", "screens", name + ".png");
            Files.createDirectories(file.getParent());
            ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("no picture " + name, e);
        }
    }

    /// What a person could not read.
    List<String> unreadable() {
        List<String> faults = new ArrayList<>();
        run(() -> faults.addAll(Readability.faults(stage.getScene(), theme())));
        return faults;
    }

    private Theme theme() {
        Appearance appearance = window.workbench().appearance();
        boolean dark = appearance.lookProperty().get() == Appearance.Look.DARK;
        if (appearance.highContrastProperty().get()) {
            return dark ? Theme.CONTRAST_DARK : Theme.CONTRAST_LIGHT;
        }
        return dark ? Theme.DARK : Theme.LIGHT;
    }

    Stage stage() {
        return stage;
    }
}
