package org.dealbench.presentation.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealbench.model.Address;
import org.dealbench.model.InputSpec;
import org.dealbench.model.InputValue;
import org.dealbench.model.Inputs;
import org.dealbench.model.Outcome;
import org.dealbench.model.Scenario;
import org.dealbench.model.Scenarios;
import org.dealbench.model.Value;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.table.Cell.Mark;
import org.dealbench.presentation.text.Choice;
import org.dealbench.presentation.text.Entry;
import org.dealbench.presentation.text.InputField;
import org.jspecify.annotations.Nullable;

/// Shows, reads and writes cells of one workbook, in its base or in a scenario.
///
/// In a scenario an input is written as an override, and all that a scenario cannot override is closed.
public final class CellAccess {

    private static final String BASE_ONLY = "Part of the base: choose the base to change it.";

    private final Workbook base;
    private final Optional<Scenario> scenario;
    private final Workbook shown;
    private final Choices choices;
    private final Map<Address, Scenario> inherited = new HashMap<>();

    public CellAccess(Workbook base, Optional<Scenario> scenario) {
        this.base = base;
        this.scenario = scenario;
        shown = scenario.map(selected -> asSeenBy(base, selected)).orElse(base);
        choices = new Choices(base);
        scenario.ifPresent(selected -> Scenarios.chain(base, selected.id()).orElseThrow().stream()
                .filter(each -> !each.id().equals(selected.id()))
                .forEach(each -> each.overrides().keySet().forEach(path -> inherited.put(Address.parse(path), each))));
    }

    private static Workbook asSeenBy(Workbook base, Scenario selected) {
        return Scenarios.apply(base, selected.id()) instanceof Outcome.Ok<Workbook>(Workbook seen) ? seen : base;
    }

    /// The workbook as the selected scenario sees it.
    public Workbook shown() {
        return shown;
    }

    Cell show(CellSource source) {
        return switch (source) {
            case CellSource.Shown(String text, String note) -> Cell.result(text, note);
            case CellSource.Absent(String reason) -> Cell.result("", reason);
            case CellSource.Base part ->
                scenario.isPresent()
                        ? cell(part.field(), part.value(), Mark.NONE, BASE_ONLY, false)
                        : cell(part.field(), part.value(), Mark.NONE, "", true);
            case CellSource.At at -> showInput(at.address());
        };
    }

    private Cell showInput(Address address) {
        InputValue input = Inputs.find(shown, address).orElseThrow();
        InputField field = field(input.spec());
        Value value = input.toValue();
        Mark mark = Mark.NONE;
        String note = "";
        if (scenario.isPresent()) {
            String inBase = "The base has " + shownIn(field, base, address) + ".";
            if (scenario.get().overrides().containsKey(address.toString())) {
                mark = Mark.OVERRIDDEN;
                note = inBase + " Delete takes it back.";
            } else if (inherited.containsKey(address)) {
                mark = Mark.INHERITED;
                note = "Set by " + inherited.get(address).name() + ". " + inBase;
            }
        }
        return cell(field, value, mark, note, true);
    }

    private static Cell cell(InputField field, @Nullable Value value, Mark mark, String note, boolean editable) {
        return new Cell(
                value == null ? noneOf(field) : field.show(value),
                value == null ? noneOf(field) : field.write(value),
                value == null ? noneOf(field) : field.plain(value),
                mark,
                note,
                editable,
                editable ? field.picks() : List.of());
    }

    /// Reads a text typed into a cell.
    Entry read(CellSource source, String text) {
        return switch (source) {
            case CellSource.At at ->
                field(Inputs.find(shown, at.address()).orElseThrow().spec()).read(text);
            case CellSource.Base part ->
                scenario.isPresent()
                        ? new Entry.Refused(BASE_ONLY)
                        : part.field().read(text);
            case CellSource.Shown _ -> new Entry.Refused("This is computed.");
            case CellSource.Absent(String reason) -> new Entry.Refused(reason);
        };
    }

    /// Writes what was read; an empty entry resets an input of a scenario.
    Outcome<Workbook> write(Workbook workbook, CellSource source, @Nullable Value value) {
        return switch (source) {
            case CellSource.At at -> writeInput(workbook, at.address(), value);
            case CellSource.Base part -> part.write().apply(workbook, value);
            case CellSource.Shown _, CellSource.Absent _ -> Outcome.ok(workbook);
        };
    }

    private Outcome<Workbook> writeInput(Workbook workbook, Address address, @Nullable Value value) {
        if (scenario.isEmpty()) {
            return Inputs.replace(workbook, address, value);
        }
        String id = scenario.get().id();
        return value == null
                ? Outcome.ok(Overrides.without(workbook, id, address))
                : Overrides.with(workbook, id, address, value);
    }

    /// What Delete makes of a cell: the override goes, in the base an optional input becomes empty.
    Entry cleared(CellSource source) {
        return scenario.isPresent() && source instanceof CellSource.At ? new Entry.Cleared() : read(source, "");
    }

    /// What undo calls an edit: `Change amount of Initial to 20bn`.
    String labelOf(CellSource source, String rowName, Entry entry) {
        InputField field = fieldOf(source);
        String what = lowerFirst(field.label()) + " of " + rowName;
        String prefix = scenario.filter(_ -> source instanceof CellSource.At)
                .map(each -> "In " + each.name() + ": ")
                .orElse("");
        String verb = prefix.isEmpty() ? "Clear " : "reset ";
        return switch (entry) {
            case Entry.Accepted(Value value) ->
                prefix + (prefix.isEmpty() ? "Change " : "change ") + what + " to " + field.show(value);
            default -> prefix + verb + what;
        };
    }

    private InputField fieldOf(CellSource source) {
        return switch (source) {
            case CellSource.At at ->
                field(Inputs.find(base, at.address()).orElseThrow().spec());
            case CellSource.Base part -> part.field();
            case CellSource.Shown _, CellSource.Absent _ -> InputField.ofText("Value");
        };
    }

    private InputField field(InputSpec spec) {
        return InputField.of(spec, base.currency(), choices.of(spec));
    }

    private static String shownIn(InputField field, Workbook workbook, Address address) {
        Value value = Inputs.find(workbook, address).orElseThrow().toValue();
        String text = value == null ? noneOf(field) : field.show(value);
        return text.isEmpty() ? "nothing" : text;
    }

    /// The label of the choice of nothing, or nothing.
    private static String noneOf(InputField field) {
        return field.choices().stream()
                .filter(choice -> choice.value().isEmpty())
                .map(Choice::label)
                .findFirst()
                .orElse("");
    }

    /// `Long-stop date` in the middle of a sentence; an acronym stays as it is.
    private static String lowerFirst(String label) {
        return label.length() > 1 && Character.isUpperCase(label.charAt(1))
                ? label
                : Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }
}
