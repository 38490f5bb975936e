package org.dealbench.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.dealbench.engine.CircularLinesException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/// The command line as a function: arguments in, an exit code out, and lines on the terminal in between.
final class Program {

    private static final int WIDTH = 100;

    private final Terminal terminal;
    private final FailureLog log;
    private final Clock clock;

    Program(Terminal terminal, FailureLog log, Clock clock) {
        this.terminal = terminal;
        this.log = log;
        this.clock = clock;
    }

    int execute(String... arguments) {
        return guarded(List.of(arguments), () -> commands(
                        new Dealbench(),
                        new CheckCommand(terminal),
                        new ProjectCommand(terminal),
                        new ExplainCommand(terminal),
                        new ExportCommand(terminal, clock),
                        new DiffCommand(terminal))
                .execute(arguments));
    }

    /// Does what can be done where no window can be opened.
    ///
    /// @param arguments none for the sample, or a file
    int withoutWindow(String[] arguments, String why) {
        return guarded(List.of(arguments), () -> new WithoutWindow(terminal).show(arguments, why));
    }

    /// The commands with everything set the same way for all.
    CommandLine commands(Object root, Object... subcommands) {
        CommandLine commands = new CommandLine(root);
        for (Object subcommand : subcommands) {
            commands.addSubcommand(subcommand);
        }
        return commands.setOut(writer(terminal.results()))
                .setErr(writer(terminal.rest()))
                .setExpandAtFiles(false)
                .registerConverter(Path.class, Program::path)
                .setUsageHelpWidth(WIDTH)
                .setParameterExceptionHandler(this::misused)
                .setExecutionExceptionHandler((problem, command, parsed) -> failed(problem, parsed.originalArgs()));
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, stream.charset()), true);
    }

    private int misused(ParameterException problem, String[] arguments) {
        CommandLine command = problem.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        terminal.say(name + ": " + problem.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(problem, command.getErr());
        if (command.getSubcommands().isEmpty()) {
            terminal.rest()
                    .print(command.getHelp().synopsisHeading()
                            + command.getHelp().synopsis(0));
            terminal.say(name + " --help says more.");
        } else {
            command.usage(command.getErr());
        }
        return ExitCode.USAGE;
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException _) {
            throw new TypeConversionException(
                    "'" + text + "' cannot be the name of a file here. If it looks wrong, Java"
                            + " does not know how names are written on this machine: set LC_ALL=C.UTF-8");
        }
    }

    /// Whatever is thrown, errors included, ends in a line and an exit code.
    private int guarded(List<String> arguments, IntSupplier work) {
        int code;
        try {
            code = work.getAsInt();
        } catch (Throwable problem) {
            code = failed(problem, arguments);
        }
        if (!terminal.delivered() && code == ExitCode.DONE) {
            terminal.say("dealbench: the results could not be written to standard output.");
            return ExitCode.MACHINE;
        }
        return code;
    }

    private int failed(Throwable problem, List<String> arguments) {
        return switch (problem) {
            case CircularLinesException circular -> {
                terminal.say("dealbench: this workbook cannot be calculated. " + circular.getMessage());
                yield ExitCode.WORKBOOK;
            }
            case StackOverflowError _ -> {
                terminal.say("dealbench: this workbook cannot be calculated, because its conditions wait for each other"
                        + " in too long a chain. Join some of them.");
                yield ExitCode.WORKBOOK;
            }
            case OutOfMemoryError _ -> {
                terminal.say("dealbench: there is not enough memory for this. Give Java more with"
                        + " JDK_JAVA_OPTIONS=-Xmx4g, or ask for less at once.");
                yield ExitCode.MACHINE;
            }
            default -> {
                Optional<String> kept = log.keep(problem, arguments).map(Object::toString);
                terminal.say("dealbench: stopped by an error in the program (" + named(problem) + "). "
                        + kept.map(file -> "The log is " + file + ".").orElse("No log could be written."));
                yield ExitCode.MACHINE;
            }
        };
    }

    private static String named(Throwable problem) {
        @Nullable String message = problem.getMessage();
        String name = problem.getClass().getSimpleName();
        return message == null ? name : name + ": " + message;
    }
}
