package org.dealbench.engine.deal;

import java.util.List;
import org.dealbench.engine.BinaryOp;
import org.dealbench.engine.Expr;
import org.dealbench.engine.Line;
import org.dealbench.engine.LineCatalogue;
import org.dealbench.engine.LineKind;

/// What kind of number a formula gives, read off its parts: whether it changes over months, and how a quarter or a year
/// is made of them.
final class OwnShape {

    private final LineCatalogue catalogue;

    OwnShape(LineCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// The kind that suits a formula.
    LineKind of(Expr expr) {
        return switch (expr) {
            case Expr.Constant _, Expr.Field _, Expr.Entry _, Expr.Table _, Expr.Whole _ -> LineKind.SCALAR;
            case Expr.Ref(String line) -> catalogue.find(line).map(Line::kind).orElse(LineKind.RATE);
            case Expr.Column column -> column.function().givesScalar() ? LineKind.SCALAR : LineKind.RATE;
            case Expr.Calendar _ -> LineKind.STOCK;
            case Expr.Running _, Expr.Balance _ -> LineKind.STOCK;
            case Expr.Ago(Expr of, Expr _, double _) -> overMonths(of(of));
            case Expr.Binary binary -> binary(binary);
            default -> alike(expr.parts());
        };
    }

    private static LineKind overMonths(LineKind kind) {
        return kind == LineKind.SCALAR ? LineKind.STOCK : kind;
    }

    private LineKind binary(Expr.Binary binary) {
        LineKind left = of(binary.left());
        LineKind right = of(binary.right());
        return switch (binary.op()) {
            case MULTIPLY -> left == LineKind.SCALAR ? right : right == LineKind.SCALAR ? left : LineKind.RATE;
            case DIVIDE -> right == LineKind.SCALAR ? left : LineKind.RATE;
            case LESS, LESS_OR_EQUAL, POWER ->
                left == LineKind.SCALAR && right == LineKind.SCALAR ? LineKind.SCALAR : LineKind.RATE;
            case ADD, SUBTRACT, MIN, MAX -> alike(binary.parts());
        };
    }

    /// One kind if all that change over months are of it.
    private LineKind alike(List<Expr> parts) {
        LineKind common = LineKind.SCALAR;
        for (Expr part : parts) {
            LineKind kind = of(part);
            if (common == LineKind.SCALAR) {
                common = kind;
            } else if (kind != LineKind.SCALAR && kind != common) {
                return LineKind.RATE;
            }
        }
        return common;
    }

    /// Whether a rate is a ratio of flows and levels, which a quarter or a year is recomputed from.
    boolean isRatio(Expr expr) {
        return expr instanceof Expr.Binary(BinaryOp op, Expr part, Expr whole)
                && op == BinaryOp.DIVIDE
                && of(part) != LineKind.RATE
                && of(whole) != LineKind.RATE
                && of(expr) == LineKind.RATE;
    }
}
