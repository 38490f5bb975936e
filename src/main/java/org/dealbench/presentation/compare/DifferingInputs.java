package org.dealbench.presentation.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Supplier;
import org.dealbench.analysis.comparison.ComparedCase;
import org.dealbench.model.Address;
import org.dealbench.model.InputValue;
import org.dealbench.model.Inputs;
import org.dealbench.model.Outcome;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.table.CellSource;
import org.dealbench.presentation.table.Column;
import org.dealbench.presentation.table.GivenRows;
import org.dealbench.presentation.table.RowEdits;
import org.dealbench.presentation.table.RowSource;
import org.dealbench.presentation.table.TableContent;

/// The inputs that are not the same in all cases, with their value in each.
///
/// @param cases those that stand side by side
record DifferingInputs(Supplier<List<ComparedCase>> cases) implements TableContent {

    static final String NOUN = "input";

    @Override
    public List<Column> columns(Workbook base) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words("input", "Input"));
        cases.get().forEach(each -> columns.add(Column.numbers("case-" + each.id(), each.name())));
        return columns;
    }

    @Override
    public List<RowSource> rows(Workbook base) {
        List<ComparedCase> shown = cases.get();
        SequencedSet<String> overridden = new LinkedHashSet<>();
        shown.stream()
                .limit(1)
                .flatMap(each -> each.workbook().scenarios().stream())
                .forEach(scenario -> overridden.addAll(scenario.overrides().keySet()));
        List<RowSource> rows = new ArrayList<>();
        for (String path : overridden) {
            List<InputValue> values = shown.stream()
                    .map(each -> Inputs.find(each.workbook(), Address.parse(path)))
                    .map(found -> found instanceof Outcome.Ok<InputValue>(InputValue input)
                            ? Optional.of(input)
                            : Optional.<InputValue>empty())
                    .flatMap(Optional::stream)
                    .toList();
            boolean complete = values.size() == shown.size();
            if (complete && values.stream().map(InputValue::toValue).distinct().count() > 1) {
                rows.add(row(base, path, values));
            }
        }
        return rows;
    }

    private static RowSource row(Workbook base, String path, List<InputValue> values) {
        List<CellSource> cells = new ArrayList<>();
        String title = values.getFirst().title();
        cells.add(new CellSource.Shown(title, path));
        String first = OverrideList.shown(base, values.getFirst());
        for (InputValue value : values) {
            String text = OverrideList.shown(base, value);
            String note = text.equals(first) ? "" : "The first case has " + (first.isEmpty() ? "nothing" : first) + ".";
            cells.add(new CellSource.Shown(text.isEmpty() ? "nothing" : text, note));
        }
        return new RowSource(path, title, cells);
    }

    @Override
    public RowEdits rowEdits() {
        return new GivenRows(NOUN, Address::parse);
    }
}
