package org.dealbench.presentation.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.dealbench.presentation.command.Command;
import org.dealbench.presentation.command.Commands;
import org.dealbench.presentation.page.ShownChart;

/// Says what the commands on the chart that is shown do.
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
                .on(Command.EXPORT_CSV, () -> export(ChartFiles.Kind.CSV), chart);
    }

    private Optional<ShownChart> shown() {
        return workbench.pageProperty().get().flatMap(page -> page.chartProperty()
                .get());
    }

    private void export(ChartFiles.Kind kind) {
        shown().ifPresent(shown -> questions
                .fileToExport(files.beside(nameOf(shown) + "." + kind.extension()), kind.extension())
                .ifPresent(path -> write(shown, kind, path)));
    }

    private static String nameOf(ShownChart shown) {
        String name = shown.chart().id().replace('/', '-');
        return shown.scenario()
                .map(scenario -> name + " " + scenario)
                .orElse(name)
                .replaceAll("[\\\\/:*?\"<>|]+", " ");
    }

    private void write(ShownChart shown, ChartFiles.Kind kind, Path path) {
        Executor ui = threads.ui();
        threads.files().execute(() -> {
            try {
                charts.write(shown.picture(), kind, path);
                ui.execute(() -> workbench.notices().info("Exported to " + path + "."));
            } catch (IOException | RuntimeException e) {
                ui.execute(() -> workbench
                        .notices()
                        .problem("The chart could not be exported to " + path + ": " + e.getMessage()));
            }
        });
    }
}
