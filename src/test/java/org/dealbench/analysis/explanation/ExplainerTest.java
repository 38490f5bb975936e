package org.dealbench.analysis.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.assertj.core.data.Offset;
import org.dealbench.analysis.DisclosedPeriod;
import org.dealbench.analysis.Periods;
import org.dealbench.analysis.evidence.EvidenceBook;
import org.dealbench.engine.deal.Case;
import org.dealbench.engine.deal.DealLines;
import org.dealbench.engine.deal.DealProjection;
import org.dealbench.engine.deal.Projector;
import org.dealbench.model.Address;
import org.dealbench.model.Inputs;
import org.dealbench.model.Value;
import org.dealbench.model.Workbook;
import org.junit.jupiter.api.Test;

final class ExplainerTest {

    private static final Workbook SAMPLE = Case.all().getFirst().effective();
    private static final String NPV = "deals/aws-openai/provider.npv";
    private static final String WATTS = "chips/gb300/watts";

    private final Explainer explainer = new Explainer(DealLines.catalogue(), Periods::label);

    private Explanation explained(Workbook workbook, String address, Span span) {
        return explainer.explain(workbook, address, span, () -> false).orElseThrow();
    }

    private static DealProjection projected(Workbook workbook) {
        return new Projector(DealLines.catalogue())
                .project(workbook, () -> false)
                .deal("aws-openai");
    }

    private static Workbook with(String input, Value value) {
        return Inputs.replace(SAMPLE, Address.parse(input), value).orElseThrow();
    }

    @Test
    void partsOfASumStandInOrderOfSize() {
        List<Part> parts =
                explained(SAMPLE, "deals/aws-openai/fcf", Span.of(30)).parts();

        assertThat(parts).extracting(Part::label).contains("EBITDA", "Tax", "Chip capex", "Infrastructure capex");
        assertThat(parts.stream().map(part -> -Math.abs(part.value()))).isSorted();
    }

    @Test
    void aFlowOverAQuarterIsExplainedByThePartsOfTheQuarter() {
        Span quarter = Span.of(
                        DisclosedPeriod.parse("2028-Q2").orElseThrow(),
                        SAMPLE.calendar().timeline())
                .orElseThrow();
        Explanation explanation = explained(SAMPLE, "deals/aws-openai/revenue.total", quarter);
        double sum = 0;
        for (int month = quarter.first(); month <= quarter.last(); month++) {
            sum += projected(SAMPLE).series("revenue.total").at(month);
        }

        assertThat(explanation.value()).isCloseTo(sum, Offset.offset(1e-3));
        assertThat(explanation.parts())
                .allMatch(part -> part.what() instanceof What.LineAt(String _, Span span) && span.equals(quarter));
        assertThat(explanation.parts().stream().mapToDouble(Part::value).sum()).isCloseTo(sum, Offset.offset(1e-3));
    }

    @Test
    void theWeightOfAnInputIsWhatTheNumberChangesBy() {
        List<Resting> inputs = explainer.restsOn(SAMPLE, NPV, Span.of(0), () -> false);
        Resting watts = inputs.stream()
                .filter(each -> each.input().address().toString().equals(WATTS))
                .findFirst()
                .orElseThrow();
        double base = projected(SAMPLE).scalars().getOrDefault("provider.npv", Double.NaN);
        double moved = projected(with(WATTS, Value.of(2121.0))).scalars().getOrDefault("provider.npv", Double.NaN);

        assertThat(watts.moved()).isCloseTo(2121, Offset.offset(1e-9));
        assertThat(watts.effect()).isCloseTo(moved - base, Offset.offset(Math.abs(base) * 1e-12));
        assertThat(inputs.stream().map(each -> -Math.abs(each.effect()))).isSorted();
    }

    @Test
    void anInputAtItsBoundIsMovedTheOtherWay() {
        assertThat(explainer.restsOn(SAMPLE, NPV, Span.of(0), () -> false)).allSatisfy(each -> assertThat(
                        each.input().spec().bounds().contains(each.moved()) || each.moved() == each.value())
                .as(each.input().title())
                .isTrue());
    }

    @Test
    void anEditOfANumberKeepsThePlanAndOneOfAKindMakesItAnew() {
        double before = explained(SAMPLE, NPV, Span.of(0)).value();
        Workbook heavier = with(WATTS, Value.of(4200.0));
        Workbook consumed = with("deals/aws-openai/revenueBasis", Value.of("CONSUMPTION"));

        assertThat(explained(heavier, NPV, Span.of(0)).value())
                .isEqualTo(projected(heavier).scalars().get("provider.npv"))
                .isNotEqualTo(before);
        assertThat(explained(consumed, NPV, Span.of(0)).value())
                .isEqualTo(projected(consumed).scalars().get("provider.npv"));
        assertThat(explained(SAMPLE, NPV, Span.of(0)).value()).isEqualTo(before);
    }

    @Test
    void everyInputWithClaimsShowsThemAndTheLinesThatReadIt() {
        assertThat(EvidenceBook.of(SAMPLE).claimed()).isNotEmpty().allSatisfy(claimed -> {
            Address address = claimed.input().address();
            InputAccount account = InputAccount.of(SAMPLE, null, address).orElseThrow();
            assertThat(account.evidence().live()).isEqualTo(claimed.live());
            assertThat(account.evidence().superseded()).isEqualTo(claimed.superseded());
        });
        assertThat(explainer.uses(SAMPLE, Address.parse(WATTS)))
                .contains("chips/gb300/costPerWatt", "deals/aws-openai/chips.added/gb300")
                .doesNotContain("deals/aws-openai/tranche.funded");
    }

    @Test
    void whatIsNotThereIsNotExplainedAndWhatIsCancelledStops() {
        assertThat(explainer.explain(SAMPLE, "deals/aws-openai/nothing", Span.of(0), () -> false))
                .isEmpty();
        assertThat(explainer.restsOn(SAMPLE, "deals/none/fcf", Span.of(0), () -> false))
                .isEmpty();
        assertThatThrownBy(() -> explainer.explain(SAMPLE, NPV, Span.of(0), () -> true))
                .isInstanceOf(CancellationException.class);
    }
}
