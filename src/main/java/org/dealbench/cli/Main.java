package org.dealbench.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The composition root of the command line.
@Command(
        name = "dealbench",
        description = "A workbench for analysts of AI-compute deals.",
        version = "dealbench 0.1.0-SNAPSHOT",
        mixinStandardHelpOptions = true)
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }
}
