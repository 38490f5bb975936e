package org.dealbench.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The command that holds all others.
@Command(
        name = "dealbench",
        description = "A workbench for analysts of AI-compute deals. With no argument or one file it opens the window;"
                + " these commands work without one.",
        synopsisSubcommandLabel = "COMMAND",
        optionListHeading = "%n",
        commandListHeading = "%nCommands:%n",
        footer = "%nResults go to standard output, everything else to standard error. Exit codes: 0 done, 1 the"
                + " workbook is at fault, 2 wrong usage, 3 the machine is at fault.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class)
final class Dealbench implements Runnable {

    @Spec
    private CommandSpec command;

    @Override
    public void run() {
        throw new ParameterException(command.commandLine(), "a command is missing");
    }
}
