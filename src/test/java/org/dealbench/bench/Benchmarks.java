package org.dealbench.bench;

import java.io.PrintStream;
import java.util.List;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// Runs the benchmarks, then the ratios that are measured in turn.
public final class Benchmarks {

    private Benchmarks() {}

    /// Runs and reports.
    ///
    /// @param arguments JMH's own, such as a part of a benchmark's name
    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        PrintStream out = System.out;
        try {
            new Runner(new OptionsBuilder()
                            .parent(new CommandLineOptions(arguments))
                            .build())
                    .run();
        } catch (NoBenchmarksException e) {
            out.println("No benchmark of that name: ratios alone.");
        }
        for (int lanes : List.of(64, 256)) {
            out.println(EngineRatio.measure(lanes));
        }
    }
}
