package org.dealbench.cli;

/// What the command line ends with, for scripts to tell apart whose fault it was.
final class ExitCode {

    static final int DONE = 0;

    /// The workbook is at fault.
    static final int WORKBOOK = 1;

    /// The command was not given as it has to be.
    static final int USAGE = 2;

    /// The machine is at fault: disk, permission, memory, or this program.
    static final int MACHINE = 3;

    private ExitCode() {}
}
