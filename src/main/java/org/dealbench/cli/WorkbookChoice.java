package org.dealbench.cli;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.dealbench.model.Scenario;
import org.dealbench.model.Workbook;
import org.dealbench.workbook.Opening;
import org.dealbench.workbook.WorkbookFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Which workbook a command is about, and in which scenario.
final class WorkbookChoice {

    @Parameters(paramLabel = "FILE", description = "A workbook file (.dealbench).")
    private Path file;

    @Option(names = "--scenario", paramLabel = "ID", description = "A scenario of the workbook; the base if left out.")
    private @Nullable String scenario;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /// Opens and projects it.
    ///
    /// @throws ParameterException if it has no such scenario
    Attempt project() {
        return switch (WorkbookFile.onDisk().open(file)) {
            case Opening.Opened opened -> Attempt.project(opened.workbook(), scenarioOf(opened.workbook()));
            case Opening.Refused refused -> Attempt.Refused.of(file, refused);
        };
    }

    private @Nullable Scenario scenarioOf(Workbook workbook) {
        String wanted = scenario;
        if (wanted == null) {
            return null;
        }
        return workbook.scenarios().stream()
                .filter(each -> each.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(), "there is no scenario '" + wanted + "'; " + known(workbook)));
    }

    private static String known(Workbook workbook) {
        return workbook.scenarios().isEmpty()
                ? "the workbook has none"
                : workbook.scenarios().stream()
                        .map(each -> each.id() + " (" + each.name() + ")")
                        .collect(Collectors.joining(", ", "the workbook has ", ""));
    }
}
