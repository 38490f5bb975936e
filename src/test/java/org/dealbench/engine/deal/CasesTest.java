package org.dealbench.engine.deal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.DoubleStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/// Holds every series, scalar and date computed so far against an independent implementation, by section 16's rule.
class CasesTest {

    private static final double TOLERANCE = 1e-9;
    private static final List<String> SECTIONS = List.of("tranche.", "capacity.", "chips.");

    private final Projector projector = new Projector(DealLines.catalogue());

    static Collection<Case> cases() {
        return Case.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everySeriesScalarAndDateAgrees(Case example) {
        Projection projection = projector.project(example.effective(), () -> false);
        List<String> differences = new ArrayList<>();

        example.expected().get("deals").propertyStream().forEach(deal -> {
            SequencedMap<String, Series> computed =
                    projection.deal(deal.getKey()).series();
            JsonNode series = deal.getValue().get("series");
            double power = largest(series.get("capacity.itMw"));
            series.propertyStream()
                    .filter(expected -> SECTIONS.stream().anyMatch(expected.getKey()::startsWith))
                    .forEach(expected -> compare(
                            deal.getKey() + "/" + expected.getKey(),
                            computed.get(expected.getKey()),
                            expected.getValue(),
                            scale(expected, power, example),
                            differences));
        });
        example.expected().get("chips").propertyStream().forEach(chip -> compareChip(projection, chip, differences));
        assertThat(differences).isEmpty();
        assertThat(dates(projection.conditions())).isEqualTo(expectedDates(example.expected()));
    }

    /// Section 16: `chips.*` and `capacity.*` have the deal's largest IT power, in their unit, as scale.
    private static double scale(Map.Entry<String, JsonNode> expected, double power, Case example) {
        String name = expected.getKey();
        if (name.startsWith("chips.share/")) {
            return 1;
        }
        if (name.startsWith("capacity.") || name.startsWith("chips.itMw/")) {
            return power;
        }
        if (name.startsWith("chips.")) {
            String chip = name.substring(name.indexOf('/') + 1);
            return example.effective().chips().stream()
                    .filter(known -> known.id().equals(chip))
                    .mapToDouble(known -> power * 1e6 / known.watts())
                    .sum();
        }
        return largest(expected.getValue());
    }

    private static void compareChip(Projection projection, Map.Entry<String, JsonNode> chip, List<String> differences) {
        ChipProjection computed =
                Optional.ofNullable(projection.chips().get(chip.getKey())).orElseThrow();
        chip.getValue()
                .get("series")
                .propertyStream()
                .forEach(expected -> compare(
                        chip.getKey() + "/" + expected.getKey(),
                        computed.series().get(expected.getKey()),
                        expected.getValue(),
                        expected.getKey().equals("impliedAdvantage") ? 1 : largest(expected.getValue()),
                        differences));
        chip.getValue().get("scalars").propertyStream().forEach(expected -> {
            double value = computed.scalars().getOrDefault(expected.getKey(), Double.NaN);
            double wanted = expected.getValue().doubleValue();
            if (!(Math.abs(value - wanted) <= TOLERANCE * Math.abs(wanted))) {
                differences.add(chip.getKey() + "/" + expected.getKey() + ": " + value + " for " + wanted);
            }
        });
    }

    /// A chip that a deal never uses may be left out, all its numbers being 0.
    private static void compare(
            String name,
            @org.jspecify.annotations.Nullable Series computed,
            JsonNode expected,
            double scale,
            List<String> differences) {
        for (int month = 0; month < expected.size(); month++) {
            double wanted = expected.get(month).isNull()
                    ? Double.NaN
                    : expected.get(month).doubleValue();
            double value = computed == null ? 0 : computed.at(month);
            double larger = Math.max(Math.max(Math.abs(wanted), Math.abs(value)), scale);
            boolean agrees =
                    Double.isNaN(wanted) ? Double.isNaN(value) : Math.abs(value - wanted) <= TOLERANCE * larger;
            if (!agrees) {
                differences.add(name + " in month " + month + ": " + value + " for " + wanted);
                return;
            }
        }
        if (computed != null && computed.size() != expected.size()) {
            differences.add(name + " has " + computed.size() + " months");
        }
    }

    private static double largest(JsonNode series) {
        return series.valueStream()
                .filter(JsonNode::isNumber)
                .flatMapToDouble(value -> DoubleStream.of(Math.abs(value.doubleValue())))
                .max()
                .orElse(0);
    }

    private static List<String> dates(SequencedMap<String, Optional<LocalDate>> conditions) {
        return conditions.entrySet().stream()
                .map(entry -> entry.getKey() + " "
                        + entry.getValue().map(LocalDate::toString).orElse("never"))
                .sorted()
                .toList();
    }

    private static List<String> expectedDates(JsonNode expected) {
        return expected.get("conditions")
                .propertyStream()
                .map(entry -> entry.getKey() + " "
                        + (entry.getValue().isNull()
                                ? "never"
                                : entry.getValue().stringValue()))
                .sorted()
                .toList();
    }
}
