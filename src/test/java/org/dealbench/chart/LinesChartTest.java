package org.dealbench.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.dealbench.analysis.Period;
import org.dealbench.analysis.PeriodValues;
import org.dealbench.analysis.Periods;
import org.dealbench.chart.display.TableTwin;
import org.dealbench.chart.time.Curve;
import org.dealbench.chart.time.TimeChart;
import org.dealbench.engine.deal.DealLines;
import org.dealbench.engine.deal.DealProjection;
import org.dealbench.engine.deal.Projection;
import org.dealbench.engine.deal.Projector;
import org.dealbench.model.Address;
import org.dealbench.model.AnalystLine;
import org.dealbench.model.Parts;
import org.dealbench.model.Workbook;
import org.junit.jupiter.api.Test;

class LinesChartTest {

    private static final String DEAL = "aws-openai";

    private static final Workbook WORKBOOK = with(
            new AnalystLine("margin", "Margin", "fraction", "RATE", DEAL, "ebitda / revenue.total"),
            new AnalystLine("cost", "Cost", "money", "FLOW", DEAL, "opex.energy + opex.maintenance"),
            new AnalystLine("capex", "Capex", "money", "FLOW", null, "portfolio.capex.total"),
            new AnalystLine("sum", "Sum", "money", "SCALAR", DEAL, "total(fcf)"),
            new AnalystLine("bad", "Bad", "money", "FLOW", DEAL, "fcff"));

    private static final Projection PROJECTION = new Projector(DealLines.catalogue()).project(WORKBOOK, () -> false);

    private static Workbook with(AnalystLine... lines) {
        return Parts.replace(PortfolioWorkbooks.sample(), Address.of("lines"), List.of(lines))
                .orElseThrow();
    }

    private static TimeChart chart(Period period, String... ids) {
        return LinesChart.of(WORKBOOK, PROJECTION, period, List.of(ids));
    }

    @Test
    void linesInOneUnitAreDrawnTogether() {
        assertThat(chart(Period.MONTH, "cost", "capex").curves())
                .extracting(Curve::label)
                .containsExactly("Cost, Amazon - OpenAI", "Capex");
        assertThat(chart(Period.MONTH).curves()).extracting(Curve::id).containsExactly("margin");
    }

    @Test
    void curvesDifferInColourAndDash() {
        List<Curve> curves = chart(Period.MONTH, "cost", "capex").curves();

        assertThat(curves.getFirst().token()).isNotEqualTo(curves.getLast().token());
        assertThat(curves.getFirst().dash()).isNotEqualTo(curves.getLast().dash());
    }

    @Test
    void flowsAreSummedAndRatiosRecomputedOverAYear() {
        DealProjection deal = PROJECTION.deal(DEAL);
        Periods years =
                Periods.of(PROJECTION.timeline().start(), PROJECTION.timeline().months(), Period.YEAR);
        double[] ebitda = years.flows(deal.series("ebitda").toArray());
        double[] revenue = years.flows(deal.series("revenue.total").toArray());
        double[] margin = PeriodValues.of(deal.series("lines/margin"), years);

        for (int year = 0; year < years.count(); year++) {
            if (revenue[year] != 0) {
                assertThat(margin[year]).isCloseTo(ebitda[year] / revenue[year], within(1e-12));
            }
        }
        assertThat(PeriodValues.of(deal.series("lines/cost"), years))
                .containsExactly(years.flows(deal.series("lines/cost").toArray()));
    }

    @Test
    void theTwinHasTheNumbersInTheLinesUnit() {
        TableTwin twin = chart(Period.YEAR, "capex").table();

        assertThat(twin.columns()).extracting(TableTwin.Column::heading).containsExactly("Period", "Capex (USD)");
        assertThat(twin.rows()).hasSize(12);
    }

    @Test
    void theSummarySaysTheHighestAndTheLast() {
        assertThat(chart(Period.YEAR, "capex").summary()).matches("Capex: at most .* in 20\\d\\d; .* in 20\\d\\d\\.");
    }

    @Test
    void whatHasNoValueForEveryMonthSaysSo() {
        assertThat(chart(Period.MONTH, "sum").empty()).startsWith("What is selected is one number, or has a fault.");
        assertThat(chart(Period.MONTH, "bad").empty()).isNotEmpty();
        assertThat(LinesChart.of(with(), PROJECTION, Period.MONTH, List.of()).empty())
                .startsWith("A line of your own is a formula");
    }
}
