package org.dealbench.desktop.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.dealbench.chart.display.TextMeasure;
import org.dealbench.desktop.control.CommandControls;
import org.dealbench.desktop.help.HelpWindow;
import org.dealbench.desktop.page.ViewContext;
import org.dealbench.desktop.port.FxExchange;
import org.dealbench.engine.deal.DealLines;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.command.Command;
import org.dealbench.presentation.command.Commands;
import org.dealbench.presentation.compute.Recalculator;
import org.dealbench.presentation.document.WorkbookDocument;
import org.dealbench.presentation.document.WorkbookRules;
import org.dealbench.presentation.help.Topics;
import org.dealbench.presentation.page.ShownChart;
import org.dealbench.presentation.shell.AssumptionCommands;
import org.dealbench.presentation.shell.DiagnosticsCommands;
import org.dealbench.presentation.shell.Exchange;
import org.dealbench.presentation.shell.FileModel;
import org.dealbench.presentation.shell.FileThreads;
import org.dealbench.presentation.shell.History;
import org.dealbench.presentation.shell.HistoryCommands;
import org.dealbench.presentation.shell.HistoryPreview;
import org.dealbench.presentation.shell.KeptView;
import org.dealbench.presentation.shell.Questions;
import org.dealbench.presentation.shell.RecentList;
import org.dealbench.presentation.shell.Recovery;
import org.dealbench.presentation.shell.SafetyQuestions;
import org.dealbench.presentation.shell.ShellCommands;
import org.dealbench.presentation.shell.ViewCommands;
import org.dealbench.presentation.shell.Workbench;
import org.dealbench.presentation.shell.WorkbookCommands;
import org.dealbench.presentation.table.KeptWidths;
import org.dealbench.presentation.table.NumberAt;
import org.dealbench.render.fx.CanvasFonts;
import org.dealbench.render.fx.CanvasPainter;

/// One window on one workbook: puts view models and views together.
public final class Window implements ViewCommands {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double MIN_WIDTH = 720;
    private static final double MIN_HEIGHT = 560;

    private final Stage stage;
    private final Workbench workbench;
    private final FileModel files;
    private final Recovery recovery;
    private final Exchange exchange;
    private final ShellView shell;
    private final KeptView kept;
    private final Commands commands;
    private final StagePlace place;
    private final HelpWindow help;

    /// A window that is not shown yet.
    public Window(Stage stage, Workbook opened, CanvasFonts fonts, Backstage backstage) {
        this.stage = stage;
        place = new StagePlace(stage, WIDTH, HEIGHT);
        Looks.prepare(fonts);
        CanvasPainter painter = new CanvasPainter(fonts);
        workbench = new Workbench(
                new WorkbookDocument(opened, new WorkbookRules(DealLines.catalogue())::check),
                new Recalculator<>(backstage.projecting(), backstage.calc(), backstage.ui()));
        Looks looks = new Looks(workbench.appearance());
        help = new HelpWindow(stage, looks::dress, looks.font(), this::topics, this::run);
        Consumer<Parent> dress = dialog -> {
            looks.dress(dialog);
            help.listen(dialog);
        };
        Questions questions = backstage.asking().over(stage, dress);
        SafetyQuestions safety = backstage.safety().asking().over(stage, dress);
        FileThreads threads = new FileThreads(backstage.files(), backstage.ui());
        FileThreads waiting = new FileThreads(backstage.memory(), backstage.ui());
        files = new FileModel(
                workbench.document(),
                backstage.store(),
                questions,
                workbench.notices(),
                threads,
                backstage.clock(),
                workbench::keptTexts,
                backstage.safety().keeping(),
                safety);
        recovery = new Recovery(files, backstage.safety().keeping(), safety);
        ObjectProperty<Optional<TextMeasure>> measure = new SimpleObjectProperty<>(Optional.empty());
        backstage.measure().thenAcceptAsync(read -> measure.set(Optional.of(read)), backstage.ui());
        exchange = new FxExchange(
                painter,
                () -> workbench
                        .pageProperty()
                        .get()
                        .flatMap(page -> page.chartProperty().get())
                        .map(ShownChart::picture),
                measure::get);
        WorkbookCommands workbooks =
                new WorkbookCommands(workbench, files, backstage.store(), questions, threads, backstage.clock());
        commands = new ShellCommands(
                        workbench, files, questions, exchange, backstage.charts(), threads, this, workbooks)
                .commands();
        new DiagnosticsCommands(
                        workbench.document(), backstage.safety().diagnostics(), questions, workbench.notices(), threads)
                .addTo(commands);
        History history = backstage.safety().history();
        new HistoryCommands(
                        workbench.document(),
                        files,
                        history,
                        new HistoryPreview(workbench, backstage.projecting(), history, waiting),
                        safety,
                        workbench.notices(),
                        waiting)
                .addTo(commands);
        new AssumptionCommands(
                        workbench,
                        backstage.remembered().shelf(),
                        questions,
                        waiting,
                        backstage.clock().getZone())
                .addTo(commands);
        CommandControls controls = new CommandControls(commands);
        kept = new KeptView(backstage.remembered().settings(), waiting, workbench);
        shell = new ShellView(
                workbench,
                files,
                new RecentList(backstage.remembered().recent(), files, waiting, backstage.clock()),
                kept,
                new ViewContext(
                        painter,
                        measure,
                        looks.themeProperty(),
                        looks.scale(),
                        looks.font(),
                        workbench.projections().staleProperty(),
                        workbench.scenarios(),
                        workbench::show,
                        number -> workbench.inspector().explain(number),
                        controls,
                        KeptWidths.forSession()),
                exchange::copy,
                help);
        looks.dress(shell.root());
        Scene scene = new Scene(shell.root(), WIDTH, HEIGHT);
        scene.getAccelerators().putAll(controls.shortcuts());
        scene.setOnDragOver(Window::dragOver);
        scene.setOnDragDropped(this::dropped);
        scene.addPreLayoutPulseListener(workbench.projections()::deliver);
        stage.setScene(scene);
        stage.setMinWidth(MIN_WIDTH);
        stage.setMinHeight(MIN_HEIGHT);
        stage.titleProperty().bind(files.titleProperty());
        stage.setOnCloseRequest(event -> {
            event.consume();
            close();
        });
    }

    private Topics topics() {
        return new Topics(
                DealLines.catalogue(), () -> workbench.document().workbook().currency());
    }

    private void run(Command command) {
        commands.run(command);
    }

    private static void dragOver(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
    }

    private void dropped(DragEvent event) {
        List<File> dropped = event.getDragboard().getFiles();
        if (!dropped.isEmpty()) {
            files.open(dropped.getFirst().toPath());
            event.setDropCompleted(true);
        }
    }

    /// Shows it.
    ///
    /// @param file the workbook came from
    public void show(Optional<Path> file) {
        files.begin(file);
        kept.begin().ifPresent(place::put);
        stage.show();
        kept.restore(place::put);
        stage.focusedProperty().subscribe((Boolean focused) -> {
            if (focused) {
                files.look();
            }
        });
    }

    /// Tells a line to somebody who is here for the first time.
    public void welcome(String line) {
        kept.welcome(line);
    }

    /// Has something done once, when the window has been laid out with its numbers, or with why there are none.
    public void whenUsable(Runnable action) {
        Scene scene = stage.getScene();
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                if (workbench.projections().lastProperty().get().isPresent()
                        || !workbench.projections().problemProperty().get().isEmpty()) {
                    scene.removePostLayoutPulseListener(this);
                    action.run();
                }
            }
        });
    }

    /// Has something done when the window is gone.
    public void onHidden(Runnable action) {
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> action.run());
    }

    /// Opens what another start of the program was asked to open, and comes to the front.
    public void takeOver(Optional<Path> file) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
        file.ifPresent(files::open);
    }

    @Override
    public void close() {
        files.whenSafe(() -> {
            files.closed();
            kept.keep(place.now());
            stage.hide();
        });
    }

    @Override
    public void help() {
        help.ask();
    }

    @Override
    public void find() {
        shell.find();
    }

    @Override
    public void stepRegion(int steps) {
        shell.stepRegion(steps);
    }

    @Override
    public void copyCells() {
        copyCells(false);
    }

    @Override
    public void copyCellsWithHeadings() {
        copyCells(true);
    }

    private void copyCells(boolean headings) {
        shell.page()
                .map(page -> page.copiedCells(headings))
                .filter(text -> !text.isEmpty())
                .ifPresent(exchange::copy);
    }

    @Override
    public Optional<NumberAt> numberAtHand() {
        return shell.numberAtHand();
    }

    @Override
    public void resetZoom() {
        shell.page().ifPresent(page -> page.chart().resetZoom());
    }

    @Override
    public void selectRow(String id) {
        shell.page().ifPresent(page -> page.selectRow(id));
    }

    public Workbench workbench() {
        return workbench;
    }

    public FileModel files() {
        return files;
    }

    public Recovery recovery() {
        return recovery;
    }

    public Commands commands() {
        return commands;
    }
}
