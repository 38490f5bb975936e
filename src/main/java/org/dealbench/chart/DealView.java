package org.dealbench.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dealbench.analysis.Period;
import org.dealbench.analysis.Periods;
import org.dealbench.chart.display.TableTwin;
import org.dealbench.chart.part.Points;
import org.dealbench.engine.deal.DealProjection;
import org.dealbench.engine.deal.Projection;
import org.dealbench.engine.deal.Series;
import org.dealbench.model.Condition;
import org.dealbench.model.Deal;
import org.dealbench.model.Workbook;

/// One deal of a projection by month, quarter or year: what its charts are made from.
record DealView(Workbook workbook, Projection projection, Deal deal, DealProjection figures, Periods periods) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    static DealView of(Workbook workbook, Projection projection, String dealId, Period period) {
        Deal deal = workbook.deals().stream()
                .filter(candidate -> candidate.id().equals(dealId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no deal " + dealId));
        Periods periods =
                Periods.of(projection.timeline().start(), projection.timeline().months(), period);
        return new DealView(workbook, projection, deal, projection.deal(dealId), periods);
    }

    /// The level at the end of each period; nothing but zeros if the deal has no such series.
    Points stock(String name) {
        Series series = figures.series().get(name);
        return series == null ? Points.constant(0, periods.count()) : Points.of(periods.stocks(series.toArray()));
    }

    /// The sum over each period; nothing but zeros if the deal has no such series.
    Points flow(String name) {
        Series series = figures.series().get(name);
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

    Optional<Condition> condition(String id) {
        return workbook.conditions().stream()
                .filter(condition -> condition.id().equals(id))
                .findFirst();
    }

    Optional<LocalDate> metOn(String condition) {
        return projection.conditions().getOrDefault(condition, Optional.empty());
    }

    /// The middle of a day in months from the calendar's start.
    double place(LocalDate day) {
        return projection.timeline().indexOf(day) + (day.getDayOfMonth() - 0.5) / day.lengthOfMonth();
    }

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    /// A table of one row a period.
    TableTwin table(List<TableTwin.Column> columns, List<Points> values) {
        List<TableTwin.Column> all = new ArrayList<>();
        all.add(new TableTwin.Column("Period", ""));
        all.addAll(columns);
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
