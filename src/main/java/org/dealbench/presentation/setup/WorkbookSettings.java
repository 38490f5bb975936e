package org.dealbench.presentation.setup;

import java.util.ArrayList;
import java.util.List;
import org.dealbench.model.Address;
import org.dealbench.model.Chip;
import org.dealbench.model.Inputs;
import org.dealbench.model.Outcome;
import org.dealbench.model.Parts;
import org.dealbench.model.Value;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.document.EditResult;
import org.dealbench.presentation.document.WorkbookDocument;
import org.dealbench.presentation.form.Advice;
import org.dealbench.presentation.form.Form;
import org.dealbench.presentation.form.FormField;
import org.dealbench.presentation.text.Choice;
import org.dealbench.presentation.text.InputField;

/// What holds for a whole workbook: its name, calendar, currency, and what chips are held against.
///
/// Calendar and TFLOPS are inputs and are read and bounded as cells are; the rest is held against the rules of files.
public final class WorkbookSettings {

    private static final Choice NO_CHIP = new Choice("", "none");

    private final WorkbookDocument document;
    private final FormField name;
    private final FormField currency;
    private final List<FormField> inputs;
    private final FormField chip;
    private final Form form;

    /// Asks for the settings of the open workbook.
    public WorkbookSettings(WorkbookDocument document) {
        this.document = document;
        Workbook workbook = document.workbook();
        name = FormField.of("title", InputField.ofText("Name"), "").holding(workbook.title());
        currency = FormField.suggesting(
                        "currency",
                        InputField.ofText("Currency"),
                        "Of every amount, as ISO 4217 has it.",
                        Currencies.COMMON)
                .holding(workbook.currency());
        inputs = List.of(
                input("calendar/start", "The first month that is modelled."),
                input("calendar/months", "At most fifty years."),
                input("calendar/valuationDate", "Present values are of this day, and statuses as of it."),
                input("referenceTflops", "Dense FP8 of one H100 equivalent."));
        chip = FormField.of(
                        "referenceChip",
                        InputField.ofChoices("Reference chip", chips(workbook)).withOptional(true),
                        "Hedges and claimed advantages are held against it.")
                .holding(chips(workbook).stream()
                        .filter(choice ->
                                choice.value().equals(workbook.referenceChip() == null ? "" : workbook.referenceChip()))
                        .map(Choice::label)
                        .findFirst()
                        .orElse(NO_CHIP.label()));
        List<FormField> fields = new ArrayList<>(List.of(name, currency));
        fields.addAll(inputs);
        fields.add(chip);
        form = new Form("Workbook settings", "Apply", fields, this::advice);
    }

    private FormField input(String path, String help) {
        Workbook workbook = document.workbook();
        var found = Inputs.find(workbook, Address.parse(path)).orElseThrow();
        InputField field = InputField.of(found.spec(), workbook.currency(), List.of());
        Value value = found.toValue();
        return FormField.of(path, field, help).holding(value == null ? "" : field.write(value));
    }

    private static List<Choice> chips(Workbook workbook) {
        List<Choice> chips = new ArrayList<>(List.of(NO_CHIP));
        for (Chip each : workbook.chips()) {
            chips.add(new Choice(each.id(), each.name()));
        }
        return chips;
    }

    private Advice advice() {
        Workbook before = document.workbook();
        return switch (changed(before)) {
            case Outcome.Faulty<Workbook> faulty -> new Advice("", faulty.faults());
            case Outcome.Ok<Workbook>(Workbook after) ->
                new Advice(note(before, after), document.newFaults(before, after));
        };
    }

    private static String note(Workbook before, Workbook after) {
        String money = after.currency().equals(before.currency())
                ? ""
                : "Amounts keep their digits: nothing is converted to " + after.currency() + ". ";
        return (money + LeftOutside.told(before, after)).strip();
    }

    private Outcome<Workbook> changed(Workbook workbook) {
        Outcome<Workbook> changed = Parts.replace(workbook, Address.of("title"), name.words())
                .then(next -> Parts.replace(next, Address.of("currency"), currency.words()))
                .then(next -> Parts.replace(
                        next, Address.of("referenceChip"), chip.words().isEmpty() ? null : chip.words()));
        for (FormField field : inputs) {
            changed = changed.then(next -> Inputs.replace(
                    next, Address.parse(field.id()), field.value().orElse(null)));
        }
        return changed;
    }

    /// Changes the workbook as one step.
    public EditResult apply() {
        return document.edit(
                "Change workbook settings", workbook -> changed(workbook).orElseThrow());
    }

    public Form form() {
        return form;
    }
}
