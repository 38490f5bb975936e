package org.dealbench.engine.deal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds every series, scalar and date computed so far against an independent implementation, by section 16's rule.
class CasesTest {

    private final Projector projector = new Projector(DealLines.catalogue());

    static Collection<Case> cases() {
        return Case.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everySeriesScalarAndDateAgrees(Case example) {
        Projection projection = projector.project(example.effective(), () -> false);

        assertThat(Agreement.differences(example, new OfProjection(projection))).isEmpty();
    }

    private record OfProjection(Projection projection) implements Agreement.Result {

        @Override
        public double @Nullable [] ofDeal(String deal, String series) {
            return values(projection.deal(deal).series().get(series));
        }

        @Override
        public double @Nullable [] ofChip(String chip, String series) {
            return values(chip(chip).series().get(series));
        }

        @Override
        public double scalarOfChip(String chip, String scalar) {
            return chip(chip).scalars().getOrDefault(scalar, Double.NaN);
        }

        @Override
        public Map<String, String> conditions() {
            Map<String, String> dates = new LinkedHashMap<>();
            projection
                    .conditions()
                    .forEach((id, met) ->
                            dates.put(id, met.map(LocalDate::toString).orElse("never")));
            return dates;
        }

        private ChipProjection chip(String id) {
            return Optional.ofNullable(projection.chips().get(id)).orElseThrow();
        }

        private static double @Nullable [] values(@Nullable Series series) {
            return series == null ? null : series.toArray();
        }
    }
}
