package org.dealbench.presentation.actuals;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dealbench.analysis.DisclosedPeriod;
import org.dealbench.analysis.Metric;
import org.dealbench.analysis.Metrics;
import org.dealbench.model.Actual;
import org.dealbench.model.Address;
import org.dealbench.model.Outcome;
import org.dealbench.model.Parts;
import org.dealbench.model.Unit;
import org.dealbench.model.Value;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.table.CellSource;
import org.dealbench.presentation.text.Choice;
import org.dealbench.presentation.text.InputField;

/// The cells of one disclosed figure that can be typed into.
final class ActualCells {

    private static final MathContext SHOWN = new MathContext(4);
    private static final Choice NO_SOURCE = new Choice("", "none");
    private static final String PERIODS = "Q1 2026, Mar 2026 written as 2026-03, or 2026";

    private final Workbook workbook;
    private final int row;
    private final Actual actual;
    private final Optional<Metrics> known;
    private final Optional<Metrics.Owner> owner;
    private final List<Metric> metrics;
    private final Optional<Metric> metric;

    ActualCells(Workbook workbook, int row, Actual actual, Optional<Metrics> known) {
        this.workbook = workbook;
        this.row = row;
        this.actual = actual;
        this.known = known;
        owner = Metrics.ownerOf(workbook, actual.metric());
        metrics = owner.flatMap(each -> known.map(all -> all.of(each))).orElse(List.of());
        metric = metrics.stream()
                .filter(each -> each.address().equals(actual.metric()))
                .findFirst();
    }

    /// What messages call it.
    String name() {
        return metric.map(Metric::label).orElse(actual.metric());
    }

    Unit unit() {
        return metric.map(Metric::unit).filter(unit -> unit != Unit.OTHER).orElse(Unit.NUMBER);
    }

    CellSource owner() {
        List<Choice> choices = Metrics.owners(workbook).stream()
                .map(each -> new Choice(each.address(), each.name()))
                .toList();
        return cell(
                InputField.ofChoices("Of", choices),
                owner.map(Metrics.Owner::address).orElse(actual.metric()),
                text -> Outcome.ok(new Actual(ofOwner(text), actual.period(), actual.value(), actual.source())));
    }

    /// The same line of another owner if that has it, else the first that it has.
    private String ofOwner(String address) {
        if (owner.filter(each -> each.address().equals(address)).isPresent()) {
            return actual.metric();
        }
        String line = owner.map(each -> actual.metric().substring(each.address().length()))
                .orElse("");
        List<String> there = known.stream()
                .flatMap(all -> all.of(new Metrics.Owner(address, "")).stream())
                .map(Metric::address)
                .toList();
        return there.contains(address + line) ? address + line : there.isEmpty() ? address : there.getFirst();
    }

    CellSource series() {
        List<Choice> choices = metrics.stream()
                .map(each -> new Choice(each.address(), each.name()))
                .toList();
        return cell(
                InputField.ofChoices("Series", choices),
                actual.metric(),
                text -> Outcome.ok(new Actual(text, actual.period(), actual.value(), actual.source())));
    }

    CellSource period(String shown) {
        return cell(InputField.ofText("Period"), shown, text -> DisclosedPeriod.parse(text)
                .map(period -> Outcome.ok(new Actual(actual.metric(), period.iso(), actual.value(), actual.source())))
                .orElseGet(() -> Outcome.faulty(
                        address(),
                        "\u201c" + text + "\u201d is no month, quarter or year. Write it like " + PERIODS + ".")));
    }

    CellSource value() {
        return new CellSource.Base(
                field(),
                Value.of(actual.value()),
                (base, value) -> write(
                        base,
                        value instanceof Value.Numeric(double number)
                                ? Outcome.ok(new Actual(actual.metric(), actual.period(), number, actual.source()))
                                : Outcome.ok(actual)));
    }

    CellSource source() {
        List<Choice> choices = new ArrayList<>();
        choices.add(NO_SOURCE);
        workbook.sources().forEach(each -> choices.add(new Choice(each.id(), each.title())));
        String id = actual.source();
        return new CellSource.Base(
                InputField.ofChoices("Source", choices).withOptional(true),
                id == null ? null : Value.of(id),
                (base, value) -> write(
                        base,
                        Outcome.ok(new Actual(
                                actual.metric(),
                                actual.period(),
                                actual.value(),
                                value instanceof Value.Text(String text) ? text : null))));
    }

    /// A value in the unit of the series, to four digits.
    String show(double value) {
        double rounded = new BigDecimal(value).round(SHOWN).doubleValue();
        return field().show(Value.of(rounded));
    }

    private InputField field() {
        return InputField.of("Disclosed", unit(), workbook.currency());
    }

    private CellSource cell(InputField field, String text, Function<String, Outcome<Actual>> change) {
        return new CellSource.Base(
                field,
                Value.of(text),
                (base, value) -> write(
                        base, value instanceof Value.Text(String typed) ? change.apply(typed) : Outcome.ok(actual)));
    }

    private Outcome<Workbook> write(Workbook base, Outcome<Actual> changed) {
        return changed.then(each -> Parts.replace(base, address(), each));
    }

    private Address address() {
        return Address.of("actuals", String.valueOf(row));
    }
}
