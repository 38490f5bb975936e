package org.dealbench.presentation.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.dealbench.chart.display.TableTwin;
import org.dealbench.model.Deal;
import org.dealbench.model.Scenario;
import org.dealbench.presentation.command.Command;
import org.dealbench.presentation.command.Commands;
import org.dealbench.presentation.page.PageTable;
import org.dealbench.presentation.page.ShownChart;
import org.dealbench.presentation.projection.ProjectionRun;
import org.dealbench.presentation.table.ShownCells;
import org.dealbench.presentation.text.Choice;

/// Says what the commands do that export: the chart that is shown, its numbers, the table of inputs, a deal.
record ExportCommands(
        Workbench workbench,
        FileModel files,
        Questions questions,
        Exchange exchange,
        ChartFiles charts,
        FileThreads threads) {

    void addTo(Commands commands) {
        BooleanBinding chart = Bindings.createBooleanBinding(
                () -> shown().isPresent(),
                workbench.pageProperty(),
                workbench.document().workbookProperty(),
                workbench.projections().lastProperty());
        commands.on(Command.COPY_IMAGE, exchange::copyChart, chart)
                .on(Command.EXPORT_PNG, () -> export(ChartFiles.Kind.PNG), chart)
                .on(Command.EXPORT_PDF, () -> export(ChartFiles.Kind.PDF), chart)
                .on(Command.EXPORT_CSV, () -> export(ChartFiles.Kind.CSV), chart)
                .on(Command.EXPORT_XLSX, () -> export(ChartFiles.Kind.XLSX), chart);
        BooleanBinding page = Bindings.createBooleanBinding(
                () -> workbench.pageProperty().get().isPresent(), workbench.pageProperty());
        BooleanBinding deals = Bindings.createBooleanBinding(
                () -> workbench
                        .projections()
                        .lastProperty()
                        .get()
                        .filter(run -> !run.shown().deals().isEmpty())
                        .isPresent(),
                workbench.projections().lastProperty());
        commands.on(Command.EXPORT_TABLE_CSV, () -> exportInputs(ChartFiles.Kind.CSV), page)
                .on(Command.EXPORT_TABLE_XLSX, () -> exportInputs(ChartFiles.Kind.XLSX), page)
                .on(Command.EXPORT_SPREADSHEET, this::exportDeal, deals);
    }

    private Optional<ShownChart> shown() {
        return workbench.pageProperty().get().flatMap(page -> page.chartProperty()
                .get());
    }

    private void export(ChartFiles.Kind kind) {
        shown().ifPresent(shown -> export(
                "The chart",
                named(shown.chart().id().replace('/', '-'), shown.scenario()),
                kind,
                path -> charts.write(shown.picture(), kind, path)));
    }

    /// The table of inputs that is shown, or was shown last.
    private void exportInputs(ChartFiles.Kind kind) {
        workbench.pageProperty().get().ifPresent(page -> {
            PageTable shown = page.table();
            TableTwin table = ShownCells.of(shown.table());
            String name = Stream.concat(page.dealProperty().get().stream(), Stream.of(shown.title()))
                    .collect(Collectors.joining(" "));
            export("The table", named(name, scenario()), kind, path -> charts.write(shown.title(), table, kind, path));
        });
    }

    private Optional<String> scenario() {
        return workbench.scenarios().scenario().map(Scenario::name);
    }

    /// The deal of the page, of a page of several the one that a person chooses.
    private void exportDeal() {
        workbench.projections().lastProperty().get().ifPresent(run -> {
            List<Deal> deals = run.shown().deals();
            Optional<String> atHand = workbench
                    .pageProperty()
                    .get()
                    .flatMap(page -> page.dealProperty().get())
                    .filter(id -> deals.stream().anyMatch(deal -> deal.id().equals(id)));
            Optional<String> chosen = deals.size() == 1
                    ? Optional.of(deals.getFirst().id())
                    : atHand.or(() -> questions
                            .choose(
                                    "Which deal?",
                                    deals.stream()
                                            .map(deal -> new Choice(deal.id(), deal.name()))
                                            .toList())
                            .map(Choice::value));
            chosen.ifPresent(deal -> exportDeal(run, deal));
        });
    }

    private void exportDeal(ProjectionRun run, String deal) {
        Optional<String> scenario = run.request().scenario().flatMap(id -> run.shown().scenarios().stream()
                .filter(each -> each.id().equals(id))
                .map(Scenario::name)
                .findFirst());
        export(
                "The deal",
                named(deal + " spreadsheet", scenario),
                ChartFiles.Kind.XLSX,
                path -> charts.writeDeal(run, deal, scenario, path));
    }

    private static String named(String name, Optional<String> scenario) {
        return scenario.map(each -> name + " " + each).orElse(name).replaceAll("[\\\\/:*?\"<>|]+", " ");
    }

    private interface Writing {
        void to(Path path) throws IOException;
    }

    /// Asks for a file and has it written.
    ///
    /// @param what it is, to begin a sentence with
    private void export(String what, String name, ChartFiles.Kind kind, Writing writing) {
        String extension = kind.extension();
        questions
                .fileToExport(files.beside(name + "." + extension), extension)
                .ifPresent(path -> write(what, writing, path));
    }

    private void write(String what, Writing writing, Path path) {
        Executor ui = threads.ui();
        threads.files().execute(() -> {
            try {
                writing.to(path);
                ui.execute(() -> workbench.notices().info("Exported to " + path + "."));
            } catch (IOException | RuntimeException e) {
                ui.execute(() -> workbench.notices().problem(ExportProblem.of(what, path, e)));
            }
        });
    }
}
