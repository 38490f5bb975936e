package org.dealbench.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dealbench.analysis.Period;
import org.dealbench.analysis.Periods;
import org.dealbench.chart.display.TableTwin;
import org.dealbench.chart.part.Points;
import org.dealbench.engine.deal.DealProjection;
import org.dealbench.engine.deal.Projection;
import org.dealbench.model.Condition;
import org.dealbench.model.Deal;
import org.dealbench.model.Workbook;

/// One deal of a projection by month, quarter or year: what its charts are made from.
record DealView(WorkbookView whole, Deal deal, DealProjection figures) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    static DealView of(Workbook workbook, Projection projection, String dealId, Period period) {
        return WorkbookView.of(workbook, projection, period).deal(dealId);
    }

    Workbook workbook() {
        return whole.workbook();
    }

    Projection projection() {
        return whole.projection();
    }

    Periods periods() {
        return whole.periods();
    }

    /// The level at the end of each period; nothing but zeros if the deal has no such series.
    Points stock(String name) {
        return whole.stock(figures.series().get(name)).ofLine(address(name));
    }

    /// The sum over each period; nothing but zeros if the deal has no such series.
    Points flow(String name) {
        return whole.flow(figures.series().get(name)).ofLine(address(name));
    }

    /// Where a line of the deal is found.
    String address(String name) {
        return "deals/" + deal.id() + "/" + name;
    }

    /// `end of month`, to follow a unit.
    String end() {
        return whole.end();
    }

    /// `month`, `quarter` or `year`.
    String length() {
        return whole.length();
    }

    /// The name of the last period.
    String last() {
        return whole.last();
    }

    Optional<Condition> condition(String id) {
        return workbook().conditions().stream()
                .filter(condition -> condition.id().equals(id))
                .findFirst();
    }

    Optional<LocalDate> metOn(String condition) {
        return projection().conditions().getOrDefault(condition, Optional.empty());
    }

    /// The middle of a day in months from the calendar's start.
    double place(LocalDate day) {
        return projection().timeline().indexOf(day) + (day.getDayOfMonth() - 0.5) / day.lengthOfMonth();
    }

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    /// A table of one row a period.
    TableTwin table(List<TableTwin.Column> columns, List<Points> values) {
        return whole.table(columns, values);
    }
}
