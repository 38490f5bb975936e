package org.dealbench.analysis.explanation;

import java.util.ArrayList;
import java.util.List;
import org.dealbench.analysis.explanation.What.Arithmetic;
import org.dealbench.engine.Aggregate;
import org.dealbench.engine.Expr;
import org.dealbench.engine.WholeTime;

/// Makes the parts of what looks at other months than the one at hand.
record TimeParts(Worked worked, Naming naming, PartMaker maker) {

    Part of(Term term, int month) {
        return switch (term.expr()) {
            case Expr.Ago(Expr _, Expr _, double outside) -> shifted(term, month, outside);
            case Expr.KnownBefore(Expr _, double unknown) ->
                worked.isSeries(term.first())
                        ? seen(term, month - 1, unknown, "as known in ")
                        : maker.of(term.first(), month);
            case Expr.Running(Aggregate aggregate, Expr _) -> running(term, aggregate, month);
            case Expr.Balance _ -> balance(term, month);
            case Expr.Whole(WholeTime what, Expr _) -> wholeTime(term, what, month);
            default -> throw new IllegalArgumentException(term.expr() + " stays in its month");
        };
    }

    private Quantity quantity(Term term, int month) {
        return naming.quantity(term, worked.at(term, month));
    }

    private Part shifted(Term term, int month, double outside) {
        Term months = term.below().get(1);
        int source = month - (int) worked.at(months, month);
        Part seen = seen(term, source, outside, "");
        return months.expr() instanceof Expr.Constant
                ? seen
                : Part.of(
                                Arithmetic.CHOICE,
                                source <= month ? "Some months before" : "Some months ahead",
                                quantity(term, month),
                                () -> List.of(
                                        seen.in(Role.DECIDES),
                                        maker.of(months, month).in(Role.BECAUSE)))
                        .because(naming.outside(source).orElseGet(() -> naming.month(source)));
    }

    /// The first term below as it stood in another month.
    private Part seen(Term term, int source, double outside, String words) {
        return naming.outside(source)
                .map(where -> Part.leaf(new What.Constant(), Role.WHOLE, where, naming.quantity(term, outside)))
                .orElseGet(() -> maker.of(term.first(), source).because(words + naming.month(source)));
    }

    private Part running(Term term, Aggregate aggregate, int month) {
        Span span = new Span(0, month);
        String upTo = " up to " + naming.month(month);
        return aggregate == Aggregate.SUM
                ? months(term.first(), span, "Sum" + upTo, quantity(term, month))
                : extreme(term, month, span, Naming.word(aggregate) + upTo);
    }

    private Part wholeTime(Term term, WholeTime what, int month) {
        Span all = new Span(0, worked.timeline().months() - 1);
        return switch (what) {
            case LAST ->
                worked.isSeries(term.first())
                        ? maker.of(term.first(), all.last()).because("as known in the end")
                        : maker.of(term.first(), month);
            case TOTAL -> months(term.first(), all, "Sum over all months", quantity(term, month));
            case PEAK -> extreme(term, month, all, "Largest of all months");
            case TROUGH -> extreme(term, month, all, "Smallest of all months");
        };
    }

    /// The month that decides alone.
    private Part extreme(Term term, int month, Span span, String label) {
        Term body = term.first();
        double value = worked.at(term, month);
        int found = span.first();
        while (found < span.last() && Double.compare(worked.at(body, found), value) != 0) {
            found++;
        }
        int deciding = found;
        return Part.of(
                Arithmetic.CHOICE,
                label,
                naming.quantity(term, value),
                () -> List.of(inMonth(body, deciding).in(Role.DECIDES)));
    }

    /// A sum over months with each month that has something beneath.
    Part months(Term body, Span span, String label, Quantity quantity) {
        return Part.of(Arithmetic.MONTHS, label, quantity, () -> {
            List<Part> parts = new ArrayList<>();
            for (int month = span.first(); month <= span.last(); month++) {
                double value = worked.at(body, month);
                if (value != 0 && !Double.isNaN(value)) {
                    parts.add(inMonth(body, month).in(Role.PLUS));
                }
            }
            return parts.isEmpty()
                    ? List.of(inMonth(body, span.last()).in(Role.PLUS).because("nothing in any month"))
                    : parts;
        });
    }

    private Part inMonth(Term body, int month) {
        return maker.of(body, month).inMonth(naming.month(month));
    }

    private Part balance(Term term, int month) {
        return Part.of(Arithmetic.SUM, "Level", quantity(term, month), () -> {
            Part before = month == 0
                    ? Part.leaf(new What.Constant(), Role.PLUS, "before the calendar", naming.quantity(term, 0))
                    : of(term, month - 1).labelled("Level a month before").because(naming.month(month - 1));
            return List.of(
                    before.in(Role.PLUS),
                    maker.of(term.below().get(0), month).in(Role.PLUS),
                    maker.of(term.below().get(1), month).in(Role.MINUS));
        });
    }
}
