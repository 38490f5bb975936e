package org.dealbench.engine.deal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.dealbench.engine.Expr;
import org.dealbench.engine.Index;
import org.dealbench.engine.Line;
import org.dealbench.engine.Relation;

/// What the formula of a line reads directly, found by walking through it.
///
/// @param inputs names of components down to each input, `deals/tranches/longStop`, in the order of the formula
/// @param lines ids of other lines, and of its own where it reads what it was before
public record FormulaReads(SequencedSet<String> inputs, SequencedSet<String> lines) {

    /// Every number over the months depends on where the calendar begins.
    private static final String CALENDAR_START = "calendar/start";

    private static final String CALENDAR_MONTHS = "calendar/months";

    public static FormulaReads of(Line line) {
        FormulaReads reads = new FormulaReads(new LinkedHashSet<>(), new LinkedHashSet<>());
        reads.visit(line.formula());
        return reads;
    }

    private void visit(Expr expr) {
        switch (expr) {
            case Expr.Ref(String line) -> lines.add(line);
            case Expr.Field(Index index, String name) -> input(index, name);
            case Expr.Table(Index index, String name) -> input(index, name);
            case Expr.Entry(Index row, Index _) -> input(row, "shares");
            case Expr.ByWord byWord -> input(byWord.index(), byWord.field());
            case Expr.IfPresent present -> input(present.index(), present.field());
            case Expr.Via via -> relation(via.relation());
            case Expr.Each each -> relation(each.relation());
            case Expr.Fold fold -> relation(fold.relation());
            case Expr.IfAny any -> relation(any.relation());
            case Expr.Calendar _ -> inputs.add(CALENDAR_START);
            case Expr.Whole _ -> inputs.add(CALENDAR_MONTHS);
            default -> {}
        }
        expr.parts().forEach(this::visit);
    }

    private void input(Index index, String name) {
        inputs.add(InputUnits.placeOf(index) + name);
    }

    private void relation(Relation relation) {
        List<String> fields = RelationFields.of(relation);
        inputs.addAll(fields);
    }
}
