package org.dealbench.analysis;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dealbench.analysis.comparison.Quantity;
import org.dealbench.analysis.explanation.Explainer;
import org.dealbench.analysis.explanation.Explanation;
import org.dealbench.analysis.explanation.Span;
import org.dealbench.engine.LineCatalogue;
import org.dealbench.engine.deal.Case;
import org.dealbench.engine.deal.DealLines;
import org.dealbench.engine.deal.Projection;
import org.dealbench.engine.deal.Projector;
import org.dealbench.model.Address;
import org.dealbench.model.AnalystLine;
import org.dealbench.model.Parts;
import org.dealbench.model.Workbook;
import org.junit.jupiter.api.Test;

/// Lines of one's own are explained and compared like those of the program.
class OwnLinesTest {

    private static final Workbook SAMPLE = Case.workbook("amazon-openai");
    private static final String DEAL = SAMPLE.deals().getFirst().id();
    private static final LineCatalogue CATALOGUE = DealLines.catalogue();
    private static final int MONTH = 40;

    private static final Workbook WORKBOOK = with(
            new AnalystLine("each", "Revenue a megawatt", "money/MW", "RATE", DEAL, "revenue.total / capacity.itMw"),
            new AnalystLine("best", "Best month", "money/MW", "SCALAR", DEAL, "peak(lines/each)"),
            new AnalystLine("spent", "Spent", "money", "SCALAR", null, "total(sum(capex.total over deals))"));

    private static Workbook with(AnalystLine... lines) {
        return Parts.replace(SAMPLE, Address.of("lines"), List.of(lines)).orElseThrow();
    }

    private static Projection project(Workbook workbook) {
        return new Projector(CATALOGUE).project(workbook, () -> false);
    }

    private static Explanation explain(Explainer explainer, Workbook workbook, String address) {
        return explainer.explain(workbook, address, Span.of(MONTH), () -> false).orElseThrow();
    }

    private static Quantity quantity(String address) {
        return Quantity.find(WORKBOOK, project(WORKBOOK), CATALOGUE, address, Optional.empty())
                .orElseThrow();
    }

    @Test
    void areExplainedByTheirOwnBits() {
        Explainer explainer = new Explainer(CATALOGUE, Periods::label);
        Projection projection = project(WORKBOOK);
        Explanation each = explain(explainer, WORKBOOK, "deals/" + DEAL + "/lines/each");
        Explanation best = explain(explainer, WORKBOOK, "deals/" + DEAL + "/lines/best");
        Explanation spent = explain(explainer, WORKBOOK, "portfolio/lines/spent");

        assertThat(each.value())
                .isEqualTo(projection.deal(DEAL).series("lines/each").at(MONTH));
        assertThat(each.parts().getFirst().label()).startsWith("Total revenue");
        assertThat(best.value())
                .isEqualTo(requireNonNull(projection.deal(DEAL).scalars().get("lines/best")));
        assertThat(spent.value())
                .isEqualTo(requireNonNull(projection.portfolioScalars().get("lines/spent")));
    }

    @Test
    void areExplainedByTheFormulaThatStandsNow() {
        Explainer explainer = new Explainer(CATALOGUE, Periods::label);
        Workbook changed = with(new AnalystLine("each", "Fixed", "money", "FLOW", DEAL, "revenue.total - opex.energy"));

        explain(explainer, WORKBOOK, "deals/" + DEAL + "/lines/each");
        assertThat(explain(explainer, changed, "deals/" + DEAL + "/lines/each").value())
                .isEqualTo(project(changed).deal(DEAL).series("lines/each").at(MONTH));
    }

    @Test
    void haveNoAddressForTheLinesBesideARate() {
        assertThat(new Explainer(CATALOGUE, Periods::label)
                        .addresses(WORKBOOK)
                        .all()
                        .sequencedKeySet())
                .contains("deals/" + DEAL + "/lines/each", "deals/" + DEAL + "/lines/best", "portfolio/lines/spent")
                .noneMatch(address -> address.contains("#"));
    }

    @Test
    void areComparedInTheirUnit() {
        Projection projection = project(WORKBOOK);

        assertThat(quantity("deals/" + DEAL + "/lines/each").symbol()).isEqualTo("money/MW");
        assertThat(quantity("deals/" + DEAL + "/lines/each").in(WORKBOOK, projection))
                .isEqualTo(projection.deal(DEAL).series("lines/each").last());
        assertThat(quantity("deals/" + DEAL + "/lines/best").symbol()).isEqualTo("money/MW");
        assertThat(quantity("portfolio/lines/spent").in(WORKBOOK, projection))
                .isEqualTo(requireNonNull(projection.portfolioScalars().get("lines/spent")));
    }
}
