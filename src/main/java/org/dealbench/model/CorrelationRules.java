package org.dealbench.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What must hold of correlations (spec section 15): between uncertain inputs, each pair once, and none that
/// contradicts the others.
final class CorrelationRules {

    /// Inputs that hang together through correlations; more than that and the check alone would take minutes.
    private static final int MAX_TOGETHER = 1_000;

    private final Report report;
    private final Map<String, Map<String, Double>> rho = new LinkedHashMap<>();

    private CorrelationRules(Report report) {
        this.report = report;
    }

    static void check(Workbook workbook, Report report) {
        CorrelationRules rules = new CorrelationRules(report);
        Set<String> uncertain =
                workbook.uncertainties().stream().map(Uncertainty::input).collect(Collectors.toSet());
        for (int i = 0; i < workbook.correlations().size(); i++) {
            rules.checkPair(workbook.correlations().get(i), "correlations/" + i, uncertain);
        }
        rules.checkContradictions();
    }

    private void checkPair(Correlation correlation, String address, Set<String> uncertain) {
        String a = correlation.a();
        String b = correlation.b();
        checkUncertain(a, address + "/a", uncertain);
        checkUncertain(b, address + "/b", uncertain);
        if (a.equals(b)) {
            report.add(address, "two different inputs must be correlated, but both are '" + a + "'", address);
            return;
        }
        if (rho.getOrDefault(a, Map.of()).containsKey(b)) {
            report.add(
                    address, "a pair must be correlated only once, but '" + a + "' and '" + b + "' stand there before");
            return;
        }
        if (Math.abs(correlation.rho()) <= 1 && !report.isDoubtful(address)) {
            rho.computeIfAbsent(a, _ -> new LinkedHashMap<>()).put(b, correlation.rho());
            rho.computeIfAbsent(b, _ -> new LinkedHashMap<>()).put(a, correlation.rho());
        }
    }

    private void checkUncertain(String input, String address, Set<String> uncertain) {
        if (!uncertain.contains(input) && !report.lacks("uncertainties", "input")) {
            report.add(address, "must be the address of an uncertain input, but '" + input + "' is none");
        }
    }

    private void checkContradictions() {
        Set<String> seen = new HashSet<>();
        for (String start : rho.keySet()) {
            if (seen.contains(start)) {
                continue;
            }
            List<String> together = new ArrayList<>(List.of(start));
            seen.add(start);
            for (int i = 0; i < together.size(); i++) {
                for (String other : rho.getOrDefault(together.get(i), Map.of()).keySet()) {
                    if (seen.add(other)) {
                        together.add(other);
                    }
                }
            }
            checkTogether(together);
        }
    }

    private void checkTogether(List<String> inputs) {
        if (inputs.size() > MAX_TOGETHER) {
            report.add(
                    "correlations",
                    "at most " + MAX_TOGETHER + " inputs may hang together through correlations, but " + inputs.size()
                            + " do");
        } else if (!Definiteness.isSemiDefinite(matrix(inputs))) {
            report.add(
                    "correlations",
                    "correlations must be possible together (a positive semi-definite matrix), but those between "
                            + String.join(", ", culprits(inputs)) + " contradict each other");
        }
    }

    /// As few of the inputs as contradict each other by themselves.
    private List<String> culprits(List<String> inputs) {
        List<String> few = new ArrayList<>(inputs);
        for (String input : inputs) {
            List<String> fewer = new ArrayList<>(few);
            fewer.remove(input);
            if (inputs.size() <= 100 && !Definiteness.isSemiDefinite(matrix(fewer))) {
                few = fewer;
            }
        }
        return few;
    }

    private double[][] matrix(List<String> inputs) {
        Map<String, Integer> place = new HashMap<>();
        inputs.forEach(input -> place.put(input, place.size()));
        double[][] matrix = new double[inputs.size()][inputs.size()];
        for (String input : inputs) {
            int row = place.getOrDefault(input, 0);
            matrix[row][row] = 1;
            rho.getOrDefault(input, Map.of()).forEach((other, value) -> {
                Integer column = place.get(other);
                if (column != null) {
                    matrix[row][column] = value;
                }
            });
        }
        return matrix;
    }
}
