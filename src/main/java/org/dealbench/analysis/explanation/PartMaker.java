package org.dealbench.analysis.explanation;

import java.util.ArrayList;
import java.util.List;
import org.dealbench.analysis.explanation.What.Arithmetic;
import org.dealbench.engine.Aggregate;
import org.dealbench.engine.BinaryOp;
import org.dealbench.engine.CalendarColumn;
import org.dealbench.engine.Expr;
import org.dealbench.engine.LineInstance;
import org.dealbench.engine.LineKind;
import org.dealbench.engine.Relation;
import org.dealbench.engine.UnaryOp;

/// Makes the parts of a line in one month out of its formula and the values of its terms.
final class PartMaker {

    private final Worked worked;
    private final Naming naming;
    private final TimeParts time;

    PartMaker(Worked worked, Naming naming) {
        this.worked = worked;
        this.naming = naming;
        time = new TimeParts(worked, naming, this);
    }

    /// The whole formula over some months: in one of them, or for a flow the sum over all.
    Part whole(Span span) {
        return span.isOneMonth()
                ? of(worked.root(), span.first())
                : new SpanParts(worked, naming, this, time).of(worked.root(), span);
    }

    Part of(Term term, int month) {
        return switch (term.expr()) {
            case Expr.Constant constant ->
                Part.leaf(new What.Constant(), Role.WHOLE, "", Quantity.of(constant.value(), constant.measure()));
            case Expr.Field _, Expr.Entry _ -> naming.given(term, worked.at(term, month));
            case Expr.Table _ -> naming.table(term);
            case Expr.Ref _ -> line(term, Span.of(month));
            case Expr.Calendar(CalendarColumn column) ->
                Part.leaf(new What.OfCalendar(column, month), Role.WHOLE, Naming.word(column), quantity(term, month));
            case Expr.Binary(BinaryOp op, Expr _, Expr _) -> binary(term, op, month);
            case Expr.Unary(UnaryOp op, Expr _) -> unary(term, op, month);
            case Expr.If _ -> choice(term, month);
            case Expr.Via _, Expr.Settling _ -> of(term.first(), month);
            case Expr.ByWord _, Expr.IfPresent _, Expr.IfAny _ -> chosen(term, of(term.first(), month));
            case Expr.Fold(Aggregate aggregate, Relation relation, Expr _) -> fold(term, aggregate, relation, month);
            case Expr.Ago _, Expr.KnownBefore _, Expr.Running _, Expr.Balance _, Expr.Whole _ -> time.of(term, month);
            case Expr.Call _, Expr.Column _ -> new CalledPart(worked, naming, this, time).of(term, month);
            case Expr.Each _ -> throw new IllegalStateException("each stands only among a function's arguments");
        };
    }

    private Quantity quantity(Term term, int month) {
        return naming.quantity(term, worked.at(term, month));
    }

    /// Another line, in one month or summed over several.
    Part line(Term term, Span span) {
        LineInstance instance = worked.line(term);
        boolean scalar = instance.line().kind() == LineKind.SCALAR;
        Span asked = scalar ? new Span(0, worked.timeline().months() - 1) : span;
        double value = span.isOneMonth() || scalar ? worked.at(term, span.first()) : worked.sum(term, span);
        return Part.leaf(
                new What.LineAt(naming.address(instance), asked),
                Role.WHOLE,
                naming.label(instance),
                Quantity.of(value, instance.line()));
    }

    private Part unary(Term term, UnaryOp op, int month) {
        Arithmetic kind =
                switch (op) {
                    case NEGATE -> Arithmetic.NEGATIVE;
                    case NOT -> Arithmetic.NOT;
                    case FLOOR -> Arithmetic.ROUNDED_DOWN;
                    case CEILING -> Arithmetic.ROUNDED_UP;
                };
        return Part.of(kind, Naming.word(op), quantity(term, month), () -> List.of(of(term.first(), month)));
    }

    private Part binary(Term term, BinaryOp op, int month) {
        return switch (op) {
            case ADD, SUBTRACT -> entering(Arithmetic.SUM, "Sum", term, month, Entering.addends(term));
            case MULTIPLY -> entering(Arithmetic.PRODUCT, "Product", term, month, Entering.factors(term));
            case DIVIDE -> entering(Arithmetic.PRODUCT, "Quotient", term, month, Entering.factors(term));
            case MIN -> decided(Arithmetic.LEAST, "The smaller of", term, month);
            case MAX -> decided(Arithmetic.MOST, "The larger of", term, month);
            case POWER -> pair(Arithmetic.POWER, "Power", term, month, Role.BASE, Role.EXPONENT);
            case LESS -> pair(Arithmetic.LESS, "Whether it is less", term, month, Role.LEFT, Role.RIGHT);
            case LESS_OR_EQUAL -> pair(Arithmetic.AT_MOST, "Whether it is at most", term, month, Role.LEFT, Role.RIGHT);
        };
    }

    private Part entering(Arithmetic kind, String label, Term term, int month, List<Entering> below) {
        return Part.of(kind, label, quantity(term, month), () -> below.stream()
                .map(each -> of(each.term(), month).in(each.role()))
                .toList());
    }

    private Part pair(Arithmetic kind, String label, Term term, int month, Role left, Role right) {
        return Part.of(
                kind,
                label,
                quantity(term, month),
                () -> List.of(
                        of(term.below().get(0), month).in(left),
                        of(term.below().get(1), month).in(right)));
    }

    private Part decided(Arithmetic kind, String label, Term term, int month) {
        return Part.of(
                kind,
                label,
                quantity(term, month),
                () -> deciding(
                        term.below().stream().map(each -> of(each, month)).toList(), worked.at(term, month)));
    }

    /// Marks the one that is the value.
    private static List<Part> deciding(List<Part> parts, double value) {
        List<Part> marked = new ArrayList<>();
        boolean found = false;
        for (Part part : parts) {
            boolean decides = !found && Double.compare(part.value(), value) == 0;
            marked.add(part.in(decides ? Role.DECIDES : Role.OTHER));
            found |= decides;
        }
        return marked;
    }

    private Part choice(Term term, int month) {
        Term condition = term.below().get(0);
        boolean holds = worked.at(condition, month) != 0;
        Term taken = term.below().get(holds ? 1 : 2);
        return Part.of(
                        Arithmetic.CHOICE,
                        "What counts",
                        quantity(term, month),
                        () -> List.of(
                                of(taken, month).in(Role.DECIDES),
                                of(condition, month).in(Role.BECAUSE)))
                .because(holds ? "the condition holds" : "the condition does not hold");
    }

    /// The branch that was chosen by what there is, with why.
    Part chosen(Term term, Part taken) {
        Naming.Why why = naming.why(term);
        return Part.of(Arithmetic.CHOICE, "What counts", taken.quantity(), () -> {
                    List<Part> parts = new ArrayList<>(List.of(taken.in(Role.DECIDES)));
                    why.given().ifPresent(given -> parts.add(given.in(Role.BECAUSE)));
                    return parts;
                })
                .because(why.words());
    }

    private Part fold(Term term, Aggregate aggregate, Relation relation, int month) {
        if (term.below().isEmpty()) {
            return Part.leaf(new What.Constant(), Role.WHOLE, "no " + relation.name(), quantity(term, month));
        }
        Arithmetic kind =
                switch (aggregate) {
                    case SUM -> Arithmetic.SUM;
                    case PRODUCT -> Arithmetic.PRODUCT;
                    case MIN -> Arithmetic.LEAST;
                    case MAX -> Arithmetic.MOST;
                };
        return Part.of(kind, Naming.over(aggregate, relation), quantity(term, month), () -> {
            List<Part> members = term.below().stream()
                    .map(each -> naming.member(each, of(each, month)))
                    .toList();
            return switch (aggregate) {
                case SUM -> members.stream().map(each -> each.in(Role.PLUS)).toList();
                case PRODUCT ->
                    members.stream().map(each -> each.in(Role.TIMES)).toList();
                case MIN, MAX -> deciding(members, worked.at(term, month));
            };
        });
    }
}
