package org.dealbench.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Projects a workbook: for a person in a table, for a program with every number.
@Command(
        name = "project",
        description = "Projects a workbook: what is funded, which power comes online, which chips fill it.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        sortSynopsis = false,
        versionProvider = ProgramVersion.class)
final class ProjectCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private WorkbookChoice choice;

    @Option(
            names = "--json",
            description = "Every series and scalar as one JSON object, numbers in base units and full precision.")
    private boolean json;

    ProjectCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return switch (choice.project()) {
            case Attempt.Projected projected -> {
                if (json) {
                    terminal.document(ProjectionJson.of(projected.projection()));
                } else {
                    SummaryText.of(projected).forEach(terminal::result);
                    projected.projection().warnings().forEach(warning -> terminal.say("Warning: " + warning.text()));
                }
                yield ExitCode.DONE;
            }
            case Attempt.Refused refused -> refused.tell(terminal);
        };
    }
}
