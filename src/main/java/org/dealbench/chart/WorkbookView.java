package org.dealbench.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dealbench.analysis.Period;
import org.dealbench.analysis.Periods;
import org.dealbench.chart.display.TableTwin;
import org.dealbench.chart.part.Points;
import org.dealbench.engine.deal.Projection;
import org.dealbench.engine.deal.Series;
import org.dealbench.model.Deal;
import org.dealbench.model.Identified;
import org.dealbench.model.Workbook;
import org.jspecify.annotations.Nullable;

/// A projection by month, quarter or year: what charts over several deals are made from.
///
/// @param workbook with the scenario applied that was projected
record WorkbookView(Workbook workbook, Projection projection, Periods periods) {

    static WorkbookView of(Workbook workbook, Projection projection, Period period) {
        return new WorkbookView(
                workbook,
                projection,
                Periods.of(projection.timeline().start(), projection.timeline().months(), period));
    }

    DealView deal(String id) {
        Deal deal = workbook.deals().stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no deal " + id));
        return new DealView(this, deal, projection.deal(id));
    }

    /// The level of all deals at the end of each period.
    Points stock(String name) {
        return stock(projection.portfolio().get(name)).ofLine("portfolio/" + name);
    }

    /// The sum over all deals and each period.
    Points flow(String name) {
        return flow(projection.portfolio().get(name)).ofLine("portfolio/" + name);
    }

    /// The level at the end of each period; nothing but zeros without a series.
    Points stock(@Nullable Series series) {
        return series == null ? Points.constant(0, periods.count()) : Points.of(periods.stocks(series.toArray()));
    }

    /// The sum over each period; nothing but zeros without a series.
    Points flow(@Nullable Series series) {
        return series == null ? Points.constant(0, periods.count()) : Points.of(periods.flows(series.toArray()));
    }

    /// `end of month`, to follow a unit.
    String end() {
        return "end of " + length();
    }

    /// `month`, `quarter` or `year`.
    String length() {
        return periods.length().name().toLowerCase(Locale.ROOT);
    }

    /// The name of the last period.
    String last() {
        return periods.label(periods.count() - 1);
    }

    /// What a person calls a party.
    String party(String id) {
        return nameOf(workbook.parties(), id);
    }

    static String nameOf(List<? extends Identified> elements, String id) {
        return elements.stream()
                .filter(element -> element.id().equals(id))
                .map(Identified::name)
                .findFirst()
                .orElse(id);
    }

    /// A table of one row a period.
    TableTwin table(List<TableTwin.Column> columns, List<Points> values) {
        List<TableTwin.Column> all = new ArrayList<>();
        all.add(new TableTwin.Column("Period", ""));
        for (int i = 0; i < columns.size(); i++) {
            all.add(columns.get(i).ofLine(values.get(i).line()));
        }
        List<List<TableTwin.Cell>> rows = new ArrayList<>();
        for (int k = 0; k < periods.count(); k++) {
            List<TableTwin.Cell> row = new ArrayList<>();
            row.add(new TableTwin.Words(periods.label(k)));
            for (Points points : values) {
                row.add(new TableTwin.Amount(points.at(k)));
            }
            rows.add(row);
        }
        return new TableTwin(all, rows);
    }
}
