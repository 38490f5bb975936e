package org.dealbench.chart;

import java.util.List;
import java.util.stream.Collectors;
import org.dealbench.analysis.Period;
import org.dealbench.chart.display.TableTwin;
import org.dealbench.chart.display.Token;
import org.dealbench.chart.part.AreaLook;
import org.dealbench.chart.part.Dash;
import org.dealbench.chart.part.Points;
import org.dealbench.chart.part.Symbol;
import org.dealbench.chart.part.SymbolKey;
import org.dealbench.chart.part.Texture;
import org.dealbench.chart.scale.Numerals;
import org.dealbench.chart.scale.ValueUnit;
import org.dealbench.chart.time.Band;
import org.dealbench.chart.time.Curve;
import org.dealbench.chart.time.TimeChart;
import org.dealbench.engine.deal.Projection;
import org.dealbench.model.Tranche;
import org.dealbench.model.Workbook;

/// When the money of a deal moves: funded, committed, contingent and lapsed, up to the headline amount.
///
/// The more certain lies lower and is drawn fuller. Beneath are the dates all of it hangs on.
public final class TrancheChart {

    private static final int TOLD = 12;

    private TrancheChart() {}

    /// The chart of one deal.
    ///
    /// @param workbook with the scenario applied that was projected
    public static TimeChart of(Workbook workbook, Projection projection, String dealId, Period period) {
        DealView view = DealView.of(workbook, projection, dealId, period);
        ValueUnit unit = ValueUnit.money(workbook.currency());
        List<Tranche> tranches = view.deal().tranches();
        double headline = tranches.stream().mapToDouble(Tranche::amount).sum();
        TimeChart.Builder chart = TimeChart.builder(
                        dealId + "/tranches", view.deal().name() + ": tranche status", view.periods(), unit)
                .subtitle(", " + view.end())
                .band(status(view, "fundedCumulative", "Funded", AreaLook.full(Token.FUNDED, Texture.PLAIN)))
                .band(status(view, "committed", "Committed", AreaLook.full(Token.COMMITTED, Texture.RISING)))
                .band(status(view, "contingent", "Contingent", AreaLook.light(Token.CONTINGENT, Texture.RISING)))
                .band(status(view, "lapsed", "Lapsed", AreaLook.light(Token.LAPSED, Texture.FALLING)))
                .table(table(view))
                .summary(summary(view, unit, headline));
        if (tranches.isEmpty()) {
            chart.empty(
                    "This deal has no tranches. Add one to see what is funded, committed and contingent, and when.");
        } else if (headline == 0) {
            chart.empty("Every tranche of this deal has an amount of zero.");
        } else {
            String amount = unit.brief(headline);
            chart.curve(new Curve(
                    "headline",
                    "Headline amount",
                    "Headline " + amount,
                    Points.constant(headline, view.periods().count()),
                    Token.CONTRACTED,
                    Dash.DASHED));
        }
        TrancheDates dates = new TrancheDates(view, unit);
        dates.marks().forEach(chart::mark);
        dates.rows().forEach(chart::row);
        keys(chart, tranches);
        return chart.build();
    }

    private static Band status(DealView view, String series, String label, AreaLook look) {
        return new Band(series, label, view.stock("tranche." + series), look);
    }

    private static void keys(TimeChart.Builder chart, List<Tranche> tranches) {
        if (tranches.stream().anyMatch(tranche -> tranche.condition() != null)) {
            chart.key(new SymbolKey("Condition met", Symbol.DIAMOND, Token.CONDITION));
        }
        if (!tranches.isEmpty()) {
            chart.key(new SymbolKey("Instalment", Symbol.DOT, Token.FUNDED));
        }
        if (tranches.stream().anyMatch(TrancheDates::mayLapse)) {
            chart.key(new SymbolKey("Long-stop date", Symbol.STOP, Token.LONG_STOP));
        }
    }

    private static TableTwin table(DealView view) {
        String currency = view.workbook().currency();
        return view.table(
                List.of(
                        new TableTwin.Column("Paid in the " + view.length(), currency),
                        new TableTwin.Column("Funded", currency),
                        new TableTwin.Column("Committed", currency),
                        new TableTwin.Column("Contingent", currency),
                        new TableTwin.Column("Lapsed", currency)),
                List.of(
                        view.flow("tranche.funded"),
                        view.stock("tranche.fundedCumulative"),
                        view.stock("tranche.committed"),
                        view.stock("tranche.contingent"),
                        view.stock("tranche.lapsed")));
    }

    private static String summary(DealView view, ValueUnit unit, double headline) {
        String deal = view.deal().name();
        if (headline == 0) {
            return "Tranche status of " + deal + ": no money is to be invested.";
        }
        ValueUnit.Multiple multiple = unit.multipleFor(headline);
        String status = "Tranche status of " + deal + ": "
                + Numerals.brief(view.stock("tranche.fundedCumulative").last() / multiple.size()) + " of "
                + multiple.brief(headline) + " funded by " + view.last()
                + left(view, multiple, "committed")
                + left(view, multiple, "contingent")
                + left(view, multiple, "lapsed") + ". ";
        TrancheDates dates = new TrancheDates(view, unit);
        List<Tranche> tranches = view.deal().tranches();
        String each = tranches.stream()
                .limit(TOLD)
                .map(tranche -> tranche.name() + ": " + dates.story(tranche) + ".")
                .collect(Collectors.joining(" "));
        int rest = tranches.size() - TOLD;
        return status + each + (rest > 0 ? " And " + rest + " more." : "");
    }

    private static String left(DealView view, ValueUnit.Multiple multiple, String status) {
        double amount = view.stock("tranche." + status).last();
        return amount > 0 ? ", " + Numerals.brief(amount / multiple.size()) + " " + status : "";
    }
}
