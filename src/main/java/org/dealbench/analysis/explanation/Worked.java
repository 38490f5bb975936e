package org.dealbench.analysis.explanation;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.dealbench.engine.LineInstance;
import org.dealbench.model.Timeline;

/// A line's formula with the value of every part of it in every month.
///
/// @param root the whole formula
/// @param lines of the terms by their numbers
/// @param values by number, then by month
/// @param series by number, whether the value changes over time
record Worked(
        LineInstance line,
        Term root,
        List<LineInstance> lines,
        Timeline timeline,
        double[][] values,
        boolean[] series) {

    Worked {
        lines = List.copyOf(lines);
    }

    double at(Term term, int month) {
        return term.number() == Term.NONE ? Double.NaN : values[term.number()][month];
    }

    /// All months of a term; the array itself, which nobody writes.
    double[] all(Term term) {
        return values[term.number()];
    }

    boolean isSeries(Term term) {
        return term.number() != Term.NONE && series[term.number()];
    }

    /// The sum over some months; those without a number count only if none has one.
    double sum(Term term, Span span) {
        double[] column = values[term.number()];
        return sum(month -> column[month], span);
    }

    static double sum(IntToDoubleFunction column, Span span) {
        double sum = 0;
        boolean any = false;
        for (int month = span.first(); month <= span.last(); month++) {
            double value = column.applyAsDouble(month);
            if (!Double.isNaN(value)) {
                sum += value;
                any = true;
            }
        }
        return any ? sum : Double.NaN;
    }
}
