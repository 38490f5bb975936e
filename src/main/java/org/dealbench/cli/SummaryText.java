package org.dealbench.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.dealbench.analysis.Periods;
import org.dealbench.chart.LinesChart;
import org.dealbench.chart.scale.Numerals;
import org.dealbench.chart.scale.ValueUnit;
import org.dealbench.chart.scale.ValueUnit.Multiple;
import org.dealbench.engine.deal.DealProjection;
import org.dealbench.engine.deal.OwnLines;
import org.dealbench.engine.deal.PhaseOutcome;
import org.dealbench.engine.deal.Projection;
import org.dealbench.engine.deal.Series;
import org.dealbench.model.AnalystLine;
import org.dealbench.model.Chip;
import org.dealbench.model.Condition;
import org.dealbench.model.Deal;
import org.dealbench.model.Scenario;
import org.dealbench.model.Tranche;
import org.dealbench.model.Workbook;

/// A projection as a few tables for a person: the deals, what fills their power, the conditions.
final class SummaryText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final int DECIMALS = 2;
    private static final double HIDDEN = 0.005;
    private static final double NOISE = 1e-6;
    private static final String NONE = "-";
    private static final Multiple CHIPS = new Multiple(1, "chips", "");
    private static final Multiple MEGAWATTS = new Multiple(1, "MW", "");
    private static final Multiple PERCENT = new Multiple(0.01, "%", "");
    private static final List<String> AMOUNTS =
            List.of("tranche.fundedCumulative", "tranche.committed", "tranche.contingent", "tranche.lapsed");
    private static final List<String> LEVELS =
            List.of("capacity.facilityMw", "capacity.itMw", "capacity.unpopulatedMw");

    private final Workbook workbook;
    private final Projection projection;
    private final List<String> lines = new ArrayList<>();

    private SummaryText(Workbook workbook, Projection projection) {
        this.workbook = workbook;
        this.projection = projection;
    }

    static List<String> of(Attempt.Projected projected) {
        SummaryText summary = new SummaryText(projected.workbook(), projected.projection());
        Scenario scenario = projected.scenario();
        summary.head(scenario == null ? "Base" : "Scenario " + scenario.name());
        summary.deals();
        summary.chips();
        summary.conditions();
        summary.lines();
        return List.copyOf(summary.lines);
    }

    private void head(String scenario) {
        var timeline = projection.timeline();
        String last = Periods.label(timeline.month(timeline.months() - 1));
        lines.add(workbook.title());
        lines.add(scenario + ", " + Periods.label(timeline.start()) + " to " + last
                + "; amounts and levels are those at" + " the end of " + last + ".");
    }

    private void deals() {
        if (workbook.deals().isEmpty()) {
            lines.add("");
            lines.add("There are no deals.");
            return;
        }
        Multiple money = ValueUnit.money(workbook.currency()).multipleFor(largest(SummaryText::headline));
        Multiple power = ValueUnit.power().multipleFor(largest(deal -> rampedMw(figures(deal))));
        List<String> heading = new ArrayList<>(List.of("Deal"));
        List<String> units = new ArrayList<>(List.of(""));
        for (String amount : List.of("Headline", "Funded", "Committed", "Contingent", "Lapsed")) {
            heading.add(amount);
            units.add(money.axis());
        }
        for (String level : List.of("Full ramp", "Online", "IT power", "Unfilled")) {
            heading.add(level);
            units.add(power.axis());
        }
        heading.add("In service");
        units.add(CHIPS.axis());
        TextTable table = new TextTable(1).row(heading).row(units);
        workbook.deals().forEach(deal -> table.row(row(deal, money, power)));
        add(table);
    }

    /// What a deal has nothing of is a dash: zeros would drown the others.
    private List<String> row(Deal deal, Multiple money, Multiple power) {
        DealProjection figures = figures(deal);
        List<String> row = new ArrayList<>(List.of(deal.name()));
        DoubleStream amounts = DoubleStream.concat(DoubleStream.of(headline(deal)), lasts(figures, AMOUNTS));
        amounts.forEach(value -> row.add(deal.tranches().isEmpty() ? NONE : amount(money, value)));
        DoubleStream levels = DoubleStream.concat(DoubleStream.of(rampedMw(figures)), lasts(figures, LEVELS));
        levels.forEach(value -> row.add(deal.phases().isEmpty() ? NONE : amount(power, value)));
        double chips = workbook.chips().stream()
                .mapToDouble(chip -> last(figures, "chips.inService/" + chip.id()))
                .sum();
        row.add(deal.phases().isEmpty() || deal.mix() == null ? NONE : whole(CHIPS, chips));
        return row;
    }

    private void chips() {
        TextTable table = new TextTable(2)
                .row(List.of("Deal", "Chip", "In service", "IT power", "Share"))
                .row(List.of("", "", CHIPS.axis(), MEGAWATTS.axis(), PERCENT.axis()));
        boolean any = false;
        for (Deal deal : workbook.deals()) {
            DealProjection figures = figures(deal);
            String name = deal.name();
            for (Chip chip : workbook.chips()) {
                double share = last(figures, "chips.share/" + chip.id());
                if (share > NOISE) {
                    double chips = last(figures, "chips.inService/" + chip.id());
                    double power = last(figures, "chips.itMw/" + chip.id());
                    table.row(List.of(
                            name, chip.name(), whole(CHIPS, chips), whole(MEGAWATTS, power), whole(PERCENT, share)));
                    any = true;
                    name = "";
                }
            }
        }
        if (any) {
            add(table);
        }
    }

    private void conditions() {
        if (workbook.conditions().isEmpty()) {
            return;
        }
        TextTable table = new TextTable(1).row(List.of("Condition", "Met on"));
        for (Condition condition : workbook.conditions()) {
            Optional<LocalDate> met = projection.conditions().getOrDefault(condition.id(), Optional.empty());
            table.row(List.of(condition.name(), met.map(DAY::format).orElse("never")));
        }
        add(table);
    }

    /// Lines of one's own: the number of a scalar, the last of the others.
    private void lines() {
        if (workbook.lines().isEmpty()) {
            return;
        }
        TextTable table = new TextTable(3).row(List.of("Line", "Of", "Unit", "Value"));
        for (AnalystLine line : workbook.lines()) {
            String deal = workbook.deals().stream()
                    .filter(each -> each.id().equals(line.deal()))
                    .map(Deal::name)
                    .findFirst()
                    .orElse("all deals");
            String unit = line.unit().replace("money", workbook.currency());
            table.row(List.of(line.name(), deal, unit, value(line)));
        }
        add(table);
    }

    private String value(AnalystLine line) {
        String name = OwnLines.PREFIX + line.id();
        Double scalar = line.deal() == null
                ? projection.portfolioScalars().get(name)
                : projection.deal(line.deal()).scalars().get(name);
        double value =
                LinesChart.series(projection, line).map(Series::last).orElse(scalar == null ? Double.NaN : scalar);
        return Double.isFinite(value) ? Numerals.brief(value) : NONE;
    }

    private void add(TextTable table) {
        lines.add("");
        lines.addAll(table.lines());
    }

    private DealProjection figures(Deal deal) {
        return projection.deal(deal.id());
    }

    private double largest(ToDoubleFunction<Deal> value) {
        return workbook.deals().stream().mapToDouble(value).max().orElse(0);
    }

    private static double headline(Deal deal) {
        return deal.tranches().stream().mapToDouble(Tranche::amount).sum();
    }

    private static double rampedMw(DealProjection figures) {
        return figures.phases().values().stream()
                .mapToDouble(PhaseOutcome::facilityMw)
                .sum();
    }

    private static DoubleStream lasts(DealProjection figures, List<String> names) {
        return names.stream().mapToDouble(name -> last(figures, name));
    }

    /// A chip that a deal never uses has no series there.
    private static double last(DealProjection figures, String name) {
        Series series = figures.series().get(name);
        return series == null ? 0 : series.last();
    }

    /// Two decimals, or more where they would hide that there is something. Rounding noise is nothing.
    private static String amount(Multiple multiple, double value) {
        double shown = value / multiple.size();
        return shown > NOISE && shown < HIDDEN ? Numerals.brief(shown) : Numerals.fixed(shown, DECIMALS);
    }

    private static String whole(Multiple multiple, double value) {
        return Numerals.fixed(value / multiple.size(), 0);
    }
}
