package org.dealbench.engine.deal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dealbench.engine.Expr;
import org.dealbench.engine.Index;
import org.dealbench.engine.Line;
import org.dealbench.engine.LineCatalogue;
import org.dealbench.engine.Relation;

/// Says of a formula of one's own what it gives where an input or an element is not there: nothing at all.
///
/// The program's lines ask whether something is there before they read it; a person should not have to.
final class OwnGuards {

    private static final Expr NONE = Expr.number(Double.NaN);

    private final LineCatalogue catalogue;
    private final InputUnits inputs = new InputUnits();

    OwnGuards(LineCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    Expr guarded(Expr expr) {
        return switch (expr) {
            case Expr.Field(Index index, String name) -> ifThere(index, name, expr);
            case Expr.ByWord(Index index, String field, Map<String, Expr> cases) -> {
                Map<String, Expr> guarded = new LinkedHashMap<>();
                cases.forEach((word, body) -> guarded.put(word, guarded(body)));
                yield ifThere(index, field, new Expr.ByWord(index, field, guarded));
            }
            case Expr.Via(Relation relation, Expr body) -> {
                Expr via = new Expr.Via(relation, guarded(body));
                boolean certain = ElementWays.isOne(relation) && relation.from().equals(Relations.WORKBOOK);
                yield certain ? via : new Expr.IfAny(relation, via, NONE);
            }
            case Expr.Ref(String id) ->
                catalogue.find(id).map(line -> ifComputed(line, expr)).orElse(expr);
            case Expr.Constant _, Expr.Entry _, Expr.Table _, Expr.Calendar _ -> expr;
            case Expr.Each(Relation relation, Expr body) -> new Expr.Each(relation, guarded(body));
            case Expr.Fold fold -> new Expr.Fold(fold.aggregate(), fold.relation(), guarded(fold.body()));
            case Expr.Unary unary -> new Expr.Unary(unary.op(), guarded(unary.of()));
            case Expr.Binary binary -> new Expr.Binary(binary.op(), guarded(binary.left()), guarded(binary.right()));
            case Expr.If(Expr condition, Expr then, Expr otherwise) ->
                new Expr.If(guarded(condition), guarded(then), guarded(otherwise));
            case Expr.Ago(Expr of, Expr months, double outside) -> new Expr.Ago(guarded(of), guarded(months), outside);
            case Expr.KnownBefore before -> new Expr.KnownBefore(guarded(before.of()), before.unknown());
            case Expr.Settling settling -> new Expr.Settling(guarded(settling.of()), settling.start());
            case Expr.Running running -> new Expr.Running(running.aggregate(), guarded(running.of()));
            case Expr.Balance balance -> new Expr.Balance(guarded(balance.in()), guarded(balance.out()));
            case Expr.Whole whole -> new Expr.Whole(whole.what(), guarded(whole.of()));
            case Expr.IfPresent present ->
                new Expr.IfPresent(
                        present.index(), present.field(), guarded(present.then()), guarded(present.otherwise()));
            case Expr.IfAny any -> new Expr.IfAny(any.relation(), guarded(any.then()), guarded(any.otherwise()));
            case Expr.Call call ->
                new Expr.Call(
                        call.function(),
                        call.arguments().stream().map(this::guarded).toList());
            case Expr.Column column ->
                new Expr.Column(
                        column.function(),
                        column.arguments().stream().map(this::guarded).toList());
        };
    }

    /// A deal without equity has no returns of an investor, one without a mix no chips.
    private static Expr ifComputed(Line line, Expr expr) {
        return LineElements.needsEquity(line)
                ? new Expr.IfPresent(Relations.DEAL, "equity", expr, NONE)
                : line.over().equals(List.of(Relations.DEAL, Relations.CHIP))
                        ? new Expr.IfPresent(Relations.DEAL, "mix", expr, NONE)
                        : expr;
    }

    private Expr ifThere(Index index, String field, Expr expr) {
        boolean always = inputs.names(index).stream()
                .filter(input -> input.field().equals(field))
                .allMatch(InputName::always);
        return always ? expr : new Expr.IfPresent(index, field, expr, NONE);
    }
}
