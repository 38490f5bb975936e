package org.dealbench.analysis.explanation;

import org.dealbench.analysis.explanation.What.Arithmetic;
import org.dealbench.engine.Aggregate;
import org.dealbench.engine.BinaryOp;
import org.dealbench.engine.Expr;
import org.dealbench.engine.LineKind;
import org.dealbench.engine.Relation;

/// Makes the parts of a flow over several months: part by part as far as its formula adds up, month by month beyond.
record SpanParts(Worked worked, Naming naming, PartMaker maker, TimeParts time) {

    Part of(Term term, Span span) {
        Quantity sum = naming.quantity(term, worked.sum(term, span));
        return switch (term.expr()) {
            case Expr.Ref _ when isFlow(term) -> maker.line(term, span);
            case Expr.Via _, Expr.Settling _ -> of(term.first(), span);
            case Expr.ByWord _, Expr.IfPresent _, Expr.IfAny _ -> maker.chosen(term, of(term.first(), span));
            case Expr.Binary(BinaryOp op, Expr _, Expr _)
            when op == BinaryOp.ADD || op == BinaryOp.SUBTRACT ->
                Part.of(Arithmetic.SUM, "Sum", sum, () -> Entering.addends(term).stream()
                        .map(each -> of(each.term(), span).in(each.role()))
                        .toList());
            case Expr.Fold(Aggregate aggregate, Relation relation, Expr _)
            when aggregate == Aggregate.SUM && !term.below().isEmpty() ->
                Part.of(Arithmetic.SUM, Naming.over(aggregate, relation), sum, () -> term.below().stream()
                        .map(each -> naming.member(each, of(each, span)).in(Role.PLUS))
                        .toList());
            default -> time.months(term, span, "Sum of the months", sum);
        };
    }

    private boolean isFlow(Term term) {
        return worked.line(term).line().kind() == LineKind.FLOW;
    }
}
