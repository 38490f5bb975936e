package org.dealbench.engine.deal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dealbench.engine.ColumnFunction;
import org.dealbench.engine.Signature;
import org.dealbench.model.Timeline;

/// Every internal rate of return, so that a person sees it when there are several (spec section 10).
enum RateList implements ColumnFunction {
    /// The rates that make monthly flows and dated ones worth nothing, lowest first, null after the last;
    /// of more than the calendar has months those nearest 10 %. Arguments: monthly flows, exit day, exit amount;
    /// then the tranches as [Instalments#of] reads them, whose instalments are paid out where the exit comes in.
    INTERNAL_RATES;

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
        CashFlows flows = new CashFlows();
        flows.addMonthly(arguments[0], timeline);
        flows.addTranches(Instalments.of(arguments, BEFORE_TRANCHES), timeline, -1);
        flows.add(arguments[1][0], arguments[2][0]);
        List<Double> rates = new ArrayList<>(InternalRates.of(flows));
        while (rates.size() > out.length) {
            double nearer = InternalRates.usual(List.of(rates.getFirst(), rates.getLast()));
            rates.remove(nearer <= rates.getFirst() ? rates.size() - 1 : 0);
        }
        Arrays.fill(out, Double.NaN);
        for (int i = 0; i < rates.size(); i++) {
            out[i] = rates.get(i);
        }
    }

    /// The rates of a filled column.
    static List<Double> listed(double[] column) {
        return Arrays.stream(column)
                .takeWhile(rate -> !Double.isNaN(rate))
                .boxed()
                .toList();
    }
}
