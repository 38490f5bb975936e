package org.dealbench.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What must hold of uncertain inputs and their distributions (spec section 15).
final class UncertaintyRules {

    private final Report report;

    private UncertaintyRules(Report report) {
        this.report = report;
    }

    static void check(Workbook workbook, Report report) {
        UncertaintyRules rules = new UncertaintyRules(report);
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < workbook.uncertainties().size(); i++) {
            Uncertainty uncertainty = workbook.uncertainties().get(i);
            String prefix = "uncertainties/" + i + "/";
            rules.checkInput(workbook, uncertainty.input(), prefix + "input");
            if (!taken.add(uncertainty.input())) {
                report.add(
                        prefix + "input",
                        "an input must be uncertain only once, but '" + uncertainty.input() + "' stands there before");
            }
            rules.checkDistribution(uncertainty.distribution(), prefix + "distribution");
        }
    }

    private void checkInput(Workbook workbook, String input, String address) {
        switch (Inputs.find(workbook, Address.parse(input))) {
            case Outcome.Ok<InputValue>(InputValue found) -> {
                if (!found.spec().type().isQuantity()) {
                    report.add(
                            address,
                            "input must be a number, date or month; kinds, words, flags and ids such as '" + input
                                    + "' cannot be uncertain");
                }
            }
            case Outcome.Faulty<InputValue>(List<Fault> faults) ->
                report.add(
                        address,
                        "input must be the address of a number, date or month; " + EvidenceRules.named(input, faults),
                        input);
        }
    }

    private void checkDistribution(Distribution distribution, String address) {
        switch (distribution) {
            case Distribution.Uniform(double min, double max, var _, var _) -> {
                ordered(min < max, "min must be below max", address);
                checkTruncation(distribution, min, max, address);
            }
            case Distribution.Triangular(double min, double mode, double max, var _, var _) -> {
                ordered(min <= mode && mode <= max && min < max, "min, mode and max must rise", address);
                checkTruncation(distribution, min, max, address);
            }
            case Distribution.Pert(double min, double mode, double max, var _, var _) -> {
                ordered(min <= mode && mode <= max && min < max, "min, mode and max must rise", address);
                checkTruncation(distribution, min, max, address);
            }
            case Distribution.Normal(double _, double sd, var _, var _) -> {
                above0(sd, "sd", address);
                checkTruncation(distribution, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, address);
            }
            case Distribution.Lognormal(double mean, double sd, var _, var _) -> {
                above0(mean, "mean", address);
                above0(sd, "sd", address);
                checkTruncation(distribution, 0, Double.POSITIVE_INFINITY, address);
            }
            case Distribution.Discrete discrete -> checkDiscrete(discrete, address);
        }
    }

    /// NaN and infinities have faults of their own, so only what is wrong among finite numbers is told here.
    private void ordered(boolean holds, String rule, String address) {
        if (!holds) {
            report.add(address, rule + ", from the smallest to the largest, but they do not", address);
        }
    }

    private void above0(double value, String name, String address) {
        if (value <= 0) {
            report.add(address + "/" + name, name + " must be above 0, but is " + DecimalText.of(value));
        }
    }

    private void checkTruncation(Distribution distribution, double min, double max, String address) {
        Double lower = distribution.lower();
        Double upper = distribution.upper();
        if (lower != null && upper != null && lower >= upper) {
            report.add(
                    address,
                    "lower must be below upper, " + DecimalText.of(upper) + ", but is " + DecimalText.of(lower),
                    address);
        }
        if (lower != null && lower >= max) {
            report.add(
                    address + "/lower",
                    "lower must leave something of the distribution, below " + DecimalText.of(max) + ", but is "
                            + DecimalText.of(lower),
                    address);
        }
        if (upper != null && upper <= min) {
            report.add(
                    address + "/upper",
                    "upper must leave something of the distribution, above " + DecimalText.of(min) + ", but is "
                            + DecimalText.of(upper),
                    address);
        }
    }

    private void checkDiscrete(Distribution.Discrete discrete, String address) {
        List<Double> values = discrete.values();
        List<Double> weights = discrete.weights();
        if (values.isEmpty()) {
            report.add(address + "/values", "values must hold at least one value, but is empty");
        }
        if (values.size() != weights.size()) {
            report.add(
                    address + "/weights",
                    "weights must be one for each of the " + values.size() + " values, but there are " + weights.size(),
                    address);
        }
        for (int i = 0; i < weights.size(); i++) {
            if (weights.get(i) < 0) {
                report.add(
                        address + "/weights/" + i,
                        "a weight must be at least 0, but is " + DecimalText.of(weights.get(i)));
            }
        }
        boolean something = IntStream.range(0, Math.min(values.size(), weights.size()))
                .anyMatch(i -> weights.get(i) > 0 && within(values.get(i), discrete.lower(), discrete.upper()));
        if (!something && !values.isEmpty() && values.size() == weights.size()) {
            report.add(
                    address,
                    "at least one value between lower and upper must have a weight above 0, but none has",
                    address);
        }
    }

    private static boolean within(double value, @Nullable Double lower, @Nullable Double upper) {
        return (lower == null || value >= lower) && (upper == null || value <= upper);
    }
}
