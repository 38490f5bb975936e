package org.dealbench.analysis.explanation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dealbench.engine.Aggregate;
import org.dealbench.engine.BinaryOp;
import org.dealbench.engine.CalendarColumn;
import org.dealbench.engine.Expr;
import org.dealbench.engine.LineInstance;
import org.dealbench.engine.LineKind;
import org.dealbench.engine.Relation;
import org.dealbench.engine.UnaryOp;
import org.dealbench.engine.WholeTime;
import org.dealbench.engine.deal.LineAddresses;
import org.dealbench.model.Unit;

/// Makes the parts of a line out of its formula and the values of its terms.
final class PartMaker {

    /// The largest first; what has no number last.
    private static final Comparator<Part> BY_SIZE =
            Comparator.comparingDouble((Part part) -> Double.isNaN(part.value()) ? -1 : Math.abs(part.value()))
                    .reversed();

    private final Worked worked;
    private final Naming naming;

    PartMaker(Worked worked, Naming naming) {
        this.worked = worked;
        this.naming = naming;
    }

    /// The whole formula over some months: in one of them, or for a flow the sum over all.
    Part whole(Span span) {
        return span.isOneMonth() ? of(worked.root(), span.first()) : over(worked.root(), span);
    }

    private Part of(Term term, int month) {
        return switch (term.expr()) {
            case Expr.Constant(double _, var measure) ->
                Part.leaf(new What.Constant(), Role.WHOLE, "", Quantity.of(worked.at(term, month), measure));
            case Expr.Field _, Expr.Entry _ -> naming.given(term, worked.at(term, month));
            case Expr.Table _ -> naming.table(term);
            case Expr.Ref _ -> line(term, Span.of(month));
            case Expr.Calendar(CalendarColumn column) ->
                Part.leaf(
                        new What.OfCalendar(column, month), Role.WHOLE, Naming.word(column), quantity(term, month));
            case Expr.Binary(BinaryOp op, Expr _, Expr _) -> binary(term, op, month);
            case Expr.Unary(UnaryOp op, Expr _) -> operation(term, month, Naming.word(op), List.of(term.first()));
            case Expr.If _ -> choice(term, month);
            case Expr.Via _, Expr.Settling _ -> of(term.first(), month);
            case Expr.ByWord byWord -> chosen(term, month, naming.why(byWord, term));
            case Expr.IfPresent present -> chosen(term, month, naming.why(present, term));
            case Expr.IfAny(Relation relation, Expr _, Expr _) -> chosen(term, month, naming.why(relation, term));
            case Expr.Fold(Aggregate aggregate, Relation relation, Expr _) -> fold(term, aggregate, relation, month);
            case Expr.Ago(Expr _, Expr _, double outside) -> shifted(term, month, outside);
            case Expr.KnownBefore(Expr _, double unknown) ->
                worked.isSeries(term.first())
                        ? seen(term, month, month - 1, unknown, "as known a month before, ")
                        : of(term.first(), month);
            case Expr.Running(Aggregate aggregate, Expr _) -> running(term, aggregate, month);
            case Expr.Balance _ -> balance(term, month);
            case Expr.Whole(WholeTime what, Expr _) -> wholeTime(term, what, month);
            case Expr.Call _, Expr.Column _ -> new CalledPart(worked, naming, this).of(term, month);
            case Expr.Each _ -> throw new IllegalStateException("each stands only among a function's arguments");
        };
    }

    /// In one month; for other makers.
    Part in(Term term, int month) {
        return of(term, month);
    }

    private Quantity quantity(Term term, int month) {
        return naming.quantity(term, worked.at(term, month));
    }

    private Part line(Term term, Span span) {
        LineInstance instance = worked.lines().get(term.number());
        boolean scalar = instance.line().kind() == LineKind.SCALAR;
        Span asked = scalar ? new Span(0, worked.timeline().months() - 1) : span;
        double value = span.isOneMonth() || scalar ? worked.at(term, span.first()) : worked.sum(term, span);
        return Part.leaf(
                new What.LineAt(LineAddresses.of(instance), asked),
                Role.WHOLE,
                naming.label(instance),
                Quantity.of(value, instance.line().unit()));
    }

    private Part operation(Term term, int month, String label, List<Term> below) {
        return Part.of(new What.Operation(), Role.WHOLE, label, quantity(term, month), () -> below.stream()
                .map(each -> of(each, month))
                .toList());
    }

    private Part binary(Term term, BinaryOp op, int month) {
        return switch (op) {
            case ADD, SUBTRACT ->
                Part.of(new What.Operation(), Role.WHOLE, "Sum", quantity(term, month), () -> {
                    List<Part> parts = new ArrayList<>();
                    addends(term, false, each -> parts.add(of(each.term, month).in(each.role)));
                    return bySize(parts);
                });
            case MULTIPLY, DIVIDE ->
                Part.of(new What.Operation(), Role.WHOLE, label(op), quantity(term, month), () -> {
                    List<Part> parts = new ArrayList<>();
                    factors(term, each -> parts.add(of(each.term, month).in(each.role)));
                    return parts;
                });
            case MIN, MAX -> decided(term, month, op == BinaryOp.MIN ? "The smaller of" : "The larger of");
            case POWER -> pair(term, month, "Power", Role.BASE, Role.EXPONENT);
            case LESS -> pair(term, month, "Whether less", Role.LEFT, Role.RIGHT);
            case LESS_OR_EQUAL -> pair(term, month, "Whether at most", Role.LEFT, Role.RIGHT);
        };
    }

    private static String label(BinaryOp op) {
        return op == BinaryOp.MULTIPLY ? "Product" : "Quotient";
    }

    private Part pair(Term term, int month, String label, Role left, Role right) {
        return Part.of(new What.Operation(), Role.WHOLE, label, quantity(term, month), () -> List.of(
                of(term.below().get(0), month).in(left),
                of(term.below().get(1), month).in(right)));
    }

    /// A term and how it enters a sum or a product.
    private record Entering(Term term, Role role) {}

    private interface Entry {
        void take(Entering each);
    }

    /// The terms of a sum, however it is nested.
    private static void addends(Term term, boolean negative, Entry entry) {
        if (term.expr() instanceof Expr.Binary(BinaryOp op, Expr _, Expr _)
                && (op == BinaryOp.ADD || op == BinaryOp.SUBTRACT)) {
            addends(term.below().get(0), negative, entry);
            addends(term.below().get(1), negative != (op == BinaryOp.SUBTRACT), entry);
        } else {
            entry.take(new Entering(term, negative ? Role.MINUS : Role.PLUS));
        }
    }

    /// The factors of a product, and what the whole is divided by.
    private static void factors(Term term, Entry entry) {
        if (term.expr() instanceof Expr.Binary(BinaryOp op, Expr _, Expr _)
                && (op == BinaryOp.MULTIPLY || op == BinaryOp.DIVIDE)) {
            factors(term.below().get(0), entry);
            if (op == BinaryOp.MULTIPLY) {
                factors(term.below().get(1), entry);
            } else {
                entry.take(new Entering(term.below().get(1), Role.OVER));
            }
        } else {
            entry.take(new Entering(term, Role.TIMES));
        }
    }

    private static List<Part> bySize(List<Part> parts) {
        return parts.stream().sorted(BY_SIZE).toList();
    }

    /// What of several counts stands first.
    private Part decided(Term term, int month, String label) {
        return Part.of(new What.Operation(), Role.WHOLE, label, quantity(term, month), () -> deciding(
                term.below().stream().map(each -> of(each, month)).toList(), worked.at(term, month)));
    }

    private static List<Part> deciding(List<Part> parts, double value) {
        List<Part> ordered = new ArrayList<>();
        for (Part part : parts) {
            if (ordered.isEmpty() && Double.compare(part.value(), value) == 0) {
                ordered.add(part.in(Role.DECIDES));
            }
        }
        boolean skipped = ordered.isEmpty();
        for (Part part : parts) {
            if (!skipped && Double.compare(part.value(), value) == 0) {
                skipped = true;
            } else {
                ordered.add(part.in(Role.OTHER));
            }
        }
        return ordered;
    }

    private Part choice(Term term, int month) {
        Term condition = term.below().get(0);
        boolean holds = worked.at(condition, month) != 0;
        Term taken = term.below().get(holds ? 1 : 2);
        return Part.of(new What.Operation(), Role.WHOLE, "What counts", quantity(term, month), () -> List.of(
                        of(taken, month).in(Role.DECIDES),
                        of(condition, month).in(Role.BECAUSE)))
                .because(holds ? "the condition holds" : "the condition does not hold");
    }

    private Part chosen(Term term, int month, Naming.Why why) {
        return chosen(of(term.first(), month), why);
    }

    /// The one that was chosen, with why.
    private static Part chosen(Part taken, Naming.Why why) {
        return Part.of(new What.Operation(), Role.WHOLE, "What counts", taken.quantity(), () -> {
                    List<Part> parts = new ArrayList<>(List.of(taken.in(Role.DECIDES)));
                    why.given().ifPresent(given -> parts.add(given.in(Role.BECAUSE)));
                    return parts;
                })
                .because(why.words());
    }

    private Part fold(Term term, Aggregate aggregate, Relation relation, int month) {
        String label = Naming.word(aggregate) + " over " + relation.name();
        if (term.below().isEmpty()) {
            return Part.leaf(new What.Constant(), Role.WHOLE, "no " + relation.name(), quantity(term, month));
        }
        return Part.of(new What.Operation(), Role.WHOLE, label, quantity(term, month), () -> {
            List<Part> members = term.below().stream()
                    .map(each -> naming.member(each, of(each, month)))
                    .toList();
            return switch (aggregate) {
                case SUM -> bySize(members.stream().map(each -> each.in(Role.PLUS)).toList());
                case PRODUCT -> members.stream().map(each -> each.in(Role.TIMES)).toList();
                case MIN, MAX -> deciding(members, worked.at(term, month));
            };
        });
    }

    private Part shifted(Term term, int month, double outside) {
        Term months = term.below().get(1);
        int source = month - (int) worked.at(months, month);
        Part seen = seen(term, month, source, outside, "");
        return months.expr() instanceof Expr.Constant
                ? seen
                : Part.of(new What.Operation(), Role.WHOLE, "Earlier", quantity(term, month), () -> List.of(
                                seen.in(Role.DECIDES), of(months, month).in(Role.BECAUSE)))
                        .because("that many months before");
    }

    /// The first term below as it stood in another month.
    private Part seen(Term term, int month, int source, double outside, String words) {
        if (source < 0 || source >= worked.timeline().months()) {
            String where = source < 0 ? "before the calendar" : "after the calendar";
            return Part.leaf(new What.Constant(), Role.WHOLE, where, naming.quantity(term, outside));
        }
        return of(term.first(), source).because(words + naming.month(source));
    }

    private Part running(Term term, Aggregate aggregate, int month) {
        Span span = new Span(0, month);
        return aggregate == Aggregate.SUM
                ? months(term.first(), span, "Sum up to", quantity(term, month))
                : extreme(term, month, span, Naming.word(aggregate) + " up to");
    }

    private Part wholeTime(Term term, WholeTime what, int month) {
        Span all = new Span(0, worked.timeline().months() - 1);
        return switch (what) {
            case LAST -> of(term.first(), all.last()).because("as known at the end, " + naming.month(all.last()));
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
        return Part.of(new What.Operation(), Role.WHOLE, label, naming.quantity(term, value), () -> List.of(
                inMonth(body, deciding).in(Role.DECIDES)));
    }

    /// A sum over months with each month that has something beneath; what has nothing is left out.
    Part months(Term body, Span span, String label, Quantity quantity) {
        return Part.of(new What.Operation(), Role.WHOLE, label, quantity, () -> {
            List<Part> parts = new ArrayList<>();
            for (int month = span.first(); month <= span.last(); month++) {
                double value = worked.at(body, month);
                if (value != 0 && !Double.isNaN(value)) {
                    parts.add(inMonth(body, month).in(Role.PLUS));
                }
            }
            return parts.isEmpty()
                    ? List.of(inMonth(body, span.last()).in(Role.PLUS).because("nothing in any month"))
                    : bySize(parts);
        });
    }

    private Part inMonth(Term body, int month) {
        Part part = of(body, month);
        return part.isLine()
                ? part.because(naming.month(month))
                : Part.of(new What.InMonth(month), Role.WHOLE, naming.month(month), part.quantity(), () -> List.of(part));
    }

    private Part balance(Term term, int month) {
        return Part.of(new What.Operation(), Role.WHOLE, "Level", quantity(term, month), () -> {
            List<Part> parts = new ArrayList<>();
            parts.add(
                    month == 0
                            ? Part.leaf(
                                    new What.Constant(), Role.PLUS, "before the calendar", naming.quantity(term, 0))
                            : of(term, month - 1)
                                    .in(Role.PLUS)
                                    .labelled("Level a month before")
                                    .because(naming.month(month - 1)));
            parts.add(of(term.below().get(0), month).in(Role.PLUS));
            parts.add(of(term.below().get(1), month).in(Role.MINUS));
            return bySize(parts);
        });
    }

    /// A flow over several months, part by part as far as its formula adds up; month by month beyond.
    private Part over(Term term, Span span) {
        double sum = worked.sum(term, span);
        return switch (term.expr()) {
            case Expr.Ref _ when isFlow(term) -> line(term, span);
            case Expr.Via _, Expr.Settling _ -> over(term.first(), span);
            case Expr.ByWord byWord -> chosen(over(term.first(), span), naming.why(byWord, term));
            case Expr.IfPresent present -> chosen(over(term.first(), span), naming.why(present, term));
            case Expr.IfAny(Relation relation, Expr _, Expr _) ->
                chosen(over(term.first(), span), naming.why(relation, term));
            case Expr.Binary(BinaryOp op, Expr _, Expr _) when op == BinaryOp.ADD || op == BinaryOp.SUBTRACT ->
                Part.of(new What.Operation(), Role.WHOLE, "Sum", naming.quantity(term, sum), () -> {
                    List<Part> parts = new ArrayList<>();
                    addends(term, false, each -> parts.add(over(each.term, span).in(each.role)));
                    return bySize(parts);
                });
            case Expr.Fold(Aggregate aggregate, Relation relation, Expr _)
            when aggregate == Aggregate.SUM && !term.below().isEmpty() ->
                Part.of(
                        new What.Operation(),
                        Role.WHOLE,
                        Naming.word(aggregate) + " over " + relation.name(),
                        naming.quantity(term, sum),
                        () -> bySize(term.below().stream()
                                .map(each -> naming.member(each, over(each, span)).in(Role.PLUS))
                                .toList()));
            default -> months(term, span, "Sum of the months", naming.quantity(term, sum));
        };
    }

    private boolean isFlow(Term term) {
        return worked.lines().get(term.number()).line().kind() == LineKind.FLOW;
    }

    /// Whether a term answers yes or no.
    static boolean isFlag(Expr expr) {
        return switch (expr) {
            case Expr.Binary(BinaryOp op, Expr _, Expr _) -> op == BinaryOp.LESS || op == BinaryOp.LESS_OR_EQUAL;
            case Expr.Unary(UnaryOp op, Expr _) -> op == UnaryOp.NOT;
            default -> false;
        };
    }

    static Unit flag() {
        return Unit.FLAG;
    }
}
