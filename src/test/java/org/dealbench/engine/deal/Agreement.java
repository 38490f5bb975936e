package org.dealbench.engine.deal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Holds a result against what an independent implementation computed, by the rule of spec section 16.
public final class Agreement {

    private static final double TOLERANCE = 1e-9;
    private static final List<String> SECTIONS = List.of("tranche.", "capacity.", "chips.");

    private final Case example;
    private final Result result;
    private final List<String> differences = new ArrayList<>();

    private Agreement(Case example, Result result) {
        this.example = example;
        this.result = result;
    }

    /// What is held against the expected result, in whatever form it comes; null series where there are none.
    public interface Result {

        double @Nullable [] ofDeal(String deal, String series);

        double @Nullable [] ofChip(String chip, String series);

        double scalarOfChip(String chip, String scalar);

        /// By condition id, the ISO date or `never`.
        Map<String, String> conditions();
    }

    /// Every difference in all series, scalars and dates that are computed so far.
    public static List<String> differences(Case example, Result result) {
        Agreement agreement = new Agreement(example, result);
        agreement.compareDeals();
        agreement.compareChips();
        agreement.compareConditions();
        return agreement.differences;
    }

    private void compareDeals() {
        example.expected().get("deals").propertyStream().forEach(deal -> {
            JsonNode series = deal.getValue().get("series");
            double power = largest(series.get("capacity.itMw"));
            series.propertyStream()
                    .filter(expected -> SECTIONS.stream().anyMatch(expected.getKey()::startsWith))
                    .forEach(expected -> compare(
                            deal.getKey() + "/" + expected.getKey(),
                            result.ofDeal(deal.getKey(), expected.getKey()),
                            expected.getValue(),
                            scale(expected, power)));
        });
    }

    /// Section 16: `chips.*` and `capacity.*` have the deal's largest IT power, in their unit, as scale.
    private double scale(Map.Entry<String, JsonNode> expected, double power) {
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

    private void compareChips() {
        example.expected().get("chips").propertyStream().forEach(chip -> {
            String id = chip.getKey();
            chip.getValue()
                    .get("series")
                    .propertyStream()
                    .forEach(expected -> compare(
                            id + "/" + expected.getKey(),
                            result.ofChip(id, expected.getKey()),
                            expected.getValue(),
                            expected.getKey().equals("impliedAdvantage") ? 1 : largest(expected.getValue())));
            chip.getValue().get("scalars").propertyStream().forEach(expected -> {
                double value = result.scalarOfChip(id, expected.getKey());
                double wanted = expected.getValue().doubleValue();
                if (!(Math.abs(value - wanted) <= TOLERANCE * Math.abs(wanted))) {
                    differences.add(id + "/" + expected.getKey() + ": " + value + " for " + wanted);
                }
            });
        });
    }

    private void compareConditions() {
        JsonNode expected = example.expected().get("conditions");
        if (expected.size() != result.conditions().size()) {
            differences.add("conditions are " + result.conditions().keySet());
        }
        expected.propertyStream().forEach(condition -> {
            String wanted = condition.getValue().isNull()
                    ? "never"
                    : condition.getValue().stringValue();
            String met = result.conditions().get(condition.getKey());
            if (!wanted.equals(met)) {
                differences.add("condition " + condition.getKey() + ": " + met + " for " + wanted);
            }
        });
    }

    /// A chip that a deal never uses may be left out, all its numbers being 0.
    private void compare(String name, double @Nullable [] computed, JsonNode expected, double scale) {
        if (computed != null && computed.length != expected.size()) {
            differences.add(name + " has " + computed.length + " months");
            return;
        }
        for (int month = 0; month < expected.size(); month++) {
            double wanted = expected.get(month).isNull()
                    ? Double.NaN
                    : expected.get(month).doubleValue();
            double value = computed == null ? 0 : computed[month];
            double larger = Math.max(Math.max(Math.abs(wanted), Math.abs(value)), scale);
            boolean agrees =
                    Double.isNaN(wanted) ? Double.isNaN(value) : Math.abs(value - wanted) <= TOLERANCE * larger;
            if (!agrees) {
                differences.add(name + " in month " + month + ": " + value + " for " + wanted);
                return;
            }
        }
    }

    private static double largest(JsonNode series) {
        return series.valueStream()
                .filter(JsonNode::isNumber)
                .flatMapToDouble(value -> DoubleStream.of(Math.abs(value.doubleValue())))
                .max()
                .orElse(0);
    }
}
