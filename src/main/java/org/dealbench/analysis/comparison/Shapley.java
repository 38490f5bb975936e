package org.dealbench.analysis.comparison;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Attributes a difference by Shapley values: the mean of what a change adds over all orders in which they can be made.
///
/// Every combination of changes is projected, and the means are taken exactly before they are rounded once, so that
/// the order in which changes are shown matters in nothing. Changes without which another does not stand, or leaves no
/// number, are one player with it.
final class Shapley {

    /// Changes at most: 1,024 projections.
    static final int MOST = 10;

    private static final MathContext DIGITS = new MathContext(60);

    private final Levels levels;
    private final int quantity;
    private final List<BitSet> players = new ArrayList<>();
    private final List<String> reasons = new ArrayList<>();

    Shapley(Levels levels, int quantity) {
        this.levels = levels;
        this.quantity = quantity;
        for (int i = 0; i < levels.changes().size(); i++) {
            BitSet alone = new BitSet();
            alone.set(i);
            players.add(alone);
            reasons.add("");
        }
    }

    List<Attribution.Part> parts() {
        visitByStructure();
        for (Optional<Integer> missing = missing(); missing.isPresent(); missing = missing()) {
            join(missing.get());
        }
        List<Attribution.Part> parts = new ArrayList<>();
        double level = levels.at(new BitSet(), quantity);
        for (int i = 0; i < players.size(); i++) {
            double amount = valueOf(i);
            level += amount;
            parts.add(new Attribution.Part(
                    players.get(i).stream().mapToObj(levels.changes()::get).toList(), amount, level, reasons.get(i)));
        }
        return parts;
    }

    /// Projects all combinations with those next to each other that share a plan: it is made once for each.
    private void visitByStructure() {
        int count = players.size();
        List<Integer> bits = IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.comparing(
                        (Integer i) -> levels.changes().get(i).isStructural()))
                .toList();
        for (int mask = 0; mask < (1 << count); mask++) {
            BitSet made = new BitSet();
            for (int bit = 0; bit < count; bit++) {
                made.set(bits.get(bit), ((mask >> bit) & 1) == 1);
            }
            levels.at(made, quantity);
        }
    }

    /// The smallest combination of players that leads to no number.
    private Optional<Integer> missing() {
        return IntStream.range(0, 1 << players.size())
                .boxed()
                .filter(mask -> Double.isNaN(levels.at(union(mask), quantity)))
                .min(Comparator.comparingInt(Integer::bitCount).thenComparing(mask -> mask));
    }

    /// Makes one player of a combination that leads to no number and of what it lacks; of all where no single player
    /// is what it lacks.
    private void join(int missing) {
        int all = (1 << players.size()) - 1;
        int joined = IntStream.range(0, players.size())
                .filter(player -> ((missing >> player) & 1) == 0)
                .map(player -> missing | (1 << player))
                .filter(mask -> !Double.isNaN(levels.at(union(mask), quantity)))
                .findFirst()
                .orElse(all);
        BitSet together = union(joined);
        String reason = levels.problem(union(missing), quantity);
        int first = Integer.numberOfTrailingZeros(joined);
        for (int player = players.size() - 1; player >= 0; player--) {
            if (((joined >> player) & 1) == 1 && player != first) {
                players.remove(player);
                reasons.remove(player);
            }
        }
        players.set(first, together);
        reasons.set(first, reason);
    }

    private BitSet union(int mask) {
        BitSet made = new BitSet();
        for (int player = 0; player < players.size(); player++) {
            if (((mask >> player) & 1) == 1) {
                made.or(players.get(player));
            }
        }
        return made;
    }

    private double valueOf(int player) {
        int count = players.size();
        BigDecimal sum = BigDecimal.ZERO;
        for (int mask = 0; mask < (1 << count); mask++) {
            if (((mask >> player) & 1) == 0) {
                BigDecimal with = new BigDecimal(levels.at(union(mask | (1 << player)), quantity));
                BigDecimal without = new BigDecimal(levels.at(union(mask), quantity));
                int size = Integer.bitCount(mask);
                BigInteger orders = factorial(size).multiply(factorial(count - size - 1));
                sum = sum.add(with.subtract(without).multiply(new BigDecimal(orders)));
            }
        }
        return sum.divide(new BigDecimal(factorial(count)), DIGITS).doubleValue();
    }

    private static BigInteger factorial(int number) {
        return IntStream.rangeClosed(2, number)
                .mapToObj(BigInteger::valueOf)
                .reduce(BigInteger.ONE, BigInteger::multiply);
    }
}
