package org.dealbench.presentation.assumptions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealbench.model.Deal;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.form.Advice;
import org.dealbench.presentation.form.Form;
import org.dealbench.presentation.form.FormField;
import org.dealbench.presentation.text.Choice;
import org.dealbench.presentation.text.InputField;

/// What is asked before assumptions of the open workbook are kept for others.
public final class SaveSet {

    private static final Choice CHIPS = new Choice(AssumptionKind.CHIPS.id(), "The chips, as a chip catalogue");
    private static final Choice COSTS =
            new Choice(AssumptionKind.COSTS.id(), "Economics and operation of a deal, as a cost deck");

    private final Workbook workbook;
    private final List<KeptSet> known;
    private final FormField kind;
    private final FormField deal;
    private final FormField name =
            FormField.of("set", InputField.ofText("Name"), "What you will look for in another workbook.");
    private final Form form;

    /// Asks what of a workbook should be kept.
    ///
    /// @param workbook with chips or deals
    /// @param known the sets there are
    /// @param looked the deal that is looked at, empty for none
    public SaveSet(Workbook workbook, List<KeptSet> known, Optional<String> looked) {
        this.workbook = workbook;
        this.known = List.copyOf(known);
        List<Choice> kinds = new ArrayList<>();
        if (!workbook.chips().isEmpty()) {
            kinds.add(CHIPS);
        }
        if (!workbook.deals().isEmpty()) {
            kinds.add(COSTS);
        }
        kind = FormField.of("kind", InputField.ofChoices("Keep", kinds), "")
                .holding(kinds.getFirst().label());
        List<Choice> deals = workbook.deals().stream()
                .map(each -> new Choice(each.id(), each.name()))
                .toList();
        deal = FormField.of("deal", InputField.ofChoices("Deal", deals), "").holding(chosen(deals, looked));
        name.holding(workbook.title());
        kind.textProperty().subscribe(_ -> deal.shownProperty().set(kind() == AssumptionKind.COSTS));
        form = new Form("Save assumptions for other workbooks", "Save", List.of(kind, deal, name), this::advice);
    }

    static String chosen(List<Choice> deals, Optional<String> looked) {
        return deals.stream()
                .filter(each -> looked.filter(each.value()::equals).isPresent())
                .findFirst()
                .or(() -> deals.stream().findFirst())
                .map(Choice::label)
                .orElse("");
    }

    /// Whether a workbook has anything that a set could hold.
    public static boolean hasAnything(Workbook workbook) {
        return !workbook.chips().isEmpty() || !workbook.deals().isEmpty();
    }

    private Advice advice() {
        String what = TakenSet.described(content()) + ".";
        return new Advice(
                Character.toUpperCase(what.charAt(0))
                        + what.substring(1)
                        + (replaces() ? " It replaces the " + kind().noun() + " of that name." : ""),
                List.of());
    }

    private boolean replaces() {
        return known.stream()
                .anyMatch(each -> each.kind() == kind() && each.name().equals(name()));
    }

    public AssumptionKind kind() {
        return kind.words().equals(AssumptionKind.COSTS.id()) ? AssumptionKind.COSTS : AssumptionKind.CHIPS;
    }

    public String name() {
        return name.words();
    }

    /// What would be kept, as the fields have it now.
    public Workbook content() {
        Optional<Deal> chosen = workbook.deals().stream()
                .filter(each -> each.id().equals(deal.words()))
                .findFirst();
        return kind() == AssumptionKind.COSTS && chosen.isPresent()
                ? TakenSet.costs(workbook, chosen.get(), name())
                : TakenSet.chips(workbook, name());
    }

    public Form form() {
        return form;
    }
}
