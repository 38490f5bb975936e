package org.dealbench.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;

/// The composition root of the command line.
public final class Main {

    /// Conditions may be nested ten thousand deep, and a plan is made by following them. Only what is used is taken.
    private static final long STACK_BYTES = 256L << 20;

    private Main() {}

    public static void main(String[] arguments) {
        Program program = ofThisMachine();
        System.exit(run(() -> program.execute(arguments)));
    }

    /// Does what can be done where no window can be opened: draws the charts of a workbook.
    ///
    /// @param arguments those the window would have had: none for the sample, or a file
    /// @param why no window could be opened
    public static void withoutWindow(String[] arguments, String why) {
        Program program = ofThisMachine();
        System.exit(run(() -> program.withoutWindow(arguments, why)));
    }

    private static Program ofThisMachine() {
        System.setProperty("java.awt.headless", "true");
        Terminal terminal =
                new Terminal(legible(System.out, FileDescriptor.out), legible(System.err, FileDescriptor.err));
        return new Program(
                terminal, new LogFile(ApplicationFolder.ofThisMachine().log()), Clock.systemUTC());
    }

    /// A locale without an encoding of its own takes names of other scripts for question marks; UTF-8 is what nearly
    /// every terminal and file is in.
    private static PrintStream legible(PrintStream given, FileDescriptor descriptor) {
        return given.charset().equals(StandardCharsets.US_ASCII)
                ? new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8)
                : given;
    }

    /// Does the work on a thread with a large stack.
    static int run(IntSupplier work) {
        AtomicInteger code = new AtomicInteger(ExitCode.MACHINE);
        Thread thread = new Thread(null, () -> code.set(work.getAsInt()), "command", STACK_BYTES);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return code.get();
    }
}
