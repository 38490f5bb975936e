package org.dealbench.desktop;

import java.io.File;
import java.util.Objects;
import org.dealbench.cli.ApplicationFolder;

/// Starts the program: the window for no argument or one file, the command line for everything else.
///
/// It does not extend `Application`, because `java` refuses to start such a class from the class path, where
/// JavaFX has to be for ControlsFX to work. And it names [Main] in one branch only, so that the command line loads
/// no class of JavaFX.
public final class Launcher {

    private static final String EXTENSION = ".dealbench";

    private Launcher() {}

    public static void main(String[] arguments) {
        String log = ApplicationFolder.ofThisMachine().log().toString();
        System.setProperty(ApplicationFolder.LOG_PROPERTY, log);
        if (opensWindow(arguments)) {
            openWindow(arguments);
        } else {
            org.dealbench.cli.Main.main(arguments);
        }
    }

    private static void openWindow(String[] arguments) {
        try {
            Main.main(arguments);
        } catch (UnsupportedOperationException problem) {
            if (!toolkitThrew(problem)) {
                throw problem;
            }
            org.dealbench.cli.Main.withoutWindow(arguments, Objects.toString(problem.getMessage()));
        }
    }

    /// A missing workbook opens the window too, which can say so; any other word is for the command line to judge.
    static boolean opensWindow(String... arguments) {
        return arguments.length == 0 || (arguments.length == 1 && namesFile(arguments[0]));
    }

    private static boolean namesFile(String argument) {
        return !argument.startsWith("-") && (argument.endsWith(EXTENSION) || new File(argument).isFile());
    }

    /// Whether it was the toolkit that could not go on: it found no display, or none of the libraries to draw on one.
    private static boolean toolkitThrew(UnsupportedOperationException problem) {
        StackTraceElement[] trace = problem.getStackTrace();
        return trace.length > 0 && trace[0].getClassName().startsWith("com.sun.");
    }
}
