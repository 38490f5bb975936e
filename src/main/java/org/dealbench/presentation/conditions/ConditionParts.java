package org.dealbench.presentation.conditions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dealbench.model.Address;
import org.dealbench.model.Condition;
import org.dealbench.model.Outcome;
import org.dealbench.model.Parts;
import org.dealbench.model.Value;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.table.CellSource;
import org.dealbench.presentation.text.InputField;

/// The parts of a composite condition as one cell: their names with semicolons between them.
final class ConditionParts {

    private static final InputField FIELD = InputField.ofText("Parts");
    private static final String SEPARATOR = "; ";

    private ConditionParts() {}

    static CellSource cell(Workbook base, Address condition, Condition.Composite composite) {
        String text = composite.of().stream()
                .map(id -> named(base, id).map(Condition::name).orElse(id))
                .collect(Collectors.joining(SEPARATOR));
        return new CellSource.Base(
                FIELD,
                Value.of(text),
                (workbook, value) -> value instanceof Value.Text(String typed)
                        ? written(workbook, condition.child("of"), typed)
                        : Outcome.ok(workbook));
    }

    private static Outcome<Workbook> written(Workbook workbook, Address list, String typed) {
        List<String> ids = new ArrayList<>();
        for (String part : typed.split(";", -1)) {
            String name = part.strip();
            Optional<Condition> found = named(workbook, name);
            if (found.isEmpty()) {
                return Outcome.faulty(
                        list,
                        "There is no condition \u201c" + name
                                + "\u201d. Names are written with semicolons between them.");
            }
            ids.add(found.get().id());
        }
        return Parts.replace(workbook, list, ids);
    }

    private static Optional<Condition> named(Workbook workbook, String nameOrId) {
        return workbook.conditions().stream()
                .filter(each ->
                        each.name().equalsIgnoreCase(nameOrId) || each.id().equals(nameOrId))
                .findFirst();
    }
}
