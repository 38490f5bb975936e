package org.dealbench.presentation.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dealbench.model.Address;
import org.dealbench.model.InputValue;
import org.dealbench.model.Inputs;
import org.dealbench.model.Outcome;
import org.dealbench.model.Workbook;

/// Inputs of a deal's parts as a list: an input a row, with its value and what that is of.
///
/// A part that the deal does not have is left out until it is added.
///
/// @param rowEdits how a part is added and deleted
public record InputList(DealPlace deal, List<Field> fields, RowEdits rowEdits) implements TableContent {

    /// An input by its part and name.
    ///
    /// @param unit what its value is of, `money` standing for the currency
    public record Field(String part, String name, String unit) {}

    public InputList {
        fields = List.copyOf(fields);
    }

    @Override
    public List<Column> columns(Workbook base) {
        return List.of(
                Column.words("part", "Part"),
                Column.words("input", "Input"),
                Column.numbers("value", "Value"),
                Column.words("unit", "Unit"));
    }

    @Override
    public List<RowSource> rows(Workbook base) {
        List<RowSource> rows = new ArrayList<>();
        for (Field field : fields) {
            Address address = deal.address().child(field.part()).child(field.name());
            if (Inputs.find(base, address) instanceof Outcome.Ok<InputValue>(InputValue input)) {
                rows.add(row(base, field, address, input));
            }
        }
        return rows;
    }

    private static RowSource row(Workbook base, Field field, Address address, InputValue input) {
        String part = field.part().substring(0, 1).toUpperCase(Locale.ROOT)
                + field.part().substring(1);
        return new RowSource(
                field.part() + "/" + field.name(),
                "the " + field.part(),
                List.of(
                        new CellSource.Shown(part, ""),
                        new CellSource.Shown(input.spec().label(), ""),
                        CellSource.at(address),
                        new CellSource.Shown(field.unit().replace("money", base.currency()), "")));
    }
}
