package org.dealbench.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dealbench.chart.display.Readout;
import org.dealbench.chart.display.TableTwin;
import org.dealbench.chart.display.Token;
import org.dealbench.chart.graph.Edge;
import org.dealbench.chart.graph.GraphChart;
import org.dealbench.chart.graph.Node;
import org.dealbench.chart.part.AreaLook;
import org.dealbench.chart.part.Dash;
import org.dealbench.chart.part.Legend;
import org.dealbench.chart.part.Texture;
import org.dealbench.chart.scale.ValueUnit;
import org.dealbench.engine.deal.PhaseOutcome;
import org.dealbench.engine.deal.Projection;
import org.dealbench.engine.deal.TrancheOutcome;
import org.dealbench.model.Condition;
import org.dealbench.model.Deal;
import org.dealbench.model.Phase;
import org.dealbench.model.Tranche;
import org.dealbench.model.Workbook;

/// The conditions of a workbook as a graph: events and levels, what is composed of them, and the money and power that
/// wait for them (spec sections 3 to 5).
public final class ConditionChart {

    /// Its id, as every workbook has one.
    public static final String ID = "conditions";

    private static final String NEVER = "never";
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    private final Workbook workbook;
    private final Projection projection;
    private final List<Node> nodes = new ArrayList<>();
    private final Set<Edge> edges = new LinkedHashSet<>();
    private final List<List<TableTwin.Cell>> rows = new ArrayList<>();

    private ConditionChart(Workbook workbook, Projection projection) {
        this.workbook = workbook;
        this.projection = projection;
    }

    /// The graph of a workbook.
    ///
    /// @param workbook with the scenario applied that was projected
    public static GraphChart of(Workbook workbook, Projection projection) {
        return new ConditionChart(workbook, projection).made();
    }

    private GraphChart made() {
        workbook.conditions().forEach(this::add);
        for (Deal deal : workbook.deals()) {
            for (Tranche tranche : deal.tranches()) {
                if (tranche.condition() != null || isWaitedFor(deal, tranche)) {
                    add(deal, tranche);
                }
            }
            for (Phase phase : deal.phases()) {
                if (phase.condition() != null) {
                    add(deal, phase, phase.condition());
                }
            }
        }
        return new GraphChart(
                ID,
                "Conditions and what waits for them",
                "each with the day it is met on",
                nodes,
                List.copyOf(edges),
                List.of(
                        area("Condition", Token.CONDITION),
                        area("Money", Token.FUNDED),
                        area("Power", Token.CONTRACTED),
                        new Legend.Key("", "Way is free", new Legend.Swatch.Line(Token.CONDITION, Dash.SOLID)),
                        new Legend.Key("", "Not met", new Legend.Swatch.Line(Token.MUTED, Dash.DASHED))),
                summary(),
                new TableTwin(
                        List.of(
                                new TableTwin.Column("Condition", ""),
                                new TableTwin.Column("Kind", ""),
                                new TableTwin.Column("Probability", "1"),
                                new TableTwin.Column("Met on", "")),
                        rows),
                nodes.isEmpty()
                        ? "This workbook has no conditions: all its money and power come on their own dates."
                        : "");
    }

    private static Legend.Key area(String label, Token token) {
        return new Legend.Key("", label, new Legend.Swatch.Area(AreaLook.light(token, Texture.PLAIN)));
    }

    private boolean isWaitedFor(Deal deal, Tranche tranche) {
        return workbook.conditions().stream()
                .anyMatch(each -> each instanceof Condition.Funded funded
                        && funded.tranche().equals(deal.id() + "/" + tranche.id()));
    }

    private Optional<LocalDate> metOn(String condition) {
        return projection.conditions().getOrDefault(condition, Optional.empty());
    }

    private void add(Condition condition) {
        Optional<LocalDate> met = metOn(condition.id());
        String day = met.map(DealView::day).orElse(NEVER);
        String kind = kind(condition);
        String id = "condition/" + condition.id();
        Double chance = condition instanceof Condition.Event event ? event.probability() : null;
        List<Readout.Entry> facts = new ArrayList<>();
        facts.add(fact("Kind", kind));
        facts.add(fact("Met on", day));
        if (chance != null) {
            facts.add(fact("Probability", percent(chance)));
        }
        String note = (met.isPresent() ? day : "not met") + (chance == null ? "" : " \u00b7 " + percent(chance));
        String story = condition.name() + " (" + kind + ") is " + (met.isPresent() ? "met on " + day : "never met")
                + (chance == null ? "" : ", with a probability of " + percent(chance)) + ".";
        nodes.add(new Node(id, condition.name(), note, look(Token.CONDITION), met.isEmpty(), false, facts, story));
        rows.add(List.of(
                new TableTwin.Words(condition.name()),
                new TableTwin.Words(kind),
                new TableTwin.Amount(chance == null ? Double.NaN : chance),
                new TableTwin.Words(day)));
        if (condition instanceof Condition.Composite composite) {
            composite
                    .of()
                    .forEach(part -> edges.add(
                            new Edge("condition/" + part, id, metOn(part).isPresent())));
        } else if (condition instanceof Condition.Funded funded) {
            edges.add(new Edge("tranche/" + funded.tranche(), id, met.isPresent()));
        }
    }

    private String kind(Condition condition) {
        return switch (condition) {
            case Condition.Event _ -> "event";
            case Condition.Capacity capacity ->
                "capacity of " + ValueUnit.power().brief(capacity.megawatts()) + " at "
                        + WorkbookView.nameOf(workbook.deals(), capacity.deal());
            case Condition.Funded _ -> "tranche paid";
            case Condition.All all -> "all " + all.of().size();
            case Condition.Any any -> "any of " + any.of().size();
            case Condition.AtLeast atLeast ->
                "at least " + atLeast.count() + " of " + atLeast.of().size();
        };
    }

    private void add(Deal deal, Tranche tranche) {
        String id = "tranche/" + deal.id() + "/" + tranche.id();
        TrancheOutcome outcome = projection.deal(deal.id()).tranches().get(tranche.id());
        LocalDate funding = outcome == null ? null : outcome.funding();
        boolean lapses = outcome != null && outcome.lapses();
        LocalDate longStop = tranche.longStop();
        String what = lapses && longStop != null
                ? "lapses " + DealView.day(longStop)
                : funding == null
                        ? "contingent"
                        : (tranche.instrument() == Tranche.Instrument.WARRANT ? "vests " : "funded ")
                                + DealView.day(funding);
        String amount = ValueUnit.money(workbook.currency()).brief(tranche.amount());
        addWaiting(
                id,
                deal,
                tranche.name(),
                amount,
                what,
                lapses ? Token.LAPSED : Token.FUNDED,
                funding == null || lapses);
        String condition = tranche.condition();
        if (condition != null) {
            edges.add(new Edge("condition/" + condition, id, metOn(condition).isPresent()));
        }
    }

    private void add(Deal deal, Phase phase, String condition) {
        String id = "phase/" + deal.id() + "/" + phase.id();
        PhaseOutcome outcome = projection.deal(deal.id()).phases().get(phase.id());
        double start = outcome == null ? Double.POSITIVE_INFINITY : outcome.startMonth();
        boolean comes = Double.isFinite(start);
        String when =
                comes ? "comes " + MONTH.format(projection.timeline().month((int) Math.floor(start))) : "never comes";
        addWaiting(id, deal, phase.name(), ValueUnit.power().brief(phase.megawatts()), when, Token.CONTRACTED, !comes);
        edges.add(new Edge("condition/" + condition, id, metOn(condition).isPresent()));
    }

    private void addWaiting(String id, Deal deal, String name, String amount, String what, Token token, boolean never) {
        nodes.add(new Node(
                id,
                deal.name() + ": " + name,
                amount + ", " + what,
                look(token),
                never,
                true,
                List.of(fact("Amount", amount), fact("Outcome", what)),
                deal.name() + ", " + name + ": " + amount + ", " + what + "."));
    }

    private static AreaLook look(Token token) {
        return AreaLook.light(token, Texture.PLAIN);
    }

    private static Readout.Entry fact(String label, String value) {
        return new Readout.Entry("", label, value, Token.INK);
    }

    private static String percent(double share) {
        return ValueUnit.fraction().brief(share);
    }

    private String summary() {
        long met = workbook.conditions().stream()
                .filter(each -> metOn(each.id()).isPresent())
                .count();
        List<String> never = workbook.conditions().stream()
                .filter(each -> metOn(each.id()).isEmpty())
                .map(Condition::name)
                .toList();
        return met + " of " + workbook.conditions().size() + " conditions are met"
                + (never.isEmpty() ? "." : "; never met: " + String.join(", ", never) + ".");
    }
}
