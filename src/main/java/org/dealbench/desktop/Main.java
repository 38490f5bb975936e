package org.dealbench.desktop;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.dealbench.chart.display.TextMeasure;
import org.dealbench.cli.ApplicationFolder;
import org.dealbench.desktop.dialog.FxQuestions;
import org.dealbench.desktop.dialog.FxSafetyQuestions;
import org.dealbench.desktop.port.DiagnosticsBundle;
import org.dealbench.desktop.port.ExportedCharts;
import org.dealbench.desktop.port.FileStore;
import org.dealbench.desktop.shell.Backstage;
import org.dealbench.desktop.shell.Looks;
import org.dealbench.desktop.shell.Safety;
import org.dealbench.desktop.shell.Window;
import org.dealbench.engine.deal.DealLines;
import org.dealbench.engine.deal.Projector;
import org.dealbench.library.instance.OneProgram;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.compute.Calculation;
import org.dealbench.presentation.projection.ProjectionRequest;
import org.dealbench.presentation.projection.ProjectionRun;
import org.dealbench.presentation.setup.BlankWorkbook;
import org.dealbench.presentation.shell.Notice;
import org.dealbench.presentation.shell.WorkbookStore.Opened;
import org.dealbench.render.FontMetrics;
import org.dealbench.render.fx.CanvasFonts;
import org.jspecify.annotations.Nullable;

/// The composition root of the window.
///
/// While the toolkit starts, the workbook, the font and the engine are loaded beside it: the window shows numbers in
/// its first picture and none of that delays it.
public final class Main {

    /// Conditions may wait for each other thousands deep, and formulas are read as deep as they are.
    private static final long STACK_BYTES = 256L << 20;

    private static final long SECONDS_TO_FINISH = 5;

    /// What the log says when the window shows numbers.
    public static final String USABLE = "the window is usable ";

    /// Names the file by which the launcher learns of that.
    private static final String USABLE_PROPERTY = "dealbench.usable";

    private static final String WELCOME =
            "This is the sample workbook. Change any number in the table, or open a workbook of your own with File, Open.";

    private final ExecutorService calc = daemon("calc");
    private final ExecutorService files = daemon("files");
    private final ExecutorService memory = daemon("memory");
    private final ExecutorService libraries = daemon("library");
    private final ExecutorService journals = daemon("journal");
    private final ExecutorService starts = daemon("starts");
    private final Clock clock = Clock.system(ZoneId.systemDefault());
    private final CompletableFuture<Window> shown = new CompletableFuture<>();
    private final Storage storage =
            new Storage(ApplicationFolder.ofThisMachine().path(), clock, libraries, journals, this::inform);
    private final FileStore store = storage.store();
    private final Optional<Path> file;

    private Main(String... arguments) {
        file = arguments.length == 0 ? Optional.empty() : Optional.of(Path.of(arguments[0]));
    }

    public static void main(String[] arguments) {
        new Main(arguments).startOrHandOver();
    }

    /// A person has one window: another start brings it to the front, with the file that was asked for.
    private void startOrHandOver() {
        Optional<OneProgram> one;
        try {
            one = OneProgram.first(storage.folder());
            if (one.isEmpty() && OneProgram.handOver(storage.folder(), file)) {
                return;
            }
        } catch (IOException | UnsupportedOperationException e) {
            log(Level.WARNING, "later starts will open windows of their own", e);
            one = Optional.empty();
        }
        one.ifPresent(this::listen);
        boolean started = false;
        try {
            start();
            started = true;
        } finally {
            if (!started) {
                one.ifPresent(Main::close);
            }
        }
    }

    private void listen(OneProgram one) {
        starts.execute(() -> {
            try {
                one.listen(handed -> shown.thenAcceptAsync(window -> window.takeOver(handed), FxThread.INSTANCE)
                        .exceptionally(Main::logged));
            } catch (IOException e) {
                log(Level.WARNING, "later starts will open windows of their own", e);
            }
        });
        shown.thenAccept(window -> window.onHidden(() -> close(one))).exceptionally(Main::logged);
    }

    private static void close(OneProgram one) {
        try {
            one.close();
        } catch (IOException e) {
            log(Level.DEBUG, "the socket stays behind; the next start clears it away", e);
        }
    }

    private void start() {
        CompletableFuture<Opened> opened =
                CompletableFuture.supplyAsync(() -> file.map(store::open).orElseGet(store::sample), files);
        CompletableFuture<Map<String, String>> glimpse = CompletableFuture.supplyAsync(storage::glimpse, memory);
        // After the workbook, which everything waits for; the font is first needed when the chart is painted.
        CompletableFuture<TextMeasure> measure = opened.thenApplyAsync(_ -> FontMetrics.load(), calc);
        Projector projector = new Projector(DealLines.catalogue());
        Calculation<ProjectionRequest, ProjectionRun> projecting = ProjectionRun.with(projector, System::nanoTime);
        opened.thenAcceptBothAsync(measure, (found, ruler) -> WarmUp.of(found, ruler, projecting), calc)
                .exceptionally(Main::logged);
        Backstage backstage = new Backstage(
                calc,
                files,
                memory,
                FxThread.INSTANCE,
                clock,
                projecting,
                measure,
                store,
                new ExportedCharts(measure::join, clock),
                storage.remembered(() -> glimpse.getNow(Map.of())),
                new Safety(
                        storage.safekeeping(),
                        storage.history(),
                        new DiagnosticsBundle(ApplicationFolder.ofThisMachine().log()),
                        (owner, dress) -> new FxSafetyQuestions(owner, dress, clock.getZone())),
                FxQuestions::new);
        Runtime.getRuntime().addShutdownHook(new Thread(this::endedBySystem, "end"));
        Platform.startup(() -> show(opened, backstage));
    }

    /// Tells a person something once there is a window to tell it in.
    private void inform(String message) {
        shown.thenAcceptAsync(window -> window.workbench().notices().lastingProblem(message), FxThread.INSTANCE)
                .exceptionally(Main::logged);
    }

    private void show(CompletableFuture<Opened> opened, Backstage backstage) {
        CanvasFonts fonts = new CanvasFonts();
        Looks.prepare(fonts);
        opened.thenAcceptAsync(found -> show(found, fonts, backstage), FxThread.INSTANCE)
                .exceptionally(failure -> {
                    log(Level.ERROR, "the window could not be opened", failure);
                    Platform.exit();
                    return null;
                });
    }

    private static @Nullable Void logged(Throwable failure) {
        log(Level.DEBUG, "something beside the window failed; the window will say so", failure);
        return null;
    }

    private void show(Opened found, CanvasFonts fonts, Backstage backstage) {
        Workbook workbook = found instanceof Opened.Read(Workbook read) ? read : BlankWorkbook.of(YearMonth.now(clock));
        Window window = new Window(new Stage(), workbook, fonts, backstage);
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> tell(window, thread, failure));
        window.whenUsable(this::usable);
        window.show(found instanceof Opened.Read ? file : Optional.empty());
        window.onHidden(this::finish);
        switch (found) {
            case Opened.Refused refused ->
                window.workbench().notices().tell(new Notice(Notice.Kind.PROBLEM, refused.message(), refused.faults()));
            case Opened.Read _ when file.isEmpty() -> window.welcome(WELCOME);
            case Opened.Read _ -> {}
        }
        shown.complete(window);
        storage.safekeeping()
                .find(left -> FxThread.INSTANCE.execute(() -> window.recovery().offer(left)));
    }

    /// Leaves in the log how long the start took, for whoever reads that of a slow one, and tells the launcher, which
    /// keeps this start's classes for the next.
    private void usable() {
        Instant now = clock.instant();
        files.execute(() -> {
            ProcessHandle.current()
                    .info()
                    .startInstant()
                    .ifPresent(begun -> log(
                            Level.INFO,
                            USABLE + Duration.between(begun, now).toMillis() + " ms after the start",
                            null));
            Optional.ofNullable(System.getProperty(USABLE_PROPERTY)).ifPresent(Main::tellLauncher);
        });
    }

    private static void tellLauncher(String file) {
        try {
            Files.writeString(Path.of(file), "");
        } catch (IOException e) {
            log(Level.INFO, "the next start will not be a quick one", e);
        }
    }

    /// Lets what is being written come to its end. The window is gone by then, so that nobody waits for it.
    private void finish() {
        finish(files);
        finish(journals);
        finish(memory);
        libraries.execute(storage::close);
        finish(libraries);
    }

    /// The system ends the program while its window is open: the workbook's lock is given back and the library closed.
    /// Edits that are not saved are in the journal, where the next start finds them.
    private void endedBySystem() {
        if (!files.isShutdown()) {
            files.execute(() -> store.hold(Optional.empty()));
            libraries.execute(storage::close);
            finish(files);
            finish(libraries);
        }
    }

    private static void finish(ExecutorService threads) {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
                log(Level.WARNING, "something was still being written when the program ended", null);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void tell(Window window, Thread thread, Throwable failure) {
        log(Level.ERROR, "unexpected failure on " + thread.getName(), failure);
        FxThread.INSTANCE.execute(() -> window.workbench()
                .notices()
                .problem("Something went wrong that should not have. Your workbook is as you last saw it; every edit is"
                        + " kept, and saving it is safe. Help, Save diagnostics makes a file for whoever mends it."));
    }

    private static void log(Level level, String message, @Nullable Throwable cause) {
        System.getLogger(Main.class.getName()).log(level, message, cause);
    }

    private static ExecutorService daemon(String name) {
        return Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(null, task, name, STACK_BYTES);
            thread.setDaemon(true);
            return thread;
        });
    }
}
