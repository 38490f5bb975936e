package org.dealbench.analysis.comparison;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.dealbench.analysis.comparison.Attribution.Method;
import org.dealbench.analysis.evidence.Figure;
import org.dealbench.engine.LineCatalogue;
import org.dealbench.engine.deal.Case;
import org.dealbench.engine.deal.DealLines;
import org.dealbench.engine.deal.Projection;
import org.dealbench.engine.deal.Projector;
import org.dealbench.model.Address;
import org.dealbench.model.Parts;
import org.dealbench.model.Scenario;
import org.dealbench.model.Scenarios;
import org.dealbench.model.Value;
import org.dealbench.model.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AttributionTest {

    private static final LineCatalogue CATALOGUE = DealLines.catalogue();
    private static final String NPV = "deals/aws-openai/provider.npv";

    private final Projector projector = new Projector(CATALOGUE);
    private final Workbook sample = Case.workbook("amazon-openai");

    static Stream<String> files() {
        return Case.FILES.stream();
    }

    private List<Quantity> quantities(Workbook workbook) {
        Projection projection = projector.project(workbook, () -> false);
        return Figure.of(workbook, projection, CATALOGUE).stream()
                .map(figure -> Quantity.find(
                                workbook,
                                projection,
                                CATALOGUE,
                                "deals/" + figure.deal() + "/" + figure.line(),
                                Optional.empty())
                        .orElseThrow())
                .toList();
    }

    private Quantity quantity(Workbook workbook, String address) {
        return Quantity.find(workbook, projector.project(workbook, () -> false), CATALOGUE, address, Optional.empty())
                .orElseThrow();
    }

    private Attribution attribute(Transition transition, String address, Method method) {
        return Attribution.of(
                        transition, List.of(quantity(transition.before(), address)), method, projector, () -> false)
                .getFirst();
    }

    private static Workbook with(Workbook workbook, Scenario... scenarios) {
        return Parts.replace(workbook, Address.of("scenarios"), List.of(scenarios))
                .orElseThrow();
    }

    private static Scenario scenario(String id, Object... overrides) {
        SequencedMap<String, Value> map = new LinkedHashMap<>();
        for (int i = 0; i < overrides.length; i += 2) {
            map.put(overrides[i].toString(), (Value) overrides[i + 1]);
        }
        return new Scenario(id, id, null, map);
    }

    @ParameterizedTest
    @MethodSource("files")
    void partsOfEveryNumberOfEveryCaseAddUpToTheBit(String file) {
        Workbook workbook = Case.workbook(file);
        List<Quantity> quantities = quantities(workbook);
        List<Optional<String>> cases = new ArrayList<>(List.of(Optional.empty()));
        workbook.scenarios().forEach(scenario -> cases.add(Optional.of(scenario.id())));
        Map<Optional<String>, double[]> numbers = new HashMap<>();
        cases.forEach(each -> numbers.put(each, numbers(quantities, workbook, each)));
        for (Optional<String> from : cases) {
            for (Optional<String> to : cases) {
                Transition transition =
                        ScenarioChanges.between(workbook, from, to).orElseThrow();
                for (Method method : Method.values()) {
                    List<Attribution> attributions =
                            Attribution.of(transition, quantities, method, projector, () -> false);
                    for (int i = 0; i < attributions.size(); i++) {
                        check(
                                attributions.get(i),
                                requireNonNull(numbers.get(from))[i],
                                requireNonNull(numbers.get(to))[i]);
                    }
                }
            }
        }
    }

    private static void check(Attribution each, double before, double after) {
        assertThat(each.before()).isEqualTo(Double.valueOf(before));
        assertThat(each.after()).isEqualTo(Double.valueOf(after));
        if (each.problem().isEmpty()) {
            assertThat(each.sum()).as(each.toString()).isEqualTo(each.difference());
            double largest = Stream.concat(
                            Stream.of(each.before(), each.after()),
                            each.parts().stream().map(part -> part.amount()))
                    .mapToDouble(Math::abs)
                    .max()
                    .orElseThrow();
            assertThat(Math.abs(each.remainder())).isLessThanOrEqualTo(1e-14 * largest);
        } else {
            assertThat(each.parts()).isEmpty();
            assertThat(each.difference()).isNaN();
        }
    }

    private double[] numbers(List<Quantity> quantities, Workbook workbook, Optional<String> scenario) {
        Workbook seen = Scenarios.apply(workbook, scenario.orElse(null)).orElseThrow();
        Projection projection = projector.project(seen, () -> false);
        return quantities.stream()
                .mapToDouble(quantity -> quantity.in(seen, projection) + 0.0)
                .toArray();
    }

    @Test
    void oneAtATimeEachPartIsWhatTheNumberMovesByInThatOrder() {
        Transition transition = ScenarioChanges.between(sample, Optional.empty(), Optional.of("late-power"))
                .orElseThrow();
        Attribution attribution = attribute(transition, NPV, Method.ORDER);

        Workbook first =
                transition.changes().getFirst().edit().on(transition.before()).orElseThrow();
        double level = attribution.quantity().in(first, projector.project(first, () -> false));
        assertThat(attribution.parts()).extracting(Attribution.Part::level).containsExactly(level, attribution.after());
        assertThat(attribution.parts().getFirst().amount()).isEqualTo(level - attribution.before());
        assertThat(attribution.parts())
                .allSatisfy(part -> assertThat(part.amount()).isNotZero());
    }

    @Test
    void shapleyOfTwoChangesIsTheMeanOfBothOrders() {
        Transition forth = ScenarioChanges.between(sample, Optional.empty(), Optional.of("late-power"))
                .orElseThrow();
        List<Change> turned = new ArrayList<>(forth.changes());
        Collections.reverse(turned);
        Transition back = new Transition(forth.before(), forth.after(), turned);

        Attribution one = attribute(forth, NPV, Method.ORDER);
        Attribution other = attribute(back, NPV, Method.ORDER);
        Attribution mean = attribute(forth, NPV, Method.SHAPLEY);

        double scale = Math.abs(one.difference());
        for (int i = 0; i < 2; i++) {
            double expected =
                    (one.parts().get(i).amount() + other.parts().get(1 - i).amount()) / 2;
            assertThat(mean.parts().get(i).amount()).isCloseTo(expected, within(1e-12 * scale));
        }
        assertThat(one.parts().getFirst().amount())
                .isNotCloseTo(other.parts().get(1).amount(), within(1e-6 * scale));
        assertThat(attribute(back, NPV, Method.SHAPLEY).parts().reversed())
                .extracting(Attribution.Part::amount)
                .isEqualTo(mean.parts().stream().map(Attribution.Part::amount).toList());
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void whatActsOnNothingHasNoPartInTheDifference(Method method) {
        Workbook workbook = with(
                sample,
                scenario(
                        "both",
                        "deals/aws-openai/phases/trainium-2/delayMonths",
                        Value.of(12.0),
                        "deals/nvidia-openai/tranches/round/amount",
                        Value.of(1.0)));
        Transition transition = ScenarioChanges.between(workbook, Optional.empty(), Optional.of("both"))
                .orElseThrow();
        Attribution attribution = attribute(transition, NPV, method);

        assertThat(attribution.parts()).hasSize(2);
        assertThat(attribution.parts().getLast().amount()).isZero();
        assertThat(attribution.parts().getFirst().amount()).isEqualTo(attribution.difference());
    }

    @Test
    void alongNestedScenariosOnlyTheOwnStepsAreChanges() {
        Transition transition = ScenarioChanges.between(sample, Optional.of("late-power"), Optional.of("suit"))
                .orElseThrow();

        assertThat(transition.changes()).hasSize(2).allMatch(change -> change.origin()
                .equals("Microsoft suit, Trainium4 slips"));
        assertThat(transition.changes())
                .flatExtracting(Change::inputs)
                .extracting(input -> input.address().toString())
                .containsExactly("risks/microsoft-suit/active", "risks/trainium4-slip/active");
        assertThat(ScenarioChanges.between(sample, Optional.of("suit"), Optional.of("suit"))
                        .orElseThrow()
                        .changes())
                .isEmpty();
    }

    @Test
    void moreThanTenChangesAreRefusedForShapleyWithWords() {
        SequencedMap<String, Value> many = new LinkedHashMap<>();
        sample.chips().forEach(chip -> many.put("chips/" + chip.id() + "/watts", Value.of(chip.watts() * 1.01)));
        sample.chips().forEach(chip -> many.put("chips/" + chip.id() + "/unitCost", Value.of(chip.unitCost() + 1)));
        Workbook workbook = with(sample, new Scenario("many", "Many", null, many));
        Transition transition = ScenarioChanges.between(workbook, Optional.empty(), Optional.of("many"))
                .orElseThrow();
        assertThat(transition.changes()).hasSizeGreaterThan(10);

        assertThat(attribute(transition, NPV, Method.SHAPLEY).problem()).contains("up to 10", "one at a time");
        Attribution inOrder = attribute(transition, NPV, Method.ORDER);
        assertThat(inOrder.parts()).hasSize(many.size());
        assertThat(inOrder.sum()).isEqualTo(inOrder.difference());
    }

    @Test
    void aNumberThatOneCaseLacksIsNotAttributedAndSaysSo() {
        SequencedMap<String, Value> none = new LinkedHashMap<>();
        sample.deals()
                .getFirst()
                .phases()
                .forEach(phase -> none.put("deals/aws-openai/phases/" + phase.id() + "/megawatts", Value.of(0.0)));
        Workbook workbook = with(sample, new Scenario("none", "None", null, none));
        Transition transition = ScenarioChanges.between(workbook, Optional.empty(), Optional.of("none"))
                .orElseThrow();

        Attribution attribution = attribute(transition, "deals/aws-openai/levelisedCost", Method.ORDER);

        assertThat(attribution.after()).isNaN();
        assertThat(attribution.parts()).isEmpty();
        assertThat(attribution.problem()).contains("does not exist in the second case");
    }
}
