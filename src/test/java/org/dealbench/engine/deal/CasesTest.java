package org.dealbench.engine.deal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import org.dealbench.cli.ProjectionJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.ObjectMapper;

/// Holds every series, scalar, target, check and date against an independent implementation, by section 16's rule.
class CasesTest {

    private final Projector projector = new Projector(DealLines.catalogue());

    static Collection<Case> cases() {
        return Case.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everythingComputedAgrees(Case example) {
        Projection projection = projector.project(example.effective(), () -> false);

        assertThat(Agreement.differences(example, new ObjectMapper().readTree(ProjectionJson.of(projection))))
                .isEmpty();
    }
}
