package org.dealbench.presentation.assumptions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.document.EditResult;
import org.dealbench.presentation.document.WorkbookDocument;
import org.dealbench.presentation.form.Advice;
import org.dealbench.presentation.form.Form;
import org.dealbench.presentation.form.FormField;
import org.dealbench.presentation.text.Choice;
import org.dealbench.presentation.text.InputField;

/// What is asked, and shown, before a set is put into the open workbook: what it adds, replaces and keeps.
public final class InsertSet {

    private static final String REPLACE = "replace";
    private static final List<Choice> WAYS =
            List.of(new Choice(REPLACE, "Replace it by that of the set"), new Choice("keep", "Keep it as it is here"));

    private final WorkbookDocument document;
    private final KeptSet kept;
    private final Workbook set;
    private final FormField way = FormField.of("way", InputField.ofChoices("A chip that is here already", WAYS), "");
    private final FormField deal;
    private final Form form;

    /// Asks how a set should be inserted.
    ///
    /// @param set what it holds
    /// @param looked the deal that is looked at, empty for none
    public InsertSet(WorkbookDocument document, KeptSet kept, Workbook set, Optional<String> looked) {
        this.document = document;
        this.kept = kept;
        this.set = set;
        List<Choice> deals = document.workbook().deals().stream()
                .map(each -> new Choice(each.id(), each.name()))
                .toList();
        deal = FormField.of("deal", InputField.ofChoices("Into the deal", deals), "")
                .holding(SaveSet.chosen(deals, looked));
        way.holding(WAYS.getFirst().label());
        List<FormField> fields = new ArrayList<>();
        if (kept.kind() == AssumptionKind.COSTS) {
            fields.add(deal);
        } else if (ChipInsertion.clashes(set, document.workbook())) {
            fields.add(way);
        }
        form = new Form("Insert the " + kept.title(), "Insert", fields, this::advice);
    }

    private Insertion insertion(Workbook into) {
        return kept.kind() == AssumptionKind.COSTS
                ? CostInsertion.of(set, into, deal.words())
                : ChipInsertion.of(set, into, way.words().equals(REPLACE));
    }

    private Advice advice() {
        Workbook before = document.workbook();
        Insertion insertion = insertion(before);
        return new Advice(note(before), document.newFaults(before, insertion.after()), insertion.lines());
    }

    private String note(Workbook before) {
        return set.currency().equals(before.currency())
                ? ""
                : "The set's amounts are in " + set.currency()
                        + " and are taken over as they are: nothing is converted.";
    }

    /// Puts it in as one step.
    public EditResult apply() {
        return document.edit(
                "Insert " + kept.title(), workbook -> insertion(workbook).after());
    }

    public Form form() {
        return form;
    }
}
