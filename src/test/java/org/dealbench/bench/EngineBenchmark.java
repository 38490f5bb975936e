package org.dealbench.bench;

import java.util.concurrent.TimeUnit;
import org.dealbench.engine.Evaluator;
import org.dealbench.engine.Plan;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/// A block of cases through the evaluator against plain loops, on two threads.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Threads(2)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class EngineBenchmark {

    @Param({"64", "256"})
    public int lanes;

    private PlainLoops plainLoops;
    private Evaluator evaluator;
    private double[][] cases;

    @Setup
    public void prepare() {
        RandomPlan random = new RandomPlan(1);
        plainLoops = new PlainLoops(random, lanes);
        Plan plan = random.plan();
        evaluator = new Evaluator(plan, lanes);
        evaluator.prepare(new double[plan.inputs().size()], () -> false);
        cases = random.cases(lanes);
    }

    @Benchmark
    public double plainLoops() {
        return plainLoops.run();
    }

    @Benchmark
    public double evaluator() {
        evaluator.run(cases, () -> false);
        return cases[0][0];
    }
}
