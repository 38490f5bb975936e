package org.dealbench.chart;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import org.dealbench.analysis.Period;
import org.dealbench.analysis.Periods;
import org.dealbench.chart.display.TableTwin;
import org.dealbench.chart.display.Token;
import org.dealbench.chart.part.AreaLook;
import org.dealbench.chart.part.Legend;
import org.dealbench.chart.part.Points;
import org.dealbench.chart.part.Symbol;
import org.dealbench.chart.part.Texture;
import org.dealbench.chart.scale.ValueUnit;
import org.dealbench.chart.time.GanttChart;
import org.dealbench.chart.time.GanttRow;
import org.dealbench.engine.deal.PhaseOutcome;
import org.dealbench.engine.deal.Projection;
import org.dealbench.model.Chip;
import org.dealbench.model.Deal;
import org.dealbench.model.Effect;
import org.dealbench.model.Phase;
import org.dealbench.model.Ramp;
import org.dealbench.model.Risk;
import org.dealbench.model.Workbook;

/// When risks may strike, over the phases, tranches and chips they would strike (spec section 13).
///
/// An active risk is full and shaded through all rows, another one only hatched.
public final class RiskChart {

    public static final String ID = "risks/timeline";

    private static final String TITLE = "Risks and what they strike";
    private static final String NONE =
            "No risk is written down yet. A risk is something that may go wrong: it delays phases,"
                    + " blocks capacity, voids a tranche, cuts commitments or makes a chip late. Add one to see what it does"
                    + " to each deal.";
    private static final AreaLook ACTIVE = AreaLook.full(Token.LONG_STOP, Texture.PLAIN);
    private static final AreaLook INACTIVE = AreaLook.light(Token.LONG_STOP, Texture.RISING);

    private RiskChart() {}

    /// The chart of a workbook.
    ///
    /// @param workbook with the scenario applied that was projected
    public static GanttChart of(Workbook workbook, Projection projection, Period period) {
        WorkbookView view = WorkbookView.of(workbook, projection, period);
        List<DealView> struck = struck(view);
        List<GanttChart.Group> groups = new ArrayList<>();
        groups.add(new GanttChart.Group(
                "Risks", workbook.risks().stream().map(risk -> row(view, risk)).toList()));
        for (DealView deal : struck) {
            groups.add(new GanttChart.Group(deal.deal().name(), rows(deal)));
        }
        List<GanttRow> chips = chips(view);
        if (!chips.isEmpty()) {
            groups.add(new GanttChart.Group("Chips", chips));
        }
        return new GanttChart(
                ID,
                TITLE,
                "Windows of risks; dates as they come with the active ones",
                view.periods(),
                groups,
                workbook.risks().stream()
                        .filter(Risk::active)
                        .map(risk -> new GanttRow.Bar(from(view, risk), to(view, risk), Token.LONG_STOP, true))
                        .toList(),
                keys(workbook),
                readings(view, struck),
                workbook.risks().isEmpty() ? NONE : "",
                summary(workbook),
                table(workbook));
    }

    private static double from(WorkbookView view, Risk risk) {
        return view.projection().timeline().indexOf(risk.start());
    }

    private static double to(WorkbookView view, Risk risk) {
        return from(view, risk) + risk.months();
    }

    private static GanttRow row(WorkbookView view, Risk risk) {
        return new GanttRow(
                "risk/" + risk.id(),
                risk.name(),
                RiskWords.likelihood(risk),
                risk.name() + ", " + RiskWords.window(risk) + ", " + RiskWords.likelihood(risk) + ". "
                        + RiskWords.of(view.workbook(), risk) + ".",
                List.of(new GanttRow.Window(from(view, risk), to(view, risk), risk.active() ? ACTIVE : INACTIVE)));
    }

    /// The deals that any effect is on, through their chips too, in the workbook's order.
    private static List<DealView> struck(WorkbookView view) {
        SequencedSet<String> ids = new LinkedHashSet<>();
        for (Effect effect : RiskWords.effects(view.workbook())) {
            switch (effect) {
                case Effect.DelayPhases delay -> ids.add(delay.deal());
                case Effect.BlockShare block -> ids.add(block.deal());
                case Effect.CutCommitment cut -> ids.add(cut.deal());
                case Effect.VoidTranche(String tranche) -> ids.add(tranche.replaceFirst("/.*", ""));
                case Effect.SlipChip slip ->
                    view.workbook().deals().stream()
                            .filter(deal -> uses(deal, slip.chip()))
                            .forEach(deal -> ids.add(deal.id()));
            }
        }
        return view.workbook().deals().stream()
                .filter(deal -> ids.contains(deal.id()))
                .map(deal -> view.deal(deal.id()))
                .toList();
    }

    private static boolean uses(Deal deal, String chip) {
        return deal.mix() != null
                && deal.mix().rows().stream().anyMatch(row -> row.shares().getOrDefault(chip, 0.0) > 0);
    }

    private static List<GanttRow> rows(DealView view) {
        List<GanttRow> rows = new ArrayList<>();
        for (Phase phase : view.deal().phases()) {
            rows.add(row(view, phase));
        }
        rows.addAll(new TrancheDates(view, ValueUnit.money(view.workbook().currency())).trancheRows());
        return rows;
    }

    private static GanttRow row(DealView view, Phase phase) {
        Token token = ColourAssignment.of(view.workbook())
                .phase(view.deal().id(), phase.id())
                .token();
        PhaseOutcome outcome = view.figures().phases().get(phase.id());
        double start = outcome == null ? Double.POSITIVE_INFINITY : outcome.startMonth();
        double planned = view.projection().timeline().indexOf(phase.start());
        List<GanttRow.Mark> marks = new ArrayList<>();
        String note = "never comes";
        if (Double.isFinite(start)) {
            double full = start
                    + (phase.ramp() instanceof Ramp.Step ? 1 : phase.ramp().months());
            marks.add(new GanttRow.Rise(start, full, token));
            marks.add(new GanttRow.Bar(full, view.periods().months(), token, false));
            note = "";
        }
        boolean moved = Math.abs(start - planned) >= 1e-9;
        if (moved) {
            marks.add(new GanttRow.Point(planned, Symbol.TRIANGLE, token, true));
        }
        String comes = Double.isFinite(start)
                ? "comes from " + month(view, start) + " on"
                        + (moved ? ", planned from " + month(view, planned) + " on" : "")
                : "never comes";
        return new GanttRow(
                "phase/" + view.deal().id() + "/" + phase.id(),
                phase.name(),
                note,
                phase.name() + ": " + power(outcome == null ? 0 : outcome.facilityMw()) + ", " + comes + ".",
                marks);
    }

    private static String month(DealView view, double index) {
        return Periods.label(view.projection().timeline().month((int) Math.floor(index)));
    }

    private static String power(double megawatts) {
        return ValueUnit.power().brief(megawatts);
    }

    /// Chips that a risk makes late, with how late.
    private static List<GanttRow> chips(WorkbookView view) {
        List<GanttRow> rows = new ArrayList<>();
        for (Chip chip : view.workbook().chips()) {
            double ready = view.projection().timeline().indexOf(chip.available()) + chip.slipMonths();
            List<GanttRow.Mark> marks = new ArrayList<>();
            List<String> stories = new ArrayList<>();
            for (Risk risk : view.workbook().risks()) {
                for (Effect effect : risk.effects()) {
                    if (effect instanceof Effect.SlipChip(String id, double months) && id.equals(chip.id())) {
                        marks.add(new GanttRow.Window(
                                Math.min(ready, ready + months),
                                Math.max(ready, ready + months),
                                risk.active() ? ACTIVE : INACTIVE));
                        stories.add(risk.name() + ": " + RiskWords.of(view.workbook(), risk, effect));
                    }
                }
            }
            if (!stories.isEmpty()) {
                marks.add(new GanttRow.Point(ready, Symbol.DIAMOND, Token.CONDITION, false));
                String detail = chip.name() + " is ready in " + Periods.label(chip.available()) + ". "
                        + String.join("; ", stories) + ".";
                rows.add(new GanttRow("chip/" + chip.id(), chip.name(), "", detail, marks));
            }
        }
        return rows;
    }

    private static List<Legend.Key> keys(Workbook workbook) {
        return workbook.risks().isEmpty()
                ? List.of()
                : List.of(
                        new Legend.Key("", "Active", new Legend.Swatch.Area(ACTIVE)),
                        new Legend.Key("", "Not active", new Legend.Swatch.Area(INACTIVE)),
                        new Legend.Key("", "Planned start", new Legend.Swatch.Sign(Symbol.TRIANGLE, Token.MUTED)),
                        new Legend.Key("", "Instalment", new Legend.Swatch.Sign(Symbol.DOT, Token.FUNDED)));
    }

    private static List<GanttChart.Reading> readings(WorkbookView view, List<DealView> struck) {
        List<GanttChart.Reading> readings = new ArrayList<>();
        for (Risk risk : view.workbook().risks()) {
            readings.add(new GanttChart.Reading(
                    risk.id(),
                    risk.name(),
                    Token.LONG_STOP,
                    k -> view.periods().from(k) < to(view, risk)
                                    && view.periods().to(k) > from(view, risk)
                            ? RiskWords.likelihood(risk)
                            : ""));
        }
        for (DealView deal : struck) {
            Points online = deal.stock("capacity.facilityMw");
            readings.add(new GanttChart.Reading(
                    deal.deal().id(), deal.deal().name(), Token.INK, k -> power(online.at(k)) + " online"));
        }
        return readings;
    }

    private static String summary(Workbook workbook) {
        if (workbook.risks().isEmpty()) {
            return TITLE + ": none is written down.";
        }
        return TITLE + ". "
                + workbook.risks().stream()
                        .map(risk -> risk.name() + ", " + RiskWords.window(risk) + ", " + RiskWords.likelihood(risk)
                                + ": " + RiskWords.of(workbook, risk) + ".")
                        .collect(Collectors.joining(" "));
    }

    /// A row for every effect, and one for a risk without any.
    private static TableTwin table(Workbook workbook) {
        List<List<TableTwin.Cell>> rows = new ArrayList<>();
        for (Risk risk : workbook.risks()) {
            for (Effect effect : risk.effects()) {
                rows.add(cells(risk, RiskWords.of(workbook, risk, effect)));
            }
            if (risk.effects().isEmpty()) {
                rows.add(cells(risk, RiskWords.of(workbook, risk)));
            }
        }
        return new TableTwin(
                List.of(
                        new TableTwin.Column("Risk", ""),
                        new TableTwin.Column("Active", ""),
                        new TableTwin.Column("Probability", "fraction"),
                        new TableTwin.Column("Window", ""),
                        new TableTwin.Column("What it does", "")),
                rows);
    }

    private static List<TableTwin.Cell> cells(Risk risk, String effect) {
        Double probability = risk.probability();
        return List.of(
                new TableTwin.Words(risk.name()),
                new TableTwin.Words(risk.active() ? "yes" : "no"),
                new TableTwin.Amount(probability == null ? Double.NaN : probability),
                new TableTwin.Words(RiskWords.window(risk)),
                new TableTwin.Words(effect));
    }
}
