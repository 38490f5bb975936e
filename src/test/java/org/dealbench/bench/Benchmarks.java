package org.dealbench.bench;

import java.io.PrintStream;
import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// Runs the benchmarks and says what they come to for each case and operation, on both cores together.
public final class Benchmarks {

    private static final int THREADS = 2;

    private Benchmarks() {}

    /// Runs and reports.
    ///
    /// @param arguments JMH's own, such as a part of a benchmark's name
    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(arguments))
                        .build())
                .run();
        PrintStream out = System.out;
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark();
            String lanes = result.getParams().getParam("lanes");
            if (name.contains("EngineBenchmark")) {
                double nanoseconds = result.getPrimaryResult().getScore() / THREADS / Integer.parseInt(lanes);
                long operations = name.endsWith("plainLoops")
                        ? (long) (RandomPlan.SIZE - RandomPlan.INPUTS) * RandomPlan.MONTHS
                        : new RandomPlan(1).plan().operationsPerCase();
                out.printf(
                        "%-60s %s lanes: %,.0f cases a second, %.3f ns per case and operation (%,d operations)%n",
                        name, lanes, 1e9 / nanoseconds, nanoseconds / operations, operations);
            }
        }
    }
}
