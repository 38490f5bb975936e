package org.dealbench.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.dealbench.model.Deal;
import org.dealbench.model.Workbook;

/// One chart to be exported.
///
/// @param named whether it was asked for by its own name: then it is exported even if it has nothing to show
record ChartChoice(String deal, ChartKind kind, boolean named) {

    static final String ALL = "all";

    /// The charts that some words ask for, each once, in the order of the words.
    ///
    /// @param words `all`, kinds of charts for all deals, or charts of one deal such as `aws-openai/tranches`
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
            return ofEveryDeal(workbook, ChartKind.USUAL);
        }
        int slash = word.indexOf('/');
        Optional<ChartKind> kind = ChartKind.parse(word.substring(slash + 1));
        if (kind.isPresent() && slash < 0) {
            return ofEveryDeal(workbook, List.of(kind.get()));
        }
        String deal = word.substring(0, Math.max(0, slash));
        if (kind.isPresent()
                && workbook.deals().stream().anyMatch(each -> each.id().equals(deal))) {
            return List.of(new ChartChoice(deal, kind.get(), true));
        }
        throw new IllegalArgumentException("there is no chart '" + word + "'; " + known(workbook));
    }

    private static List<ChartChoice> ofEveryDeal(Workbook workbook, List<ChartKind> kinds) {
        List<ChartChoice> choices = new ArrayList<>();
        for (Deal deal : workbook.deals()) {
            kinds.forEach(kind -> choices.add(new ChartChoice(deal.id(), kind, false)));
        }
        return choices;
    }

    private static String known(Workbook workbook) {
        String kinds = Arrays.stream(ChartKind.values()).map(ChartKind::id).collect(Collectors.joining(", "));
        return workbook.deals().isEmpty()
                ? "the workbook has no deals"
                : "there are " + ALL + ", " + kinds + ", and each for one deal, as in "
                        + workbook.deals().getFirst().id() + "/" + ChartKind.TRANCHES.id() + "; the deals are "
                        + workbook.deals().stream().map(Deal::id).collect(Collectors.joining(", "));
    }

    /// Such as `aws-openai/tranches`.
    String id() {
        return deal + "/" + kind.id();
    }
}
