package org.dealbench.engine.deal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Holds a result object (spec section 0) against that of an independent implementation, by the rule of section 16.
///
/// Works on the JSON of both, so that the command line's output is what is compared.
public final class Agreement {

    private static final double TOLERANCE = 1e-9;
    private static final double RATE_TOLERANCE = 1e-8;

    private final Case example;
    private final JsonNode actual;
    private final List<String> differences = new ArrayList<>();

    private Agreement(Case example, JsonNode actual) {
        this.example = example;
        this.actual = actual;
    }

    /// What does not agree, a sentence each.
    public static List<String> differences(Case example, JsonNode actual) {
        Agreement agreement = new Agreement(example, actual);
        agreement.compare();
        return agreement.differences;
    }

    private void compare() {
        each("deals", this::deal);
        each("chips", this::chip);
        each("targets", this::target);
        each("checks", this::check);
        JsonNode portfolio = actual.get("portfolio").get("series");
        example.expected().get("portfolio").get("series").propertyStream().forEach(entry -> {
            String name = entry.getKey();
            double scale = name.equals("hhi") ? 1 : largest(entry.getValue());
            series("portfolio", entry, portfolio.get(name), scale);
        });
        if (!actual.get("conditions").equals(example.expected().get("conditions"))) {
            differences.add("conditions: " + actual.get("conditions") + " for "
                    + example.expected().get("conditions"));
        }
    }

    /// @param compare is given the name, what is expected and what is there
    private void each(String part, Compare compare) {
        example.expected().get(part).propertyStream().forEach(entry -> {
            JsonNode there = actual.get(part).get(entry.getKey());
            if (there == null) {
                differences.add(part + "/" + entry.getKey() + " is missing");
            } else {
                compare.of(entry.getKey(), entry.getValue(), there);
            }
        });
    }

    private interface Compare {
        void of(String name, JsonNode expected, JsonNode there);
    }

    private void deal(String deal, JsonNode expected, JsonNode there) {
        JsonNode wanted = expected.get("series");
        JsonNode series = there.get("series");
        wanted.propertyStream().forEach(entry -> series(deal, entry, series.get(entry.getKey()), scale(entry, wanted)));
        series.propertyStream()
                .map(Map.Entry::getKey)
                .filter(name -> wanted.get(name) == null)
                .forEach(name -> differences.add(deal + "/" + name + " is not expected"));
        double funding = number(expected.get("scalars").get("provider.peakFunding"));
        double cash = wanted.get("tranche.cash")
                .valueStream()
                .mapToDouble(JsonNode::doubleValue)
                .sum();
        scalars(deal, expected, there, Double.isNaN(funding) ? cash : Math.max(funding, cash));
    }

    /// Section 16: which size the difference of a series is held against.
    private double scale(Map.Entry<String, JsonNode> entry, JsonNode series) {
        String name = entry.getKey();
        double power = largest(series.get("capacity.itMw"));
        if (name.startsWith("chips.share/") || (name.startsWith("circularity.") && !name.endsWith("vendorFinanced"))) {
            return 1;
        } else if (name.startsWith("capacity.") || name.startsWith("chips.itMw/")) {
            return power;
        } else if (name.startsWith("chips.")) {
            String chip = name.substring(name.indexOf('/') + 1);
            return example.effective().chips().stream()
                    .filter(known -> known.id().equals(chip))
                    .mapToDouble(known -> power * 1e6 / known.watts())
                    .sum();
        }
        return name.equals("hedge.saving") ? largest(series.get("consumption.value")) : largest(entry.getValue());
    }

    private void scalars(String owner, JsonNode expected, JsonNode there, double money) {
        JsonNode scalars = there.get("scalars");
        expected.get("scalars").propertyStream().forEach(entry -> {
            double wanted = number(entry.getValue());
            double value = number(scalars.get(entry.getKey()));
            double allowed =
                    switch (entry.getKey()) {
                        case "provider.irr", "investor.irr", "combined.irr" -> RATE_TOLERANCE;
                        case "provider.npv", "investor.npv", "combined.npv", "provider.peakFunding", "investor.exit" ->
                            TOLERANCE * Math.max(money, Math.abs(wanted));
                        default -> TOLERANCE * Math.abs(wanted);
                    };
            if (!(Math.abs(value - wanted) <= allowed || (Double.isNaN(value) && Double.isNaN(wanted)))) {
                differences.add(owner + "/" + entry.getKey() + ": " + value + " for " + wanted);
            }
        });
        if (scalars.size() != expected.get("scalars").size()) {
            differences.add(owner + " has scalars " + scalars);
        }
    }

    private void chip(String chip, JsonNode expected, JsonNode there) {
        expected.get("series").propertyStream().forEach(entry -> {
            double scale = entry.getKey().equals("impliedAdvantage") ? 1 : largest(entry.getValue());
            series(chip, entry, there.get("series").get(entry.getKey()), scale);
        });
        scalars(chip, expected, there, 0);
    }

    /// A chip that a deal never uses may be left out, all its numbers being 0.
    private void series(String owner, Map.Entry<String, JsonNode> expected, @Nullable JsonNode computed, double scale) {
        JsonNode values = expected.getValue();
        if (computed == null ? !expected.getKey().startsWith("chips.") : computed.size() != values.size()) {
            differences.add(owner + "/" + expected.getKey() + " is " + (computed == null ? "missing" : "cut"));
            return;
        }
        for (int month = 0; month < values.size(); month++) {
            double wanted = number(values.get(month));
            double value = computed == null ? 0 : number(computed.get(month));
            double larger = Math.max(Math.max(Math.abs(wanted), Math.abs(value)), scale);
            boolean agrees =
                    Double.isNaN(wanted) ? Double.isNaN(value) : Math.abs(value - wanted) <= TOLERANCE * larger;
            if (!agrees) {
                differences.add(
                        owner + "/" + expected.getKey() + " in month " + month + ": " + value + " for " + wanted);
                return;
            }
        }
    }

    private void target(String target, JsonNode expected, JsonNode there) {
        near(target + "/requiredCagr", there.get("requiredCagr"), expected.get("requiredCagr"));
        for (int i = 0; i < expected.get("years").size(); i++) {
            JsonNode wanted = expected.get("years").get(i);
            JsonNode year = there.get("years").get(i);
            for (String name : List.of("year", "path", "dealRevenue", "shareOfIncrement", "months")) {
                near(target + "/" + wanted.get("year") + "/" + name, year.get(name), wanted.get(name));
            }
            if (!year.get("partial").equals(wanted.get("partial"))) {
                differences.add(target + "/" + wanted.get("year") + "/partial: " + year.get("partial"));
            }
        }
    }

    private void check(String check, JsonNode expected, JsonNode there) {
        near(check + "/sum", there.get("sum"), expected.get("sum"));
        double difference = number(there.get("difference")) - number(expected.get("difference"));
        if (!(Math.abs(difference) <= TOLERANCE * Math.abs(number(expected.get("sum"))))) {
            differences.add(check + "/difference: " + there.get("difference"));
        }
    }

    private void near(String name, @Nullable JsonNode there, JsonNode expected) {
        double wanted = number(expected);
        double value = number(there);
        boolean agrees =
                Double.isNaN(wanted) ? Double.isNaN(value) : Math.abs(value - wanted) <= TOLERANCE * Math.abs(wanted);
        if (!agrees) {
            differences.add(name + ": " + value + " for " + wanted);
        }
    }

    private static double number(@Nullable JsonNode node) {
        return node == null || node.isNull() ? Double.NaN : node.doubleValue();
    }

    private static double largest(@Nullable JsonNode series) {
        return series == null
                ? 0
                : series.valueStream()
                        .filter(JsonNode::isNumber)
                        .mapToDouble(value -> Math.abs(value.doubleValue()))
                        .max()
                        .orElse(0);
    }
}
