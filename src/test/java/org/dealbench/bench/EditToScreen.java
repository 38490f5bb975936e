package org.dealbench.bench;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.dealbench.chart.display.Chart;
import org.dealbench.chart.display.DisplayList;
import org.dealbench.chart.display.TextMeasure;
import org.dealbench.desktop.FxThread;
import org.dealbench.desktop.chart.ChartView;
import org.dealbench.desktop.dialog.FxQuestions;
import org.dealbench.desktop.port.ExportedCharts;
import org.dealbench.desktop.port.FileStore;
import org.dealbench.desktop.shell.Backstage;
import org.dealbench.desktop.shell.Safety;
import org.dealbench.desktop.shell.Window;
import org.dealbench.engine.deal.DealLines;
import org.dealbench.engine.deal.Projector;
import org.dealbench.model.Address;
import org.dealbench.model.Inputs;
import org.dealbench.model.Value;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.compute.Calculation;
import org.dealbench.presentation.page.Page;
import org.dealbench.presentation.page.ShownChart;
import org.dealbench.presentation.projection.ProjectionRequest;
import org.dealbench.presentation.projection.ProjectionRun;
import org.dealbench.presentation.shell.Remembered;
import org.dealbench.presentation.shell.WorkbookStore.Opened;
import org.dealbench.render.FontMetrics;
import org.dealbench.render.fx.CanvasFonts;

/// Edits on the Overview of the sample: how many are painted in the first pulse that starts after their result was
/// computed, and how long it takes.
///
/// The window is the program's own, with its calculation on a thread of its own. A pulse begins when the toolkit runs
/// animations, and has painted when the scene has been laid out: charts are painted while they are laid out. An edit
/// counts when in that pulse every chart of the page is the one made from the newest projection. Edits come at random
/// moments, so that they fall anywhere between two pulses.
public final class EditToScreen {

    private static final int EDITS = 500;
    private static final int WARM_UP = 100;
    private static final int MOST_PAUSE_MILLIS = 60;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final List<String> INPUTS = List.of(
            "deals/aws-openai/tranches/initial/amount",
            "deals/aws-openai/tranches/contingent/amount",
            "deals/aws-openai/phases/trainium-1/megawatts",
            "deals/aws-openai/phases/trainium-2/delayMonths",
            "deals/aws-openai/operation/utilisation",
            "chips/trainium3/unitCost");

    /// What the calculating thread made last.
    private record Computed(ProjectionRun run, long nanos) {}

    private final Random random = new Random(20260227);
    private final Random pauses = new Random(20281231);
    private final Scene scene;
    private final Window window;
    private final CountDownLatch done = new CountDownLatch(1);
    private final long[] calculated = new long[EDITS];
    private final long[] painted = new long[EDITS];
    private volatile Optional<Computed> newest = Optional.empty();
    private long pulseStart;
    private long edited;
    private Optional<Workbook> awaited = Optional.empty();
    private int edits = -WARM_UP;
    private int hits;

    private EditToScreen(Workbook sample, ExecutorService calc, TextMeasure measure) {
        Calculation<ProjectionRequest, ProjectionRun> projecting =
                ProjectionRun.with(new Projector(DealLines.catalogue()), System::nanoTime);
        Stage stage = new Stage();
        window = new Window(
                stage,
                sample,
                new CanvasFonts(),
                new Backstage(
                        calc,
                        calc,
                        calc,
                        FxThread.INSTANCE,
                        Clock.systemUTC(),
                        (request, cancelled) -> {
                            ProjectionRun run = projecting.run(request, cancelled);
                            // The first of a workbook is the page's, a later one that of the scenarios' table.
                            boolean known = newest.map(Computed::run)
                                    .filter(last -> last.request().workbook().equals(request.workbook()))
                                    .isPresent();
                            if (!known) {
                                newest = Optional.of(new Computed(run, System.nanoTime()));
                            }
                            return run;
                        },
                        CompletableFuture.completedFuture(measure),
                        new FileStore(),
                        new ExportedCharts(() -> measure, Clock.systemUTC()),
                        Remembered.forThisRun(),
                        Safety.none(),
                        FxQuestions::new));
        window.show(Optional.empty());
        scene = stage.getScene();
        scene.addPostLayoutPulseListener(this::laidOut);
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                pulseStart = System.nanoTime();
            }
        }.start();
    }

    /// Measures and reports.
    public static void main(String[] arguments) throws InterruptedException {
        TextMeasure measure = FontMetrics.load();
        Workbook sample = ((Opened.Read) new FileStore().sample()).workbook();
        try (ExecutorService calc = Executors.newSingleThreadExecutor();
                ExecutorService pauses = Executors.newSingleThreadExecutor()) {
            CompletableFuture<EditToScreen> made = new CompletableFuture<>();
            Platform.startup(() -> made.complete(new EditToScreen(sample, calc, measure)));
            EditToScreen edits = made.join();
            pauses.execute(edits::editOn);
            edits.done.await();
            System.out.println(edits.report());
            Platform.exit();
        }
    }

    /// Edits at random moments until enough edits have been seen.
    private void editOn() {
        try {
            boolean goesOn = true;
            while (goesOn) {
                TimeUnit.MICROSECONDS.sleep(pauses.nextInt(1000 * MOST_PAUSE_MILLIS));
                CompletableFuture<Boolean> next = new CompletableFuture<>();
                FxThread.INSTANCE.execute(() -> next.complete(step()));
                goesOn = next.join();
            }
            done.countDown();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Edits unless an edit is still awaited, and says whether there is more to do.
    private boolean step() {
        if (awaited.isEmpty() && edits < EDITS) {
            edit();
        }
        return edits < EDITS;
    }

    private void edit() {
        String input = INPUTS.get(random.nextInt(INPUTS.size()));
        edited = System.nanoTime();
        window.workbench().document().edit("Change " + input, workbook -> changed(workbook, input));
        awaited = Optional.of(window.workbench().document().workbook());
    }

    private Workbook changed(Workbook workbook, String input) {
        Address address = Address.parse(input);
        double value = Inputs.find(workbook, address).orElseThrow().toNumber(workbook.calendar());
        double factor = 0.9 + 0.19 * random.nextDouble();
        return Inputs.replace(workbook, address, Value.of(value == 0 ? 1 : value * factor))
                .orElseThrow();
    }

    /// The end of a pulse: judges the first one that started after the awaited result was computed.
    private void laidOut() {
        Optional<Computed> computed = newest.filter(each -> each.nanos() < pulseStart)
                .filter(each ->
                        awaited.filter(each.run().request().workbook()::equals).isPresent());
        if (computed.isEmpty()) {
            return;
        }
        if (edits >= 0 && edits < EDITS) {
            hits += shows(computed.get().run()) ? 1 : 0;
            calculated[edits] = computed.get().nanos() - edited;
            painted[edits] = System.nanoTime() - computed.get().nanos();
        }
        edits++;
        awaited = Optional.empty();
    }

    private boolean shows(ProjectionRun run) {
        Page page = window.workbench().pageProperty().get().orElseThrow();
        for (int i = 0; i < page.variants().size(); i++) {
            Optional<ShownChart> wanted = page.chartOf(page.variants().get(i)).get();
            Optional<DisplayList> seen =
                    ((ChartView) Objects.requireNonNull(scene.lookup("#chart-" + i))).displayList();
            boolean newestChart =
                    wanted.filter(shown -> shown.run().equals(run)).isPresent();
            if (!newestChart || !isOf(seen, wanted.map(ShownChart::chart))) {
                return false;
            }
        }
        return true;
    }

    /// A display list has the table of the chart it was laid out from.
    private static boolean isOf(Optional<DisplayList> list, Optional<Chart> chart) {
        return list.isPresent() && list.get().table().equals(chart.orElseThrow().table());
    }

    private String report() {
        return "%d of %d edits painted in the first pulse after their result (%.1f %%); edit to result %s; result to painted %s"
                .formatted(hits, EDITS, 100.0 * hits / EDITS, spread(calculated), spread(painted));
    }

    private static String spread(long[] nanos) {
        List<Double> parts = new ArrayList<>();
        long[] sorted = Arrays.stream(nanos).sorted().toArray();
        for (int percent : List.of(50, 95)) {
            parts.add(sorted[(int) (sorted.length * percent / 100.0)] / NANOS_PER_MILLI);
        }
        return "%.1f ms median, %.1f ms at 95 %%".formatted(parts.get(0), parts.get(1));
    }
}
