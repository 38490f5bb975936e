package org.dealbench.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScenariosTest {

    private final Workbook workbook = Samples.workbook();

    private Workbook with(Scenario... scenarios) {
        return Parts.replace(workbook, Address.of("scenarios"), List.of(scenarios))
                .orElseThrow();
    }

    private static Scenario scenario(String id, @Nullable String basis, Object... pathsAndValues) {
        SequencedMap<String, Value> overrides = new LinkedHashMap<>();
        for (int i = 0; i < pathsAndValues.length; i += 2) {
            overrides.put((String) pathsAndValues[i], (Value) pathsAndValues[i + 1]);
        }
        return new Scenario(id, id.toUpperCase(Locale.ROOT), basis, overrides);
    }

    @Test
    void baseIsTheWorkbookItself() {
        assertThat(Scenarios.apply(workbook, null)).isEqualTo(Outcome.ok(workbook));
    }

    @Test
    void overridesOfTheBasisComeFirstAndLaterOnesWin() {
        String path = "chips/gpu/watts";
        Workbook chained = with(
                scenario("a", null, path, Value.of(1000), "chips/gpu/tflops", Value.of(4000)),
                scenario("b", "a", path, Value.of(1500)));

        Workbook seen = Scenarios.apply(chained, "b").orElseThrow();

        assertThat(seen.chips().getFirst().watts()).isEqualTo(1500);
        assertThat(seen.chips().getFirst().tflops()).isEqualTo(4000);
    }

    @Test
    void scenariosThatBuildOnEachOtherAreAFaultThatNamesTheLoop() {
        Workbook loop = with(scenario("a", "b"), scenario("b", "c"), scenario("c", "b"));

        assertThat(Scenarios.apply(loop, "a").faults())
                .containsExactly(new Fault("scenarios/b/basis", "a scenario cannot build on itself: b -> c -> b"));
    }

    @Test
    void unknownScenarioNamesThoseThereAre() {
        assertThat(Scenarios.apply(workbook, "x").faults())
                .containsExactly(
                        new Fault("scenarios", "scenario must be the id of a scenario (late, worse), but is 'x'"));
    }

    @Test
    void everyBadOverrideIsToldWithScenarioAndPath() {
        Workbook bad = with(
                scenario("a", null, "chips/gpu/watts", Value.of(-1), "chips/x/watts", Value.of(1)),
                scenario("b", "a", "calendar/months", Value.of("ten")));

        assertThat(Scenarios.apply(bad, "b").faults())
                .containsExactly(
                        new Fault(
                                "scenarios/a/overrides/chips/gpu/watts",
                                "in scenario 'A', All-in watts must be a number above 0, but is -1"),
                        new Fault(
                                "scenarios/a/overrides/chips/x/watts",
                                "in scenario 'A', unknown path: nothing in chips is 'x'; there are asic, gpu"),
                        new Fault(
                                "scenarios/b/overrides/calendar/months",
                                "in scenario 'B', Months must be a whole number from 1 to 600, but is 'ten'"));
    }
}
