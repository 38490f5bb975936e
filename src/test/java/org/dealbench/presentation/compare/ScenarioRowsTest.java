package org.dealbench.presentation.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dealbench.engine.deal.Case;
import org.dealbench.model.Address;
import org.dealbench.model.Scenario;
import org.dealbench.model.Scenarios;
import org.dealbench.model.Validation;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.table.RowEdits.Added;
import org.junit.jupiter.api.Test;

class ScenarioRowsTest {

    private final Workbook sample = Case.workbook("amazon-openai");

    private static ScenarioRows looking(String scenario) {
        return new ScenarioRows(() -> Optional.of(scenario));
    }

    private static Scenario find(Workbook workbook, String id) {
        return ScenarioRows.find(workbook, id).orElseThrow();
    }

    @Test
    void aNewScenarioBuildsOnWhatIsLookedAtAndOverridesNothing() {
        Added added = looking("late-power").add(sample, null).orElseThrow();

        assertThat(find(added.workbook(), added.id()).basis()).isEqualTo("late-power");
        assertThat(find(added.workbook(), added.id()).overrides()).isEmpty();
        assertThat(Validation.check(added.workbook())).isEmpty();
    }

    @Test
    void aCopyHasTheSameOverridesAndBasis() {
        Added added = looking("lapse").duplicate(sample, "suit").orElseThrow();

        assertThat(find(added.workbook(), added.id()).overrides())
                .isEqualTo(find(sample, "suit").overrides());
        assertThat(find(added.workbook(), added.id()).basis()).isEqualTo("late-power");
    }

    @Test
    void whoBuildsOnADeletedScenarioKeepsItsNumbers() {
        Workbook seen = Scenarios.apply(sample, "suit").orElseThrow();
        Workbook without = looking("lapse").delete(sample, "late-power").orElseThrow();

        assertThat(ScenarioRows.find(without, "late-power")).isEmpty();
        assertThat(Scenarios.apply(without, "suit").orElseThrow().deals()).isEqualTo(seen.deals());
        assertThat(Scenarios.apply(without, "suit").orElseThrow().risks()).isEqualTo(seen.risks());
        assertThat(Validation.check(without)).isEmpty();
        assertThat(looking("lapse").afterDeleting(sample, Address.of("scenarios", "late-power")))
                .contains("Microsoft suit, Trainium4 slips", "numbers stay");
        assertThat(looking("lapse").afterDeleting(sample, Address.of("scenarios", "lapse")))
                .isEmpty();
    }

    @Test
    void whatAScenarioMayBuildOnNeverLeadsBackToIt() {
        assertThat(ScenarioRows.bases(sample, "late-power"))
                .extracting(Scenario::id)
                .containsExactly("lapse", "total-100");
        Workbook looped =
                ScenarioRows.build(sample, "late-power", Optional.of("suit")).orElseThrow();
        assertThat(Validation.check(looped)).anyMatch(fault -> fault.message().contains("cannot build on itself"));
        assertThat(ScenarioRows.bases(looped, "late-power"))
                .extracting(Scenario::id)
                .isEqualTo(List.of("lapse", "total-100"));
    }
}
