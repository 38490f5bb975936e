package org.dealbench.presentation.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.dealbench.model.Scenario;
import org.dealbench.model.Value;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.table.CellSource;
import org.dealbench.presentation.table.Column;
import org.dealbench.presentation.table.Elements;
import org.dealbench.presentation.table.RowEdits;
import org.dealbench.presentation.table.RowSource;
import org.dealbench.presentation.table.TableContent;
import org.dealbench.presentation.text.Choice;
import org.dealbench.presentation.text.InputField;

/// The scenarios of a workbook: their names, what each builds on, and how much each overrides.
///
/// @param chosen the scenario that is looked at
record ScenarioList(Supplier<Optional<String>> chosen) implements TableContent {

    private static final String BASE = "Base";

    @Override
    public List<Column> columns(Workbook base) {
        return List.of(
                Column.words("name", "Scenario"),
                Column.words("basis", "Builds on"),
                Column.numbers("overrides", "Overrides"),
                Column.words("chosen", "Chosen"));
    }

    @Override
    public List<RowSource> rows(Workbook base) {
        return base.scenarios().stream().map(scenario -> row(base, scenario)).toList();
    }

    private RowSource row(Workbook base, Scenario scenario) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", BASE));
        ScenarioRows.bases(base, scenario.id()).forEach(each -> choices.add(new Choice(each.id(), each.name())));
        InputField field = InputField.ofChoices("Builds on", choices).withOptional(true);
        String basis = scenario.basis();
        boolean looked = chosen.get().filter(scenario.id()::equals).isPresent();
        return new RowSource(
                scenario.id(),
                scenario.name(),
                List.of(
                        Elements.name(ScenarioRows.LIST.child(scenario.id()), scenario.name()),
                        new CellSource.Base(
                                field,
                                basis == null ? null : Value.of(basis),
                                (workbook, value) -> ScenarioRows.build(
                                        workbook,
                                        scenario.id(),
                                        value instanceof Value.Text(String id) && !id.isEmpty()
                                                ? Optional.of(id)
                                                : Optional.empty())),
                        new CellSource.Shown(String.valueOf(scenario.overrides().size()), ""),
                        new CellSource.Shown(looked ? "yes" : "", "")));
    }

    @Override
    public RowEdits rowEdits() {
        return new ScenarioRows(chosen);
    }

    @Override
    public boolean isOfAllScenarios() {
        return true;
    }
}
