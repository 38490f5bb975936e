package org.dealbench.presentation.chipmix;

import java.util.ArrayList;
import java.util.List;
import org.dealbench.model.Address;
import org.dealbench.model.Chip;
import org.dealbench.model.Deal;
import org.dealbench.model.Mix;
import org.dealbench.model.MixRow;
import org.dealbench.model.Unit;
import org.dealbench.model.Value;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.table.CellSource;
import org.dealbench.presentation.table.Column;
import org.dealbench.presentation.table.DealPlace;
import org.dealbench.presentation.table.RowEdits;
import org.dealbench.presentation.table.RowSource;
import org.dealbench.presentation.table.TableContent;
import org.dealbench.presentation.text.CalendarDates;
import org.dealbench.presentation.text.InputField;

/// The chip mix of a deal as a table: a row from each month on, a column for each chip.
///
/// The shares of a row are only right together, so a changed one waits until the row sums to 100 %.
public record MixTable(DealPlace deal) implements TableContent {

    private static final InputField SUM = InputField.of("Sum", Unit.FRACTION, "");
    private static final InputField FROM = InputField.of("Month", Unit.MONTH, "");

    @Override
    public List<Column> columns(Workbook base) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.numbers("from", "From"));
        chips(base).forEach(chip -> columns.add(Column.numbers(chip.id(), chip.name())));
        return columns;
    }

    /// The chips that the mix names, in the order of the catalogue.
    public List<Chip> chips(Workbook base) {
        List<MixRow> rows = mixRows(base);
        return base.chips().stream()
                .filter(chip -> rows.stream().anyMatch(row -> row.shares().containsKey(chip.id())))
                .toList();
    }

    /// The chips of the catalogue that the mix does not name.
    public List<Chip> otherChips(Workbook base) {
        List<Chip> named = chips(base);
        return base.chips().stream().filter(chip -> !named.contains(chip)).toList();
    }

    @Override
    public List<RowSource> rows(Workbook base) {
        List<Chip> chips = chips(base);
        return mixRows(base).stream().map(row -> rowOf(row, chips)).toList();
    }

    private RowSource rowOf(MixRow row, List<Chip> chips) {
        List<CellSource> cells = new ArrayList<>();
        String month = row.from().toString();
        cells.add(new CellSource.Base(
                FROM, Value.of(month), (workbook, value) -> MixRows.of(deal).renamed(workbook, month, value)));
        Address address = MixRows.of(deal).address(month);
        chips.forEach(chip -> cells.add(CellSource.joint(address.child(chip.id()))));
        return new RowSource(month, CalendarDates.show(row.from()), cells);
    }

    @Override
    public String whyWaiting(Workbook tried, String row) {
        return mixRows(tried).stream()
                .filter(each -> each.from().toString().equals(row))
                .map(each -> "The shares from " + CalendarDates.show(each.from()) + " sum to "
                        + SUM.show(Value.of(each.shares().values().stream()
                                .mapToDouble(Double::doubleValue)
                                .sum()))
                        + ". What was typed waits until they sum to 100 %.")
                .findFirst()
                .orElse("");
    }

    private List<MixRow> mixRows(Workbook base) {
        return deal.in(base).map(Deal::mix).map(Mix::rows).orElse(List.of());
    }

    @Override
    public RowEdits rowEdits() {
        return MixRows.of(deal);
    }
}
