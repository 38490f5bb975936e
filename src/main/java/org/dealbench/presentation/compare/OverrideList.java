package org.dealbench.presentation.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Supplier;
import org.dealbench.model.Address;
import org.dealbench.model.InputValue;
import org.dealbench.model.Inputs;
import org.dealbench.model.Outcome;
import org.dealbench.model.Scenario;
import org.dealbench.model.Scenarios;
import org.dealbench.model.Value;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.table.CellSource;
import org.dealbench.presentation.table.Choices;
import org.dealbench.presentation.table.Column;
import org.dealbench.presentation.table.GivenRows;
import org.dealbench.presentation.table.RowEdits;
import org.dealbench.presentation.table.RowSource;
import org.dealbench.presentation.table.TableContent;
import org.dealbench.presentation.text.InputField;

/// Every override that the selected scenario is made of, its own and those of what it builds on, beside the base.
///
/// The scenario's value can be typed over here as in the input's own cell, and Delete resets it.
///
/// @param chosen the selected scenario
record OverrideList(Supplier<Optional<String>> chosen) implements TableContent {

    static final String NOUN = "override";

    @Override
    public List<Column> columns(Workbook base) {
        return List.of(
                Column.words("input", "Input"),
                Column.numbers("base", "Base"),
                Column.numbers("value", "Scenario"),
                Column.words("by", "Set by"));
    }

    @Override
    public List<RowSource> rows(Workbook base) {
        SequencedMap<String, Scenario> setBy = new LinkedHashMap<>();
        chain(base).forEach(scenario -> scenario.overrides().keySet().forEach(address -> setBy.put(address, scenario)));
        List<RowSource> rows = new ArrayList<>();
        setBy.forEach((path, scenario) -> {
            Address address = Address.parse(path);
            if (Inputs.find(base, address) instanceof Outcome.Ok<InputValue>(InputValue input)) {
                rows.add(row(base, input, scenario));
            }
        });
        return rows;
    }

    private List<Scenario> chain(Workbook base) {
        return chosen.get()
                .filter(id -> ScenarioRows.find(base, id).isPresent())
                .map(id -> Scenarios.chain(base, id))
                .<List<Scenario>>map(outcome -> outcome.isOk() ? outcome.orElseThrow() : List.of())
                .orElse(List.of());
    }

    private static RowSource row(Workbook base, InputValue input, Scenario scenario) {
        return new RowSource(
                input.address().toString(),
                input.title(),
                List.of(
                        new CellSource.Shown(input.title(), input.address().toString()),
                        new CellSource.Shown(shown(base, input), ""),
                        CellSource.at(input.address()),
                        new CellSource.Shown(scenario.name(), "")));
    }

    /// A value as its own cell shows it.
    static String shown(Workbook base, InputValue input) {
        InputField field = InputField.of(input.spec(), base.currency(), new Choices(base).of(input.spec()));
        Value value = input.toValue();
        return value == null ? "" : field.show(value);
    }

    @Override
    public RowEdits rowEdits() {
        return new GivenRows(NOUN, Address::parse);
    }
}
