package org.dealbench.presentation.tranches;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dealbench.engine.deal.TrancheOutcome;
import org.dealbench.model.Address;
import org.dealbench.model.Deal;
import org.dealbench.model.Identified;
import org.dealbench.model.Tranche;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.table.CellSource;
import org.dealbench.presentation.table.Column;
import org.dealbench.presentation.table.DealPlace;
import org.dealbench.presentation.table.ElementRows;
import org.dealbench.presentation.table.Elements;
import org.dealbench.presentation.table.NumberAt;
import org.dealbench.presentation.table.RowEdits;
import org.dealbench.presentation.table.RowSource;
import org.dealbench.presentation.table.TableContent;
import org.dealbench.presentation.text.CalendarDates;
import org.jspecify.annotations.Nullable;

/// The tranches of a deal as a table: one a row, with what becomes of it.
///
/// @param outcomes what became of a tranche by its id, null while that is not known
public record TrancheTable(DealPlace deal, Function<String, @Nullable TrancheOutcome> outcomes)
        implements TableContent {

    @Override
    public List<Column> columns(Workbook base) {
        return List.of(
                Column.words("name", "Tranche"),
                Column.numbers("amount", "Amount", base.currency()),
                Column.words("condition", "Condition"),
                Column.numbers("earliest", "Earliest"),
                Column.numbers("longStop", "Long-stop date"),
                Column.numbers("lagDays", "Lag"),
                Column.words(
                        "status",
                        "Status on " + CalendarDates.show(base.calendar().valuationDate())),
                Column.numbers("funding", "Funding"),
                Column.words("instrument", "Instrument"),
                Column.numbers("instalments", "Instalments"),
                Column.numbers("intervalMonths", "Interval"),
                Column.numbers("postMoney", "Post-money", base.currency()));
    }

    @Override
    public List<RowSource> rows(Workbook base) {
        return deal.in(base).map(Deal::tranches).orElse(List.of()).stream()
                .map(tranche -> row(base, tranche))
                .toList();
    }

    private RowSource row(Workbook base, Tranche tranche) {
        Address address = rowEdits().address(tranche.id());
        TrancheStatus status = TrancheStatus.of(outcomes.apply(tranche.id()), tranche, base.calendar());
        List<CellSource> cells = new ArrayList<>();
        cells.add(Elements.name(address, tranche.name()));
        for (String field : List.of("amount", "condition", "earliest", "longStop", "lagDays")) {
            cells.add(CellSource.at(address.child(field)));
        }
        cells.add(new CellSource.Shown(status.word(), status.note()));
        cells.add(funding(base, tranche, status));
        for (String field : List.of("instrument", "instalments", "intervalMonths", "postMoney")) {
            cells.add(CellSource.at(address.child(field)));
        }
        return new RowSource(tranche.id(), tranche.name(), cells);
    }

    /// Of a tranche that lapses the date is its long-stop date, an input.
    private CellSource funding(Workbook base, Tranche tranche, TrancheStatus status) {
        CellSource.Shown shown = new CellSource.Shown(status.date(), status.note());
        TrancheOutcome outcome = outcomes.apply(tranche.id());
        return outcome == null || outcome.lapses()
                ? shown
                : shown.of(NumberAt.of("Funding of " + tranche.name(), deal.line("tranche.fundingDay/" + tranche.id()))
                        .atEnd(base.calendar()));
    }

    @Override
    public RowEdits rowEdits() {
        return new ElementRows("tranche", deal.address().child("tranches"), TrancheTable::made);
    }

    private static Identified made(Workbook workbook, String id, String name, @Nullable Identified before) {
        LocalDate earliest = before instanceof Tranche tranche
                ? tranche.earliest()
                : workbook.calendar().valuationDate();
        return new Tranche(id, name, Tranche.Instrument.EQUITY, 0, null, earliest, null, 0, null, 1, 1);
    }
}
