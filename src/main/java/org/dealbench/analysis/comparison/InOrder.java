package org.dealbench.analysis.comparison;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Attributes a difference one change at a time: each adds what the number moves by when it is made after those before.
///
/// A change that does not stand without a later one, or leaves no number, waits for it: they are one part.
record InOrder(Levels levels, int quantity) {

    List<Attribution.Part> parts() {
        List<Attribution.Part> parts = new ArrayList<>();
        List<Change> waiting = new ArrayList<>();
        String reason = "";
        BitSet made = new BitSet();
        double level = levels.at(made, quantity);
        for (int i = 0; i < levels.changes().size(); i++) {
            made.set(i);
            waiting.add(levels.changes().get(i));
            double next = levels.at(made, quantity);
            if (Double.isNaN(next)) {
                reason = reason.isEmpty() ? levels.problem(made, quantity) : reason;
            } else {
                parts.add(new Attribution.Part(waiting, next - level, next, reason));
                waiting = new ArrayList<>();
                reason = "";
                level = next;
            }
        }
        return parts;
    }
}
