package org.dealbench.presentation.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealbench.engine.deal.DealProjection;
import org.dealbench.model.Address;
import org.dealbench.model.Deal;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.table.CellSource;
import org.dealbench.presentation.table.Column;
import org.dealbench.presentation.table.Elements;
import org.dealbench.presentation.table.RowEdits;
import org.dealbench.presentation.table.RowSource;
import org.dealbench.presentation.table.TableContent;
import org.dealbench.presentation.text.Scale;
import org.jspecify.annotations.Nullable;

/// The deals of a workbook as a table: who takes part, and what each comes to.
///
/// @param outcomes what was computed for a deal by its id, null while that is not known
public record DealTable(Outcomes outcomes) implements TableContent {

    /// What one of its rows is.
    public static final String NOUN = "deal";

    private static final List<String> PARTIES = List.of("investor", "customer", "provider");
    private static final List<String> TERMS = List.of("revenueBasis", "pricing", "refresh");

    /// Finds results.
    @FunctionalInterface
    public interface Outcomes {
        @Nullable
        DealProjection of(String deal);
    }

    @Override
    public List<Column> columns(Workbook base) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words("name", "Deal"));
        columns.add(Column.words("investor", "Investor"));
        columns.add(Column.words("customer", "Customer"));
        columns.add(Column.words("provider", "Provider"));
        for (DealFigure figure : DealFigure.values()) {
            columns.add(figure.column(scale(base, figure)));
        }
        columns.add(Column.words("revenueBasis", "Revenue"));
        columns.add(Column.words("pricing", "Pricing"));
        columns.add(Column.words("refresh", "Refresh"));
        return columns;
    }

    private Scale scale(Workbook base, DealFigure figure) {
        double largest = 0;
        for (Deal deal : base.deals()) {
            double value = value(base, deal, figure);
            largest = Double.isFinite(value) ? Math.max(largest, Math.abs(value)) : largest;
        }
        return figure.scale(largest, base.currency());
    }

    private double value(Workbook base, Deal deal, DealFigure figure) {
        DealProjection figures = outcomes.of(deal.id());
        return figures == null ? Double.NaN : figure.of(base, deal, figures);
    }

    @Override
    public List<RowSource> rows(Workbook base) {
        List<Scale> scales = new ArrayList<>();
        for (DealFigure figure : DealFigure.values()) {
            scales.add(scale(base, figure));
        }
        return base.deals().stream().map(deal -> row(base, deal, scales)).toList();
    }

    private RowSource row(Workbook base, Deal deal, List<Scale> scales) {
        Address address = DealRows.LIST.child(deal.id());
        List<CellSource> cells = new ArrayList<>();
        cells.add(Elements.name(address, deal.name()));
        PARTIES.forEach(field -> cells.add(CellSource.at(address.child(field))));
        int place = 0;
        for (DealFigure figure : DealFigure.values()) {
            DealProjection figures = outcomes.of(deal.id());
            cells.add(new CellSource.Shown(
                    scales.get(place).show(value(base, deal, figure)),
                    figure.note(),
                    figures == null ? Optional.empty() : figure.number(base, deal, figures)));
            place++;
        }
        TERMS.forEach(field -> cells.add(CellSource.at(address.child(field))));
        return new RowSource(deal.id(), deal.name(), cells);
    }

    @Override
    public RowEdits rowEdits() {
        return new DealRows();
    }
}
