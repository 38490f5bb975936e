package org.dealbench.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.dealbench.analysis.Period;
import org.dealbench.chart.display.Chart;
import org.dealbench.model.Deal;
import org.dealbench.model.Workbook;

/// One chart to be exported.
///
/// @param named whether it was asked for by its own name: then it is exported even if it has nothing to show
record ChartChoice(String id, Drawing drawing, boolean named) {

    static final String ALL = "all";

    /// Makes a chart of a projected workbook.
    @FunctionalInterface
    interface Drawing {
        Chart draw(Attempt.Projected projected, Period period);
    }

    /// The charts that some words ask for, each once, in the order of the words.
    ///
    /// @param words [ChartWords], or charts of one deal or element such as `aws-openai/tranches`
    /// @throws IllegalArgumentException naming the word that asks for nothing there is, and what there is
    static List<ChartChoice> of(Workbook workbook, List<String> words) {
        SequencedMap<String, ChartChoice> chosen = new LinkedHashMap<>();
        for (String word : words) {
            for (ChartChoice choice : of(workbook, word.strip())) {
                chosen.merge(choice.id(), choice, (one, other) -> one.named ? one : other);
            }
        }
        return List.copyOf(chosen.values());
    }

    private static List<ChartChoice> of(Workbook workbook, String word) {
        if (word.equals(ALL)) {
            List<ChartChoice> all = new ArrayList<>(ofEveryDeal(workbook, ChartKind.USUAL));
            for (WorkbookChart chart : WorkbookChart.values()) {
                all.add(new ChartChoice(chart.id(), chart::draw, false));
            }
            for (ElementChart kind : ElementChart.values()) {
                all.addAll(ofKind(workbook, kind));
            }
            return all;
        }
        Optional<WorkbookChart> ofWorkbook = WorkbookChart.parse(word);
        if (ofWorkbook.isPresent()) {
            return List.of(new ChartChoice(word, ofWorkbook.get()::draw, true));
        }
        Optional<List<ChartChoice>> ofElements = ofElements(workbook, word);
        if (ofElements.isPresent()) {
            return ofElements.get();
        }
        int slash = word.indexOf('/');
        Optional<ChartKind> kind = ChartKind.parse(word.substring(slash + 1));
        if (kind.isPresent() && slash < 0) {
            return ofEveryDeal(workbook, List.of(kind.get()));
        }
        String deal = word.substring(0, Math.max(0, slash));
        if (kind.isPresent()
                && workbook.deals().stream().anyMatch(each -> each.id().equals(deal))) {
            return List.of(ofDeal(deal, kind.get(), true));
        }
        throw new IllegalArgumentException("there is no chart '" + word + "'; " + known(workbook));
    }

    private static List<ChartChoice> ofEveryDeal(Workbook workbook, List<ChartKind> kinds) {
        List<ChartChoice> choices = new ArrayList<>();
        for (Deal deal : workbook.deals()) {
            kinds.forEach(kind -> choices.add(ofDeal(deal.id(), kind, false)));
        }
        return choices;
    }

    private static ChartChoice ofDeal(String deal, ChartKind kind, boolean named) {
        return new ChartChoice(
                deal + "/" + kind.id(), (projected, period) -> kind.chart(projected, deal, period), named);
    }

    private static List<ChartChoice> ofKind(Workbook workbook, ElementChart kind) {
        return kind.of(workbook).stream()
                .map(of -> new ChartChoice(
                        kind.id() + "/" + of, (projected, period) -> kind.chart(projected, of, period), false))
                .toList();
    }

    /// Charts of elements of the workbook, empty if the word names none.
    private static Optional<List<ChartChoice>> ofElements(Workbook workbook, String word) {
        for (ElementChart kind : ElementChart.values()) {
            List<ChartChoice> all = ofKind(workbook, kind);
            if (word.equals(kind.id())) {
                return Optional.of(all);
            }
            Optional<ChartChoice> one =
                    all.stream().filter(choice -> choice.id().equals(word)).findFirst();
            if (one.isPresent()) {
                return one.map(found -> List.of(new ChartChoice(found.id(), found.drawing(), true)));
            }
        }
        return Optional.empty();
    }

    private static String known(Workbook workbook) {
        return workbook.deals().isEmpty()
                ? "the workbook has no deals"
                : "there are " + ALL + ", " + String.join(", ", ChartKind.ids()) + ", and each for one deal, as in "
                        + workbook.deals().getFirst().id() + "/" + ChartKind.TRANCHES.id() + "; the deals are "
                        + workbook.deals().stream().map(Deal::id).collect(Collectors.joining(", "))
                        + "; of the whole workbook there are " + String.join(", ", WorkbookChart.ids()) + ", "
                        + String.join(", ", ElementChart.ids());
    }
}
