package org.dealbench.presentation.risks;

import java.util.ArrayList;
import java.util.List;
import org.dealbench.chart.RiskWords;
import org.dealbench.model.Address;
import org.dealbench.model.Effect;
import org.dealbench.model.Identified;
import org.dealbench.model.Risk;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.table.CellSource;
import org.dealbench.presentation.table.Column;
import org.dealbench.presentation.table.ElementRows;
import org.dealbench.presentation.table.Elements;
import org.dealbench.presentation.table.RowEdits;
import org.dealbench.presentation.table.RowSource;
import org.dealbench.presentation.table.TableContent;
import org.jspecify.annotations.Nullable;

/// The risks of a workbook as a table: one a row, with what it does in words.
public record RiskTable() implements TableContent {

    static final Address LIST = Address.of("risks");

    private static final int USUAL_MONTHS = 12;

    @Override
    public List<Column> columns(Workbook base) {
        return List.of(
                Column.words("name", "Risk"),
                Column.words("active", "Active"),
                Column.numbers("probability", "Probability"),
                Column.numbers("start", "Start"),
                Column.numbers("months", "Duration"),
                Column.words("does", "What it does"));
    }

    @Override
    public List<RowSource> rows(Workbook base) {
        return base.risks().stream().map(risk -> row(base, risk)).toList();
    }

    private static RowSource row(Workbook base, Risk risk) {
        Address address = LIST.child(risk.id());
        List<CellSource> cells = new ArrayList<>();
        cells.add(Elements.name(address, risk.name()));
        for (String field : List.of("active", "probability", "start", "months")) {
            cells.add(CellSource.at(address.child(field)));
        }
        cells.add(new CellSource.Shown(RiskWords.kinds(risk), RiskWords.of(base, risk) + "."));
        return new RowSource(risk.id(), risk.name(), cells);
    }

    @Override
    public RowEdits rowEdits() {
        return new ElementRows("risk", LIST, RiskTable::made);
    }

    /// One that happens to nobody yet, with an effect to start from where there is a deal.
    private static Identified made(Workbook workbook, String id, String name, @Nullable Identified before) {
        List<Effect> effects = workbook.deals().stream()
                .limit(1)
                .<Effect>map(deal -> new Effect.DelayPhases(deal.id(), 0))
                .toList();
        return new Risk(
                id,
                name,
                false,
                null,
                before instanceof Risk risk ? risk.start() : workbook.calendar().start(),
                USUAL_MONTHS,
                effects);
    }
}
