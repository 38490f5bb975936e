package org.dealbench.engine.deal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.dealbench.engine.ColumnFunction;
import org.dealbench.engine.Measure;
import org.dealbench.engine.Signature;
import org.dealbench.engine.Working;
import org.dealbench.model.Timeline;

/// Every internal rate of return, so that a person sees it when there are several (spec section 10).
enum RateList implements ColumnFunction {
    /// The rates that make monthly flows and dated ones worth nothing, lowest first, null after the last;
    /// of more than the calendar has months those nearest 10 %. Arguments: monthly flows, exit day, exit amount;
    /// then the tranches as [Instalments#of] reads them, whose instalments are paid out where the exit comes in.
    INTERNAL_RATES;

    @Override
    public String documentation() {
        return "Every yearly rate between -99 % and 1,000 % at which the flows together are worth nothing, lowest first.";
    }

    @Override
    public List<String> parameters() {
        return List.of(
                "monthly flows",
                "exit",
                "worth at the exit",
                "first days",
                "months between instalments",
                "instalments",
                "totals");
    }

    /// All rates, as each is one of the months of the result.
    @Override
    public List<Working> workings(double[][] arguments, List<Double> table, Timeline timeline, int month) {
        double[] rates = new double[timeline.months()];
        apply(arguments, table, timeline, rates);
        List<Working> workings = new ArrayList<>();
        CashFlows flows = flows(arguments, timeline);
        if (!flows.changesSign()) {
            workings.add(Working.of("no rate, because the flows never change sign", Double.NaN, Measure.Any.ANY));
        }
        listed(rates).forEach(rate -> workings.add(Working.of("a rate", rate, Measure.Amount.ONE)));
        if (!flows.isEmpty()) {
            workings.add(Working.of("first flow", flows.firstDay(), Measure.Point.DATE));
            workings.add(Working.of("last flow", flows.lastDay(), Measure.Point.DATE));
        }
        workings.add(Working.summed(
                "sum of the monthly flows",
                IntStream.range(0, timeline.months())
                        .mapToDouble(each -> ColumnFunction.at(arguments[0], each))
                        .sum(),
                0,
                0,
                timeline.months() - 1));
        return workings;
    }

    /// The rates of a filled column, each where it stands.
    static List<Working> workings(double[] column) {
        List<Double> rates = listed(column);
        return IntStream.range(0, rates.size())
                .mapToObj(i -> Working.readIn("a rate", rates.get(i), 0, i))
                .toList();
    }

    @Override
    public Signature signature() {
        return Signature.of("money, date, money, date?, months?, 1?, money? -> 1");
    }

    private static final int BEFORE_TRANCHES = 3;

    @Override
    public boolean givesScalar() {
        return false;
    }

    @Override
    public void apply(double[][] arguments, List<Double> table, Timeline timeline, double[] out) {
        List<Double> rates = new ArrayList<>(InternalRates.of(flows(arguments, timeline)));
        while (rates.size() > out.length) {
            double nearer = InternalRates.usual(List.of(rates.getFirst(), rates.getLast()));
            rates.remove(nearer <= rates.getFirst() ? rates.size() - 1 : 0);
        }
        Arrays.fill(out, Double.NaN);
        for (int i = 0; i < rates.size(); i++) {
            out[i] = rates.get(i);
        }
    }

    private static CashFlows flows(double[][] arguments, Timeline timeline) {
        CashFlows flows = new CashFlows();
        flows.addMonthly(arguments[0], timeline);
        flows.addTranches(Instalments.of(arguments, BEFORE_TRANCHES), timeline, -1);
        flows.add(arguments[1][0], arguments[2][0]);
        return flows;
    }

    /// The rates of a filled column.
    static List<Double> listed(double[] column) {
        return Arrays.stream(column)
                .takeWhile(rate -> !Double.isNaN(rate))
                .boxed()
                .toList();
    }
}
