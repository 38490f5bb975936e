package org.dealbench.chart;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dealbench.analysis.MoneyFlow;
import org.dealbench.analysis.MoneyFlow.What;
import org.dealbench.analysis.MoneyFlows;
import org.dealbench.analysis.Period;
import org.dealbench.analysis.Periods;
import org.dealbench.chart.display.TableTwin;
import org.dealbench.chart.display.Token;
import org.dealbench.chart.flow.FlowArrow;
import org.dealbench.chart.flow.FlowKind;
import org.dealbench.chart.flow.FlowMap;
import org.dealbench.chart.flow.FlowNode;
import org.dealbench.chart.part.AreaLook;
import org.dealbench.chart.part.Dash;
import org.dealbench.chart.part.Texture;
import org.dealbench.chart.scale.ValueUnit;
import org.dealbench.engine.deal.Projection;
import org.dealbench.model.Party;
import org.dealbench.model.Workbook;

/// Who finances whom around a deal: from investors to their customer, on to its clouds, the makers of their chips and
/// sites, and back (spec section 11).
public final class MoneyMapChart {

    private static final String EMPTY =
            "No money moves around this deal within the calendar: nothing is invested, sold or built.";

    private static final AreaLook SITES = AreaLook.full(Token.OTHERS, Texture.PLAIN);

    private final DealView view;
    private final MoneyFlows flows;
    private final MoneyView measure;
    private final ValueUnit unit;

    private MoneyMapChart(DealView view, MoneyFlows flows, MoneyView measure) {
        this.view = view;
        this.flows = flows;
        this.measure = measure;
        unit = ValueUnit.money(view.workbook().currency());
    }

    /// The chart of one deal and those that share its customer or investor.
    ///
    /// @param workbook with the scenario applied that was projected
    public static FlowMap of(
            Workbook workbook, Projection projection, String dealId, Period period, MoneyView measure) {
        DealView view = DealView.of(workbook, projection, dealId, period);
        return new MoneyMapChart(view, MoneyFlows.of(workbook, projection, view.deal()), measure).make();
    }

    private FlowMap make() {
        List<MoneyFlow> shown = (measure == MoneyView.NET ? flows.net() : flows.flows())
                .stream().filter(flow -> !flow.staysInside()).toList();
        List<String> notes = new MoneyNotes(view, flows, unit).sentences();
        String name = view.deal().name();
        return new FlowMap(
                measure.chartId(view.deal().id()),
                name + (measure == MoneyView.NET ? ": what is left between the parties" : ": who pays whom"),
                view.workbook().currency() + ", added up from "
                        + Periods.label(view.periods().start()) + " to "
                        + Periods.label(view.projection()
                                .timeline()
                                .month(view.projection().timeline().months() - 1))
                        + (flows.deals().size() > 1 ? ", with the deals of the same customer or investor" : ""),
                unit,
                nodes(shown),
                kinds(shown),
                shown.stream()
                        .map(flow -> new FlowArrow(
                                flow.from(), flow.to(), flow.what().name(), flow.amount()))
                        .toList(),
                notes,
                shown.isEmpty() ? EMPTY : "",
                "Money around " + name + ". " + (shown.isEmpty() ? EMPTY : sentences(shown) + String.join(" ", notes)),
                table());
    }

    private String sentences(List<MoneyFlow> shown) {
        StringBuilder text = new StringBuilder();
        for (MoneyFlow flow : shown) {
            text.append(name(flow.from()))
                    .append(" to ")
                    .append(name(flow.to()))
                    .append(", ")
                    .append(label(flow.what()).toLowerCase(Locale.ROOT))
                    .append(": ")
                    .append(unit.brief(flow.amount()))
                    .append(". ");
        }
        return text.toString();
    }

    private List<FlowNode> nodes(List<MoneyFlow> shown) {
        ColourAssignment colours = ColourAssignment.of(view.workbook());
        Set<String> parties = new LinkedHashSet<>();
        view.workbook().parties().stream().map(Party::id).forEach(parties::add);
        parties.add(MoneyFlows.SITES);
        List<FlowNode> nodes = new ArrayList<>();
        for (String party : parties) {
            if (shown.stream()
                    .anyMatch(flow -> flow.from().equals(party) || flow.to().equals(party))) {
                nodes.add(new FlowNode(
                        party,
                        name(party),
                        "net " + signed(flows.balance(party)),
                        column(party),
                        party.equals(MoneyFlows.SITES) ? SITES : full(colours.party(party))));
            }
        }
        return nodes;
    }

    private static AreaLook full(Look look) {
        return AreaLook.full(look.token(), look.texture());
    }

    /// Investors, customers, clouds, makers: by what all flows say of a party, so that net stands where gross does.
    private int column(String party) {
        if (pays(party, What.COMPUTE) || takes(party, What.INVESTMENT)) {
            return 1;
        }
        if (takes(party, What.COMPUTE)) {
            return 2;
        }
        return pays(party, What.INVESTMENT) && !takes(party, What.CHIPS) ? 0 : 3;
    }

    private boolean pays(String party, What what) {
        return flows.flows().stream().anyMatch(flow -> flow.from().equals(party) && flow.what() == what);
    }

    private boolean takes(String party, What what) {
        return flows.flows().stream()
                .anyMatch(flow -> flow.to().equals(party) && flow.what() == what && !flow.staysInside());
    }

    private static List<FlowKind> kinds(List<MoneyFlow> shown) {
        List<FlowKind> kinds = new ArrayList<>();
        for (What what : What.values()) {
            if (shown.stream().anyMatch(flow -> flow.what() == what)) {
                kinds.add(new FlowKind(what.name(), label(what), dash(what)));
            }
        }
        return kinds;
    }

    private static Dash dash(What what) {
        return switch (what) {
            case INVESTMENT, NET -> Dash.SOLID;
            case COMPUTE -> Dash.DASHED;
            case CHIPS -> Dash.DASH_DOT;
            case INFRASTRUCTURE -> Dash.DOTTED;
        };
    }

    static String label(What what) {
        return switch (what) {
            case INVESTMENT -> "Invests";
            case COMPUTE -> "Compute";
            case CHIPS -> "Chips";
            case INFRASTRUCTURE -> "Sites";
            case NET -> "Net";
        };
    }

    private TableTwin table() {
        String currency = view.workbook().currency();
        List<TableTwin.Column> columns = List.of(
                new TableTwin.Column("From", ""),
                new TableTwin.Column("To", ""),
                new TableTwin.Column("What", ""),
                new TableTwin.Column("Gross", currency),
                new TableTwin.Column("Net of the pair", currency));
        List<List<TableTwin.Cell>> rows = new ArrayList<>();
        for (MoneyFlow flow : flows.flows()) {
            rows.add(row(
                    flow.from(),
                    flow.to(),
                    label(flow.what()) + (flow.staysInside() ? ", of its own make" : ""),
                    flow.amount(),
                    flow.staysInside() ? Double.NaN : flows.between(flow.from(), flow.to())));
        }
        for (MoneyFlows.Loop loop : flows.loops()) {
            rows.add(row(loop.customer(), loop.investor(), "Back as compute of its own", loop.direct(), Double.NaN));
            rows.add(row(loop.customer(), loop.investor(), "Back as chips in others' sites", loop.chips(), Double.NaN));
        }
        return new TableTwin(columns, rows);
    }

    private List<TableTwin.Cell> row(String from, String to, String what, double gross, double net) {
        return List.of(
                new TableTwin.Words(name(from)),
                new TableTwin.Words(name(to)),
                new TableTwin.Words(what),
                new TableTwin.Amount(gross),
                new TableTwin.Amount(net));
    }

    private String name(String party) {
        return MoneyNotes.name(view.workbook(), party);
    }

    private String signed(double amount) {
        return (amount > 0 ? "+" : "") + unit.brief(amount);
    }
}
