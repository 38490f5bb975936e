package org.dealbench.bench;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.dealbench.engine.Evaluator;
import org.dealbench.engine.Plan;

/// A block of cases through the evaluator and through plain loops, in turn on one thread.
///
/// @param plainLoops nanoseconds per case and operation, median of the rounds
/// @param evaluator nanoseconds per case and operation, median of the rounds
/// @param ratio median of the rounds' ratios
record EngineRatio(int lanes, double plainLoops, double evaluator, double ratio) {

    private static final int ROUNDS = 400;
    private static final int WARM_UP = 100;

    static EngineRatio measure(int lanes) {
        RandomPlan random = new RandomPlan(1);
        PlainLoops loops = new PlainLoops(random, lanes);
        Plan plan = random.plan();
        Evaluator evaluator = new Evaluator(plan, lanes);
        evaluator.prepare(new double[plan.inputs().size()], () -> false);
        double[][] cases = random.cases(lanes);
        double plainOperations = (double) lanes * (RandomPlan.SIZE - RandomPlan.INPUTS) * RandomPlan.MONTHS;
        double operations = (double) lanes * plan.operationsPerCase();
        double[] plain = new double[ROUNDS];
        double[] ours = new double[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long start = System.nanoTime();
            loops.run();
            long between = System.nanoTime();
            evaluator.run(cases, () -> false);
            long end = System.nanoTime();
            if (round >= 0) {
                plain[round] = (between - start) / plainOperations;
                ours[round] = (end - between) / operations;
            }
        }
        double[] ratios =
                IntStream.range(0, ROUNDS).mapToDouble(i -> ours[i] / plain[i]).toArray();
        return new EngineRatio(lanes, median(plain), median(ours), median(ratios));
    }

    private static double median(double[] values) {
        return Arrays.stream(values)
                .sorted()
                .skip(values.length / 2)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String toString() {
        return "%d lanes: evaluator %.3f ns per case and operation, plain loops %.3f ns, ratio %.2f; %,.0f cases a second"
                .formatted(
                        lanes,
                        evaluator,
                        plainLoops,
                        ratio,
                        1e9 / (evaluator * new RandomPlan(1).plan().operationsPerCase()));
    }
}
