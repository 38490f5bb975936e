package org.dealbench.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.dealbench.analysis.MoneyFlow.What;
import org.dealbench.engine.deal.DealProjection;
import org.dealbench.engine.deal.Projection;
import org.dealbench.engine.deal.Series;
import org.dealbench.model.Chip;
import org.dealbench.model.Deal;
import org.dealbench.model.Workbook;

/// Who pays whom around a deal, from the start of the calendar to its end: investors their customer, the customer its
/// providers, and these the makers of chips and sites (spec section 11).
///
/// With the deal come all others of its customer and of its investor, since that is where money comes back from.
///
/// @param deals those it is about, in the workbook's order
/// @param flows of more than nothing, those of a pair together, in the order of the deals
public record MoneyFlows(List<Deal> deals, List<MoneyFlow> flows, List<Loop> loops) {

    /// Stands for whoever builds sites: the model does not say who that is.
    public static final String SITES = "";

    /// What comes back to an investor from what it put into a customer.
    ///
    /// @param invested cash put in
    /// @param direct compute revenue of the investor's own deals
    /// @param chips its chips bought by other providers
    public record Loop(String investor, String customer, double invested, double direct, double chips) {}

    private record Key(String from, String to, What what) {}

    public MoneyFlows {
        deals = List.copyOf(deals);
        flows = List.copyOf(flows);
        loops = List.copyOf(loops);
    }

    /// The flows around one deal.
    ///
    /// @param workbook with the scenario applied that was projected
    public static MoneyFlows of(Workbook workbook, Projection projection, Deal deal) {
        List<Deal> deals = workbook.deals().stream()
                .filter(each -> each.customer().equals(deal.customer())
                        || each.investor().equals(deal.investor()))
                .toList();
        SequencedMap<Key, Double> amounts = new LinkedHashMap<>();
        for (Deal each : deals) {
            DealProjection figures = projection.deal(each.id());
            add(amounts, each.investor(), each.customer(), What.INVESTMENT, figures.series("tranche.cash"));
            add(amounts, each.customer(), each.provider(), What.COMPUTE, figures.series("revenue.compute"));
            for (Chip chip : workbook.chips()) {
                Series paid = figures.chipCapex().get(chip.id());
                if (paid != null) {
                    add(amounts, each.provider(), chip.vendor(), What.CHIPS, paid);
                }
            }
            add(amounts, each.provider(), SITES, What.INFRASTRUCTURE, figures.series("capex.infrastructure"));
        }
        List<MoneyFlow> flows = new ArrayList<>();
        amounts.forEach((key, amount) -> {
            if (amount > 0) {
                flows.add(new MoneyFlow(key.from, key.to, key.what, amount));
            }
        });
        return new MoneyFlows(deals, flows, loops(deals, projection));
    }

    private static void add(Map<Key, Double> amounts, String from, String to, What what, Series paid) {
        amounts.merge(new Key(from, to, what), paid.sum(), Double::sum);
    }

    private static List<Loop> loops(List<Deal> deals, Projection projection) {
        return deals.stream()
                .map(deal -> deal.investor() + "/" + deal.customer())
                .distinct()
                .map(pair -> loop(pair, projection))
                .filter(loop -> loop.invested > 0)
                .sorted(Comparator.comparingDouble((Loop loop) -> -loop.invested))
                .toList();
    }

    private static Loop loop(String pair, Projection projection) {
        int slash = pair.indexOf('/');
        return new Loop(
                pair.substring(0, slash),
                pair.substring(slash + 1),
                last(projection, "loop.invested/" + pair),
                last(projection, "loop.direct/" + pair),
                last(projection, "loop.chips/" + pair));
    }

    private static double last(Projection projection, String name) {
        Series series = projection.portfolio().get(name);
        return series == null ? 0 : series.last();
    }

    /// One flow a pair of parties: what is left of both ways, from whom it is left to whom.
    public List<MoneyFlow> net() {
        record Pair(String one, String other) {
            static Pair of(MoneyFlow flow) {
                return flow.from().compareTo(flow.to()) < 0
                        ? new Pair(flow.from(), flow.to())
                        : new Pair(flow.to(), flow.from());
            }
        }
        SequencedMap<Pair, Double> left = new LinkedHashMap<>();
        for (MoneyFlow flow : flows) {
            if (!flow.staysInside()) {
                Pair pair = Pair.of(flow);
                left.merge(pair, flow.from().equals(pair.one) ? flow.amount() : -flow.amount(), Double::sum);
            }
        }
        List<MoneyFlow> net = new ArrayList<>();
        left.forEach((pair, amount) -> {
            if (amount > 0) {
                net.add(new MoneyFlow(pair.one, pair.other, What.NET, amount));
            } else if (amount < 0) {
                net.add(new MoneyFlow(pair.other, pair.one, What.NET, -amount));
            }
        });
        return net;
    }

    /// What one party pays another less what it gets back.
    public double between(String from, String to) {
        double sum = 0;
        for (MoneyFlow flow : flows) {
            sum += flow.from().equals(from) && flow.to().equals(to) ? flow.amount() : 0;
            sum -= flow.from().equals(to) && flow.to().equals(from) ? flow.amount() : 0;
        }
        return sum;
    }

    /// What a party takes in less what it pays to others.
    public double balance(String party) {
        double balance = 0;
        for (MoneyFlow flow : flows) {
            if (!flow.staysInside()) {
                balance += flow.to().equals(party) ? flow.amount() : 0;
                balance -= flow.from().equals(party) ? flow.amount() : 0;
            }
        }
        return balance;
    }
}
