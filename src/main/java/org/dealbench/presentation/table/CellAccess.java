package org.dealbench.presentation.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dealbench.model.Address;
import org.dealbench.model.Distribution;
import org.dealbench.model.Fault;
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
import org.dealbench.presentation.text.Notation;
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
    private final Map<String, Distribution> uncertain = new HashMap<>();

    public CellAccess(Workbook base, Optional<Scenario> scenario) {
        this.base = base;
        this.scenario = scenario;
        shown = scenario.map(selected -> asSeenBy(base, selected)).orElse(base);
        choices = new Choices(base);
        base.uncertainties().forEach(each -> uncertain.put(each.input(), each.distribution()));
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
            case CellSource.Shown(String text, String note, Optional<NumberAt> _) -> Cell.result(text, note);
            case CellSource.Absent(String reason) -> Cell.result("", reason);
            case CellSource.Base part ->
                scenario.isPresent()
                        ? cell(part.field(), part.value(), Mark.NONE, BASE_ONLY, false)
                        : cell(part.field(), part.value(), Mark.NONE, "", true);
            case CellSource.Parsed part ->
                new Cell(
                        part.text(),
                        part.text(),
                        part.text(),
                        Mark.NONE,
                        scenario.isPresent() ? BASE_ONLY : "",
                        scenario.isEmpty(),
                        List.of());
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
                note = inBase + (inherited.containsKey(address) ? inBasis(field, address) : " Delete takes it back.");
            } else if (inherited.containsKey(address)) {
                mark = Mark.INHERITED;
                note = "Set by " + inherited.get(address).name() + ". " + inBase;
            }
        }
        Distribution distribution = uncertain.get(address.toString());
        if (distribution != null) {
            mark = mark == Mark.NONE ? Mark.UNCERTAIN : mark;
            String range = Uncertainties.describe(distribution, field, base.calendar());
            note = (note + " Uncertain: " + range + ".").strip();
        }
        return cell(field, value, mark, note, true);
    }

    /// What Delete goes back to where a scenario that this one builds on sets the input too.
    private String inBasis(InputField field, Address address) {
        Scenario basis = Objects.requireNonNull(inherited.get(address));
        String value = shownIn(field, asSeenBy(base, basis), address);
        return " " + basis.name() + ", on which this builds, has " + value + ": Delete goes back to that.";
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
    Entry read(CellSource source, String text, Notation notation) {
        return switch (source) {
            case CellSource.At at -> readInput(at, text, notation);
            case CellSource.Base part ->
                scenario.isPresent()
                        ? new Entry.Refused(BASE_ONLY)
                        : part.field().read(text, notation);
            case CellSource.Parsed part ->
                scenario.isPresent()
                        ? new Entry.Refused(BASE_ONLY)
                        : part.read().apply(text);
            case CellSource.Shown _ -> new Entry.Refused("This is computed.");
            case CellSource.Absent(String reason) -> new Entry.Refused(reason);
        };
    }

    /// Shares that stand or fall with others are exact; every other quantity may be uncertain.
    private Entry readInput(CellSource.At at, String text, Notation notation) {
        InputSpec spec = Inputs.find(shown, at.address()).orElseThrow().spec();
        return at.joint() || !spec.type().isQuantity()
                ? field(spec).read(text, notation)
                : field(spec).readUncertain(text, notation, base.calendar().valuationDate());
    }

    /// Writes what was read; an empty entry resets an input of a scenario.
    Outcome<Workbook> write(Workbook workbook, CellSource source, Entry entry) {
        return switch (entry) {
            case Entry.Accepted(Value value) -> write(workbook, source, value);
            case Entry.Cleared _ -> write(workbook, source, (Value) null);
            case Entry.Uncertain range ->
                source instanceof CellSource.At at && scenario.isEmpty()
                        ? Uncertainties.with(workbook, at.address(), range)
                        : write(workbook, source, range.best());
            case Entry.Refused(String message) -> Outcome.faulty(new Fault("", message));
        };
    }

    private Outcome<Workbook> write(Workbook workbook, CellSource source, @Nullable Value value) {
        return switch (source) {
            case CellSource.At at -> writeInput(workbook, at.address(), value);
            case CellSource.Base part -> part.write().apply(workbook, value);
            case CellSource.Parsed part -> part.write().apply(workbook, value);
            case CellSource.Shown _, CellSource.Absent _ -> Outcome.ok(workbook);
        };
    }

    private Outcome<Workbook> writeInput(Workbook workbook, Address address, @Nullable Value value) {
        if (scenario.isEmpty()) {
            return Inputs.replace(workbook, address, value)
                    .map(changed -> value == null ? Uncertainties.without(changed, address) : changed);
        }
        String id = scenario.get().id();
        return value == null
                ? Outcome.ok(Overrides.without(workbook, id, address))
                : Overrides.with(workbook, id, address, value);
    }

    /// What a person should know of an entry that has been written, empty for nothing.
    String toldOf(CellSource source, Entry entry) {
        return switch (entry) {
            case Entry.Uncertain range ->
                range.meaning()
                        + (scenario.isEmpty()
                                ? "; kept as an uncertainty."
                                : ". A scenario holds one value: the range is not kept.");
            case Entry.Accepted(Value value) when source instanceof CellSource.At at -> toldOf(at.address(), value);
            default -> "";
        };
    }

    private String toldOf(Address address, Value value) {
        Distribution distribution = uncertain.get(address.toString());
        return distribution == null || scenario.isPresent()
                ? ""
                : Uncertainties.whyOutside(
                        base,
                        address,
                        value,
                        distribution,
                        field(Inputs.find(base, address).orElseThrow().spec()));
    }

    /// What Delete makes of a cell: the override goes, in the base an input becomes what a file means that leaves it
    /// out.
    Entry cleared(CellSource source) {
        if (!(source instanceof CellSource.At at)) {
            return read(source, "", Notation.TYPED);
        }
        return scenario.isPresent()
                ? new Entry.Cleared()
                : Defaults.of(base, at.address())
                        .<Entry>map(Entry.Accepted::new)
                        .orElseGet(() -> read(source, "", Notation.TYPED));
    }

    /// What undo calls an edit: `Change amount of Initial to 20bn`.
    String labelOf(CellSource source, String rowName, Entry entry) {
        InputField field = fieldOf(source);
        String what = InputField.lowerFirst(field.label()) + " of " + rowName;
        String prefix = scenario.filter(_ -> source instanceof CellSource.At)
                .map(each -> "In " + each.name() + ": ")
                .orElse("");
        String verb = prefix.isEmpty() ? "Clear " : "reset ";
        return switch (entry) {
            case Entry.Accepted(Value value) ->
                prefix + (prefix.isEmpty() ? "Change " : "change ") + what + " to " + field.show(value);
            case Entry.Uncertain range ->
                prefix + (prefix.isEmpty() ? "Change " : "change ") + what + " to " + field.show(range.low()) + " to "
                        + field.show(range.high());
            default -> prefix + verb + what;
        };
    }

    private InputField fieldOf(CellSource source) {
        return switch (source) {
            case CellSource.At at ->
                field(Inputs.find(base, at.address()).orElseThrow().spec());
            case CellSource.Base part -> part.field();
            case CellSource.Parsed part -> InputField.ofText(part.label());
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
}
