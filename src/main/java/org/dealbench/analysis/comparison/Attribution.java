package org.dealbench.analysis.comparison;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.dealbench.engine.deal.Projector;

/// Why a number is another one in another case: what each change contributes to the difference.
///
/// The parts add up to it exactly: their amounts added from first to last, then the remainder, give `after - before`
/// bit for bit. The remainder is what rounding leaves, some parts in 10^16 of the largest, and has a place of its own
/// so that no part hides it.
///
/// @param before the number in the first case, NaN where there is none
/// @param after the number in the second case, likewise
/// @param parts in the order of the changes, none when it cannot be attributed
/// @param problem why it cannot be attributed, a sentence; empty when it is
public record Attribution(
        Quantity quantity,
        Method method,
        double before,
        double after,
        List<Part> parts,
        double remainder,
        String problem) {

    /// How the effect of one change is told from that of others.
    public enum Method {
        /// Each on top of those before it, in the shown order.
        ORDER,
        /// The mean over all orders (Shapley), which treats alike what acts alike.
        SHAPLEY
    }

    /// One or more changes that count as one.
    ///
    /// @param changes more than one where they stand only together
    /// @param amount what they add to the number
    /// @param level what it has come to with them
    /// @param reason why several stand together, empty for one
    public record Part(List<Change> changes, double amount, double level, String reason) {

        public Part {
            changes = List.copyOf(changes);
        }
    }

    public Attribution {
        parts = List.copyOf(parts);
    }

    /// What numbers owe to each change of a transition, all from the same projections.
    ///
    /// @param projector one of the calling thread
    /// @throws java.util.concurrent.CancellationException when asked to stop
    public static List<Attribution> of(
            Transition transition,
            List<Quantity> quantities,
            Method method,
            Projector projector,
            BooleanSupplier cancelled) {
        Levels levels = new Levels(transition, quantities, projector, cancelled);
        List<Attribution> attributions = new ArrayList<>();
        for (int i = 0; i < quantities.size(); i++) {
            attributions.add(of(levels, i, quantities.get(i), method));
        }
        return List.copyOf(attributions);
    }

    private static Attribution of(Levels levels, int index, Quantity quantity, Method method) {
        int count = levels.changes().size();
        BitSet all = new BitSet();
        all.set(0, count);
        double before = levels.at(new BitSet(), index);
        double after = levels.at(all, index);
        String problem = problem(quantity, before, after, count, method);
        if (!problem.isEmpty() || count == 0) {
            return new Attribution(quantity, method, before, after, List.of(), 0, problem);
        }
        List<Part> parts =
                method == Method.ORDER ? new InOrder(levels, index).parts() : new Shapley(levels, index).parts();
        return new Attribution(quantity, method, before, after, parts, remainder(after - before, parts), "");
    }

    private static String problem(Quantity quantity, double before, double after, int count, Method method) {
        if (Double.isNaN(before) || Double.isNaN(after)) {
            String where =
                    !Double.isNaN(after) ? "the first case" : !Double.isNaN(before) ? "the second case" : "either case";
            return quantity.name() + " does not exist in " + where + ", so there is no difference to attribute.";
        }
        if (method == Method.SHAPLEY && count > Shapley.MOST) {
            return "Shapley values weigh every combination of the changes, which is done for up to " + Shapley.MOST
                    + " changes. There are " + count + ": choose one at a time.";
        }
        return "";
    }

    private static double remainder(double difference, List<Part> parts) {
        double sum = 0;
        for (Part part : parts) {
            sum += part.amount();
        }
        return difference - sum;
    }

    public double difference() {
        return after - before;
    }

    /// The amounts added from first to last, then the remainder.
    public double sum() {
        double sum = 0;
        for (Part part : parts) {
            sum += part.amount();
        }
        return sum + remainder;
    }
}
