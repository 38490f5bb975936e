package org.dealbench.presentation.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dealbench.model.ElementKind;
import org.dealbench.model.Identified;
import org.dealbench.model.InputSpec;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.text.Choice;

/// What inputs that are words or ids of a workbook can be, as people read it.
public final class Choices {

    /// What stands for no condition.
    public static final String NONE = "none";

    private static final Set<String> ACRONYMS = Set.of("IT");

    private final Workbook workbook;
    private final Map<ElementKind, List<Choice>> references = new HashMap<>();

    public Choices(Workbook workbook) {
        this.workbook = workbook;
    }

    /// The choices of an input, empty when it is typed.
    public List<Choice> of(InputSpec spec) {
        ElementKind kind = spec.refers();
        if (kind == null) {
            return words(spec.words());
        }
        List<Choice> named = references.computeIfAbsent(kind, this::elements);
        if (!spec.nullable()) {
            return named;
        }
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", NONE));
        choices.addAll(named);
        return choices;
    }

    /// Words of a file as a person reads them: `Take or pay` for `TAKE_OR_PAY`.
    public static List<Choice> words(List<String> words) {
        return words.stream().map(word -> new Choice(word, readable(word))).toList();
    }

    public static List<Choice> words(Enum<?>... words) {
        return words(Arrays.stream(words).map(Enum::name).toList());
    }

    private static String readable(String word) {
        if (ACRONYMS.contains(word)) {
            return word;
        }
        String lower = word.toLowerCase(Locale.ROOT).replace('_', ' ');
        return lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
    }

    private List<Choice> elements(ElementKind kind) {
        if (kind == ElementKind.TRANCHE) {
            return workbook.deals().stream()
                    .flatMap(deal -> deal.tranches().stream()
                            .map(tranche ->
                                    new Choice(deal.id() + "/" + tranche.id(), deal.name() + ", " + tranche.name())))
                    .toList();
        }
        List<? extends Identified> elements =
                switch (kind) {
                    case SOURCE -> workbook.sources();
                    case CLAIM -> workbook.claims();
                    case PARTY -> workbook.parties();
                    case CHIP -> workbook.chips();
                    case CONDITION -> workbook.conditions();
                    case DEAL -> workbook.deals();
                    case SCENARIO -> workbook.scenarios();
                    case TRANCHE -> List.of();
                };
        Set<String> seen = new HashSet<>();
        Set<String> twice = elements.stream()
                .map(Identified::name)
                .filter(name -> !seen.add(name))
                .collect(Collectors.toSet());
        return elements.stream()
                .map(element -> new Choice(
                        element.id(),
                        twice.contains(element.name()) ? element.name() + " (" + element.id() + ")" : element.name()))
                .toList();
    }
}
