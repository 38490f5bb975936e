package org.dealbench.analysis.explanation;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.dealbench.engine.Evaluator;
import org.dealbench.engine.LineInstance;
import org.dealbench.model.Timeline;

/// A line's formula with the value of every part of it in every month.
final class Worked {

    private final Term root;
    private final List<LineInstance> lines;
    private final Timeline timeline;
    private final double[][] values;
    private final boolean[] series;

    /// @param root the whole formula
    /// @param lines of the terms by their numbers
    /// @param evaluator that has just worked them out
    Worked(Term root, List<LineInstance> lines, Evaluator evaluator) {
        this.root = root;
        this.lines = List.copyOf(lines);
        timeline = evaluator.plan().timeline();
        values = new double[lines.size()][];
        series = new boolean[lines.size()];
        for (int number = 0; number < values.length; number++) {
            values[number] = evaluator.series(lines.get(number), 0);
            series[number] = evaluator.isSeries(lines.get(number));
        }
    }

    Term root() {
        return root;
    }

    /// The line of a term by its number.
    LineInstance line(Term term) {
        return lines.get(term.number());
    }

    Timeline timeline() {
        return timeline;
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
