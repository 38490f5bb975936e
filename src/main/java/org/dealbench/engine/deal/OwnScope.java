package org.dealbench.engine.deal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.dealbench.engine.Expr;
import org.dealbench.engine.Index;
import org.dealbench.engine.Line;
import org.dealbench.engine.LineCatalogue;
import org.dealbench.engine.Relation;
import org.dealbench.model.Workbook;

/// Whether all that a formula of one's own names is at hand where it stands, so that the graph can always be made.
final class OwnScope {

    /// How often a part of a formula may be worked out, sums over sums included.
    private static final long MOST_TERMS = 20_000;

    private final Workbook workbook;
    private final LineCatalogue catalogue;
    private final InputUnits inputs = new InputUnits();
    private final BiConsumer<Expr, String> faults;

    /// @param catalogue with the lines of one's own
    /// @param faults told each part at fault and why
    OwnScope(Workbook workbook, LineCatalogue catalogue, BiConsumer<Expr, String> faults) {
        this.workbook = workbook;
        this.catalogue = catalogue;
        this.faults = faults;
    }

    void check(Expr formula, Index over) {
        check(formula, Relations.atHandWith(over));
        if (terms(formula) > MOST_TERMS) {
            faults.accept(
                    formula,
                    "Its sums over sums come to more than " + MOST_TERMS + " terms; make lines of the inner ones.");
        }
    }

    private void check(Expr expr, Set<Index> atHand) {
        switch (expr) {
            case Expr.Field(Index index, String name) -> needs(expr, index, atHand, () -> fieldHint(index, name));
            case Expr.Entry(Index row, Index key) -> {
                needs(expr, row, atHand, () -> around(row, atHand));
                needs(expr, key, atHand, () -> around(key, atHand));
            }
            case Expr.Ref(String id) ->
                catalogue
                        .find(id)
                        .map(Line::over)
                        .orElse(List.of())
                        .forEach(index -> needs(expr, index, atHand, () -> around(index, atHand)));
            case Expr.Via(Relation relation, Expr body) -> {
                if (!Relations.SINGLE.contains(relation) && !ElementWays.isOne(relation)) {
                    faults.accept(
                            expr,
                            "“" + relation.name() + "” may be several: write sum(... over " + relation.name() + ").");
                }
                along(expr, relation, body, atHand);
            }
            case Expr.Fold fold -> along(expr, fold.relation(), fold.body(), atHand);
            case Expr.Each each -> along(expr, each.relation(), each.body(), atHand);
            case Expr.IfAny any -> {
                needs(
                        expr,
                        any.relation().from(),
                        atHand,
                        () -> around(any.relation().from(), atHand));
                any.parts().forEach(part -> check(part, atHand));
            }
            case Expr.IfPresent present -> {
                needs(expr, present.index(), atHand, () -> around(present.index(), atHand));
                present.parts().forEach(part -> check(part, atHand));
            }
            case Expr.ByWord byWord -> {
                needs(expr, byWord.index(), atHand, () -> around(byWord.index(), atHand));
                words(byWord);
                byWord.parts().forEach(part -> check(part, atHand));
            }
            case Expr.Settling _, Expr.KnownBefore _ ->
                faults.accept(expr, "Only loops of the program's own lines need this; write previous(...) instead.");
            case Expr.Call call -> {
                allowed(
                        expr,
                        call.function().name(),
                        WorkbookVocabulary.FUNCTIONS.contains(call.function()),
                        call.arguments());
                call.parts().forEach(part -> check(part, atHand));
            }
            case Expr.Column column -> {
                boolean known = WorkbookVocabulary.COLUMN_FUNCTIONS.contains(column.function());
                allowed(expr, column.function().name(), known, column.arguments());
                column.parts().forEach(part -> check(part, atHand));
            }
            default -> expr.parts().forEach(part -> check(part, atHand));
        }
    }

    private void along(Expr expr, Relation relation, Expr body, Set<Index> atHand) {
        needs(expr, relation.from(), atHand, () -> around(relation.from(), atHand));
        Set<Index> inner = new HashSet<>(atHand);
        inner.addAll(Relations.atHandWith(relation.to()));
        check(body, inner);
    }

    private void needs(Expr expr, Index index, Set<Index> atHand, Supplier<String> hint) {
        if (!atHand.contains(index)) {
            faults.accept(expr, "This is there once for each " + index.name() + ", and none is at hand: " + hint.get());
        }
    }

    private String fieldHint(Index index, String name) {
        return ElementWays.of(index, "ID").isPresent()
                ? "name one, as in " + index.name() + "[ID]:" + name.replace('/', '.') + "."
                : "put it into sum(... over ...).";
    }

    private static String around(Index index, Set<Index> atHand) {
        Optional<String> sum = Relations.ALL.stream()
                .filter(relation -> relation.to().equals(index) && atHand.contains(relation.from()))
                .filter(relation -> !Relations.SINGLE.contains(relation))
                .map(relation -> "put it into sum(... over " + relation.name() + ")")
                .findFirst();
        Optional<String> one = ElementWays.of(index, "ID")
                .filter(way -> atHand.contains(way.from()))
                .map(way -> "name one after it, as in [" + way.name() + "]");
        return sum.map(words -> words + one.map(more -> ", or " + more).orElse(""))
                        .or(() -> one)
                        .orElse("put it into a sum over them")
                + ".";
    }

    private void words(Expr.ByWord byWord) {
        List<String> words = inputs.names(byWord.index()).stream()
                .filter(input -> input.field().equals(byWord.field()))
                .flatMap(input -> input.words().stream())
                .toList();
        if (words.isEmpty()) {
            faults.accept(byWord, "switch needs an input that is one of several words, such as deal:pricing.");
        } else if (!Set.copyOf(words).equals(byWord.cases().keySet())) {
            faults.accept(byWord, "switch needs each of these words once: " + String.join(", ", words) + ".");
        }
    }

    private void allowed(Expr expr, String name, boolean known, List<Expr> arguments) {
        if (!known) {
            faults.accept(expr, name + " serves the program's own lines only.");
        } else if (arguments.size() > 3
                || arguments.stream().anyMatch(each -> each instanceof Expr.Each || each instanceof Expr.Table)) {
            faults.accept(expr, "Here " + name + " takes values only, no lists.");
        }
    }

    private long terms(Expr expr) {
        long terms = 1;
        for (Expr part : expr.parts()) {
            terms += terms(part);
        }
        return expr instanceof Expr.Fold fold
                ? Math.min(MOST_TERMS + 1, terms * size(fold.relation().to()))
                : terms;
    }

    /// How many elements a relation to an index can lead to, at most.
    private long size(Index index) {
        long parties = workbook.parties().size();
        long mostInADeal = workbook.deals().stream()
                .mapToLong(deal -> Math.max(
                        Math.max(deal.tranches().size(), deal.phases().size()),
                        Math.max(
                                Math.max(
                                        deal.commitments().size(),
                                        deal.channels().size()),
                                deal.mix() == null ? 0 : deal.mix().rows().size())))
                .max()
                .orElse(0);
        long effects = workbook.risks().stream()
                .mapToLong(risk -> risk.effects().size())
                .sum();
        long deals = workbook.deals().size();
        return index.equals(Relations.DEAL) || index.equals(Relations.PAIR)
                ? deals
                : index.equals(Relations.CHIP)
                        ? workbook.chips().size()
                        : index.equals(Relations.CHIP_USE)
                                ? deals * workbook.chips().size()
                                : Math.max(
                                        Math.max(mostInADeal, parties),
                                        Math.max(effects, workbook.conditions().size()));
    }
}
