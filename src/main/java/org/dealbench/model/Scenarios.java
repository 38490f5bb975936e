package org.dealbench.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The workbook as a scenario sees it (spec section 14).
public final class Scenarios {

    private Scenarios() {}

    /// The workbook with the overrides of the scenario and of all it builds on, those of the basis first.
    ///
    /// @param scenarioId null for the base, which is the workbook itself
    public static Outcome<Workbook> apply(Workbook workbook, @Nullable String scenarioId) {
        if (scenarioId == null) {
            return Outcome.ok(workbook);
        }
        return chain(workbook, scenarioId).then(chain -> applyAll(workbook, chain));
    }

    /// The scenario and what it builds on, the outermost basis first.
    public static Outcome<List<Scenario>> chain(Workbook workbook, String scenarioId) {
        Deque<Scenario> chain = new ArrayDeque<>();
        List<String> passed = new ArrayList<>();
        String next = scenarioId;
        String owner = scenarioId;
        while (next != null) {
            String wanted = next;
            if (passed.contains(wanted)) {
                return loop(passed.subList(passed.indexOf(wanted), passed.size()));
            }
            Scenario scenario = workbook.scenarios().stream()
                    .filter(each -> each.id().equals(wanted))
                    .findFirst()
                    .orElse(null);
            if (scenario == null) {
                String unknown = new Ids(workbook).unknown(ElementKind.SCENARIO, wanted);
                return passed.isEmpty()
                        ? Outcome.faulty(Address.of("scenarios"), "scenario " + unknown)
                        : Outcome.faulty(Address.of("scenarios", owner, "basis"), "basis " + unknown);
            }
            passed.add(wanted);
            chain.addFirst(scenario);
            owner = wanted;
            next = scenario.basis();
        }
        return Outcome.ok(List.copyOf(chain));
    }

    /// The same loop is told in the same words wherever it was entered.
    private static Outcome<List<Scenario>> loop(List<String> passed) {
        List<String> loop = new ArrayList<>(passed);
        Collections.rotate(loop, -loop.indexOf(Collections.min(loop)));
        loop.add(loop.getFirst());
        return Outcome.faulty(
                Address.of("scenarios", loop.getFirst(), "basis"),
                "a scenario cannot build on itself: " + String.join(" -> ", loop));
    }

    /// The workbook with the overrides of these scenarios, in their order.
    static Outcome<Workbook> applyAll(Workbook workbook, List<Scenario> chain) {
        List<Fault> faults = new ArrayList<>();
        Workbook seen = workbook;
        for (Scenario scenario : chain) {
            for (var override : scenario.overrides().entrySet()) {
                Outcome<Workbook> outcome =
                        Inputs.override(seen, Address.parse(override.getKey()), override.getValue());
                switch (outcome) {
                    case Outcome.Ok<Workbook>(Workbook changed) -> seen = changed;
                    case Outcome.Faulty<Workbook>(List<Fault> found) ->
                        found.forEach(fault -> faults.add(ofOverride(scenario, override.getKey(), fault)));
                }
            }
        }
        return faults.isEmpty() ? Outcome.ok(seen) : Outcome.faulty(faults);
    }

    private static Fault ofOverride(Scenario scenario, String path, Fault fault) {
        return new Fault(
                "scenarios/" + scenario.id() + "/overrides/" + path,
                "in scenario '" + scenario.name() + "', " + fault.message());
    }
}
