package org.dealbench.presentation.conditions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dealbench.model.Address;
import org.dealbench.model.Condition;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.table.CellSource;
import org.dealbench.presentation.table.Column;
import org.dealbench.presentation.table.ElementRows;
import org.dealbench.presentation.table.Elements;
import org.dealbench.presentation.table.NumberAt;
import org.dealbench.presentation.table.RowEdits;
import org.dealbench.presentation.table.RowSource;
import org.dealbench.presentation.table.TableContent;
import org.dealbench.presentation.text.CalendarDates;
import org.jspecify.annotations.Nullable;

/// The conditions of a workbook as a table: one a row, with the day it is met on and what waits for it.
///
/// @param outcomes the day a condition is met on by its id, empty for never, null while that is not known
public record ConditionTable(Function<String, @Nullable Optional<LocalDate>> outcomes) implements TableContent {

    private static final Address LIST = Address.of("conditions");

    @Override
    public List<Column> columns(Workbook base) {
        return List.of(
                Column.words("name", "Condition"),
                Column.words("kind", "Kind"),
                Column.numbers("date", "Date"),
                Column.numbers("delayDays", "Delay"),
                Column.words("met", "Met"),
                Column.numbers("probability", "Probability"),
                Column.words("waitsFor", "Waits for"),
                Column.numbers("level", "Power or count"),
                Column.numbers("metOn", "Met on"),
                Column.words("gates", "Gates"));
    }

    @Override
    public List<RowSource> rows(Workbook base) {
        return base.conditions().stream().map(condition -> row(base, condition)).toList();
    }

    private RowSource row(Workbook base, Condition condition) {
        Address address = LIST.child(condition.id());
        List<CellSource> cells = new ArrayList<>();
        cells.add(Elements.name(address, condition.name()));
        cells.add(ConditionKind.cell(address, condition));
        for (String field : List.of("date", "delayDays", "met", "probability")) {
            cells.add(
                    condition instanceof Condition.Event
                            ? CellSource.at(address.child(field))
                            : new CellSource.Absent("Only an event has a date, a delay and a probability of its own."));
        }
        cells.add(waitsFor(base, address, condition));
        cells.add(
                switch (condition) {
                    case Condition.Capacity _ -> CellSource.at(address.child("megawatts"));
                    case Condition.AtLeast _ -> CellSource.at(address.child("count"));
                    default -> new CellSource.Absent("Only capacity has a level, and \u201cat least\u201d a count.");
                });
        cells.add(metOn(base, condition));
        cells.add(gates(base, condition));
        return new RowSource(condition.id(), condition.name(), cells);
    }

    private static CellSource waitsFor(Workbook base, Address address, Condition condition) {
        return switch (condition) {
            case Condition.Event _ -> new CellSource.Absent("An event happens outside the model.");
            case Condition.Capacity _ -> CellSource.at(address.child("deal"));
            case Condition.Funded _ -> CellSource.at(address.child("tranche"));
            case Condition.Composite composite -> ConditionParts.cell(base, address, composite);
        };
    }

    private CellSource metOn(Workbook base, Condition condition) {
        Optional<LocalDate> met = outcomes.apply(condition.id());
        if (met == null) {
            return new CellSource.Shown("", "");
        }
        return met.map(day -> new CellSource.Shown(CalendarDates.show(day), "Delays and parts included."))
                .orElseGet(() -> new CellSource.Shown("never", "Not met in this scenario."))
                .of(NumberAt.of(
                                condition.name() + " met on",
                                LIST.child(condition.id()).toString())
                        .atEnd(base.calendar()));
    }

    private static CellSource gates(Workbook base, Condition condition) {
        Gated gated = Gated.by(base, condition.id());
        return new CellSource.Shown(gated.counts(), gated.sentence());
    }

    @Override
    public String fieldOf(String column) {
        return column.equals("waitsFor") ? "of" : column;
    }

    @Override
    public RowEdits rowEdits() {
        return new ElementRows("condition", LIST, (workbook, id, name, _) -> ConditionKind.event(workbook, id, name));
    }
}
