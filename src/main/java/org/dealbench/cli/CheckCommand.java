package org.dealbench.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dealbench.engine.deal.DealLines;
import org.dealbench.engine.deal.OwnLines;
import org.dealbench.model.Fault;
import org.dealbench.workbook.Opening;
import org.dealbench.workbook.WorkbookFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Says everything that is wrong with a workbook file.
@Command(
        name = "check",
        description = "Checks a workbook: every fault with its address on standard error, or OK and what it holds.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        sortSynopsis = false,
        versionProvider = ProgramVersion.class)
final class CheckCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "A workbook file (.dealbench).")
    private Path file;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return switch (WorkbookFile.onDisk().open(file)) {
            case Opening.Opened opened -> {
                List<Fault> faults = OwnLines.of(DealLines.catalogue(), opened.workbook()).faults().stream()
                        .map(fault -> Fault.of(fault.address(), fault.message()))
                        .toList();
                if (!faults.isEmpty()) {
                    String message = file + " opens and is projected, but these lines of one's own have no values.";
                    yield new Attempt.Refused(ExitCode.WORKBOOK, message, faults).tell(terminal);
                }
                terminal.result("OK: " + Contents.of(opened.workbook()));
                if (opened.extras().hasUnknownFields()) {
                    terminal.say(file + " has fields that this version does not know. They count for nothing here, and"
                            + " are kept when it is saved.");
                }
                yield ExitCode.DONE;
            }
            case Opening.Refused refused -> Attempt.Refused.of(file, refused).tell(terminal);
        };
    }
}
