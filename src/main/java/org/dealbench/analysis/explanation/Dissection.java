package org.dealbench.analysis.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dealbench.engine.Element;
import org.dealbench.engine.Expr;
import org.dealbench.engine.Line;
import org.dealbench.engine.LineCatalogue;
import org.dealbench.engine.LineInstance;
import org.dealbench.engine.LineKind;
import org.dealbench.engine.Measure;
import org.dealbench.engine.Relation;
import org.dealbench.engine.Scope;
import org.dealbench.engine.Structure;
import org.dealbench.engine.UnitCheck;
import org.dealbench.model.Unit;
import org.jspecify.annotations.Nullable;

/// A line's formula taken apart for one structure of deals.
///
/// Every operation becomes a line of its own, over the elements at hand, so that plan and evaluator work out all of
/// them together with the line itself: the numbers of an explanation are the engine's, never worked out a second
/// time.
final class Dissection {

    private final LineCatalogue catalogue;
    private final Structure structure;
    private final UnitCheck units;
    private final List<LineInstance> wanted = new ArrayList<>();

    Dissection(LineCatalogue catalogue, Structure structure, UnitCheck units) {
        this.catalogue = catalogue;
        this.structure = structure;
        this.units = units;
    }

    /// The whole formula; [#wanted] are then the lines of its terms by their numbers.
    Term of(LineInstance line) {
        return read(line.line().formula(), Scope.of(line.elements()), null, 0);
    }

    List<LineInstance> wanted() {
        return List.copyOf(wanted);
    }

    private Term read(Expr expr, Scope scope, @Nullable Element member, int parameter) {
        List<Term> below = below(expr, scope);
        int number =
                switch (expr) {
                    case Expr.Via _, Expr.ByWord _, Expr.IfPresent _, Expr.IfAny _, Expr.Settling _ ->
                        below.getFirst().number();
                    case Expr.Table _ -> Term.NONE;
                    case Expr.Ref(String id) -> ask(instance(id, scope));
                    default -> ask(synthetic(expr, scope));
                };
        Measure measure = units.derive("", expr).measure();
        return new Term(number, expr, scope, measure, below, member, parameter);
    }

    private int ask(LineInstance line) {
        wanted.add(line);
        return wanted.size() - 1;
    }

    private LineInstance synthetic(Expr expr, Scope scope) {
        List<Element> elements = scope.elements();
        String id = "explained." + wanted.size();
        Line line = new Line(
                id,
                "",
                Unit.NUMBER,
                LineKind.RATE,
                elements.stream().map(Element::index).toList(),
                "",
                expr,
                Measure.Any.ANY,
                "");
        return new LineInstance(line, elements);
    }

    private List<Term> below(Expr expr, Scope scope) {
        return switch (expr) {
            case Expr.Constant _, Expr.Field _, Expr.Entry _, Expr.Table _, Expr.Ref _, Expr.Calendar _ -> List.of();
            case Expr.Via(Relation relation, Expr body) -> each(relation, body, scope, 0);
            case Expr.Each(Relation relation, Expr body) -> each(relation, body, scope, 0);
            case Expr.Fold(var _, Relation relation, Expr body) -> each(relation, body, scope, 0);
            case Expr.Unary unary -> all(scope, unary.of());
            case Expr.Binary binary -> all(scope, binary.left(), binary.right());
            case Expr.If choice -> all(scope, choice.condition(), choice.then(), choice.otherwise());
            case Expr.Ago ago -> all(scope, ago.of(), ago.months());
            case Expr.KnownBefore before -> all(scope, before.of());
            case Expr.Settling settling -> all(scope, settling.of());
            case Expr.Running running -> all(scope, running.of());
            case Expr.Balance balance -> all(scope, balance.in(), balance.out());
            case Expr.Whole whole -> all(scope, whole.of());
            case Expr.ByWord byWord -> all(scope, ofWord(byWord, scope));
            case Expr.IfPresent present ->
                all(
                        scope,
                        structure.present(scope.at(present.index()), present.field())
                                ? present.then()
                                : present.otherwise());
            case Expr.IfAny any -> all(scope, related(any.relation(), scope).isEmpty() ? any.otherwise() : any.then());
            case Expr.Call call -> arguments(call.arguments(), scope);
            case Expr.Column column -> arguments(column.arguments(), scope);
        };
    }

    private Expr ofWord(Expr.ByWord byWord, Scope scope) {
        Map<String, Expr> cases = byWord.cases();
        return Objects.requireNonNull(cases.get(structure.word(scope.at(byWord.index()), byWord.field())));
    }

    private List<Term> all(Scope scope, Expr... exprs) {
        List<Term> terms = new ArrayList<>();
        for (Expr expr : exprs) {
            terms.add(read(expr, scope, null, 0));
        }
        return terms;
    }

    private List<Term> each(Relation relation, Expr body, Scope scope, int parameter) {
        return related(relation, scope).stream()
                .map(element -> read(body, scope.with(element), element, parameter))
                .toList();
    }

    private List<Term> arguments(List<Expr> arguments, Scope scope) {
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i) instanceof Expr.Each(Relation relation, Expr body)) {
                terms.addAll(each(relation, body, scope, i));
            } else {
                terms.add(read(arguments.get(i), scope, null, i));
            }
        }
        return terms;
    }

    private List<Element> related(Relation relation, Scope scope) {
        return structure.related(relation, scope.at(relation.from()));
    }

    private LineInstance instance(String id, Scope scope) {
        Line line = catalogue.line(id);
        return new LineInstance(line, line.over().stream().map(scope::at).toList());
    }
}
