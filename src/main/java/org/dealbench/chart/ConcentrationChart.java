package org.dealbench.chart;

import java.util.ArrayList;
import java.util.List;
import org.dealbench.analysis.Period;
import org.dealbench.analysis.Periods;
import org.dealbench.chart.display.TableTwin;
import org.dealbench.chart.display.Token;
import org.dealbench.chart.part.Dash;
import org.dealbench.chart.part.Points;
import org.dealbench.chart.scale.Numerals;
import org.dealbench.chart.scale.ValueUnit;
import org.dealbench.chart.time.Curve;
import org.dealbench.chart.time.TimeChart;
import org.dealbench.engine.deal.Projection;
import org.dealbench.model.Workbook;

/// How much of the power hangs on few providers: their shares, and the sum of the squared shares (spec section 12).
///
/// Shares of a quarter or a year are those of the power at its end, and the sum is taken of these.
public final class ConcentrationChart {

    public static final String ID = "portfolio/concentration";

    private static final String TITLE = "Concentration of facility power";
    private static final double POINTS = 10_000;

    /// Above it the merger guidelines of the United States (2023) call a market highly concentrated.
    private static final double HIGH = 0.18;

    /// Below it they call it unconcentrated.
    private static final double MODERATE = 0.10;

    private ConcentrationChart() {}

    /// The chart of a workbook.
    ///
    /// @param workbook with the scenario applied that was projected
    public static TimeChart of(Workbook workbook, Projection projection, Period period) {
        WorkbookView view = WorkbookView.of(workbook, projection, period);
        List<PartySeries> shares = shares(view);
        Points index = index(view, shares);
        TimeChart.Builder chart = TimeChart.builder(ID, TITLE, view.periods(), ValueUnit.fraction())
                .subtitle(" of facility power, " + view.end())
                .shape(period == Period.MONTH ? TimeChart.Shape.STRAIGHT : TimeChart.Shape.STEPPED)
                .top(1)
                .table(table(view, shares, index))
                .summary(summary(view, shares, index));
        if (shares.isEmpty()) {
            chart.empty(workbook.deals().isEmpty() ? PartySeries.NO_DEALS : PartyMeasure.POWER_BY_PROVIDER.empty());
        }
        PartySeries.stack(view, shares, "providers").forEach(chart::band);
        if (!shares.isEmpty()) {
            chart.curve(new Curve(
                    "hhi",
                    "Concentration (HHI; one provider alone is 100 %)",
                    "",
                    index,
                    Token.CONTRACTED,
                    Dash.SOLID));
            chart.curve(new Curve(
                    "high",
                    "Highly concentrated from here (1,800 points)",
                    "",
                    Points.constant(HIGH, view.periods().count()),
                    Token.CONTRACTED,
                    Dash.DOTTED));
        }
        return chart.build();
    }

    private static List<PartySeries> shares(WorkbookView view) {
        double[] all = view.stock("capacity.facilityMw").toArray();
        return PartySeries.of(
                view,
                party -> Points.of(Periods.ratio(
                        view.stock(PartyMeasure.POWER_BY_PROVIDER.series(party)).toArray(), all, Double.NaN)));
    }

    /// None while there is no power.
    private static Points index(WorkbookView view, List<PartySeries> shares) {
        double[] sums = new double[view.periods().count()];
        for (int k = 0; k < sums.length; k++) {
            for (PartySeries share : shares) {
                sums[k] += share.points().at(k) * share.points().at(k);
            }
            sums[k] = shares.isEmpty() ? Double.NaN : sums[k];
        }
        return Points.of(sums);
    }

    private static String points(double index) {
        return Numerals.fixed(index * POINTS, 0);
    }

    private static TableTwin table(WorkbookView view, List<PartySeries> shares, Points index) {
        List<TableTwin.Column> columns = new ArrayList<>();
        List<Points> values = new ArrayList<>();
        columns.add(new TableTwin.Column("HHI", "points"));
        columns.add(new TableTwin.Column("As many equal providers", "providers"));
        double[] scaled = index.toArray();
        double[] equal = index.toArray();
        for (int k = 0; k < scaled.length; k++) {
            scaled[k] *= POINTS;
            equal[k] = 1 / equal[k];
        }
        values.add(Points.of(scaled));
        values.add(Points.of(equal));
        for (PartySeries share : shares) {
            columns.add(new TableTwin.Column(share.party().name(), "fraction"));
            values.add(share.points());
        }
        return view.table(columns, values);
    }

    private static String summary(WorkbookView view, List<PartySeries> shares, Points index) {
        int last = lastWithValue(index);
        if (shares.isEmpty() || last < 0) {
            return TITLE + ": there is no power.";
        }
        PartySeries largest = shares.getFirst();
        for (PartySeries share : shares) {
            largest = share.points().at(last) > largest.points().at(last) ? share : largest;
        }
        double value = index.at(last);
        return TITLE + ": the index (HHI) is " + points(value) + " of 10,000 points at the end of "
                + view.periods().label(last) + ", as if " + Numerals.brief(1 / value)
                + (value > 1 - 1e-9 ? " provider had it all" : " providers of equal size shared the power")
                + ": " + word(value) + ". " + largest.party().name() + " has the largest share, "
                + Numerals.fixed(100 * largest.points().at(last), 0) + " %.";
    }

    private static String word(double index) {
        return index > HIGH
                ? "highly concentrated"
                : index >= MODERATE ? "moderately concentrated" : "not concentrated";
    }

    private static int lastWithValue(Points index) {
        int last = index.size() - 1;
        while (last >= 0 && !Double.isFinite(index.at(last))) {
            last--;
        }
        return last;
    }
}
