package org.dealbench.analysis.spreadsheet;

import java.util.List;
import java.util.Set;
import org.dealbench.engine.Op;

/// The graph's named functions of whole columns, in cells.
final class ColumnFormulas {

    /// Names that [#of] knows, for the test that none is missing.
    static final Set<String> KNOWN = Set.of(
            "DATED_CASH",
            "PAID_EARLY",
            "PAID_EVENLY",
            "TRUE_UP",
            "INTERNAL_RATES",
            "USUAL_RATE",
            "PRESENT_VALUE",
            "STAKE",
            "PAYBACK",
            "FIRST_MONTH");

    private ColumnFormulas() {}

    static Term of(Translation translation, Op.Spread spread, List<Integer> arguments) {
        String name = spread.function().name();
        Arguments given = new Arguments(translation, arguments);
        return switch (name) {
            case "DATED_CASH" -> Term.of(PaymentFormulas.datedCash(given));
            case "PAID_EARLY" -> Term.of(PaymentFormulas.paidEarly(given));
            case "PAID_EVENLY" -> Term.of(PaymentFormulas.paidEvenly(given));
            case "TRUE_UP" -> Term.of(SettlementFormulas.trueUp(given));
            case "INTERNAL_RATES" -> new Term(RateFormulas.internalRates(given), List.of(), true);
            case "USUAL_RATE" -> new Term(RateFormulas.usualRate(given), List.of(), true);
            case "PRESENT_VALUE" -> Term.of(ReturnFormulas.presentValue(given));
            case "STAKE" -> Term.of(ReturnFormulas.stake(given));
            case "PAYBACK" -> new Term(ReturnFormulas.payback(given), List.of(), true);
            case "FIRST_MONTH" -> new Term(ReturnFormulas.firstMonth(given), List.of(), true);
            default ->
                ScheduleFormulas.of(given, name, spread.table())
                        .map(Term::of)
                        .orElseThrow(() -> new IllegalStateException("no cells for the function " + name));
        };
    }
}
