package org.dealbench.analysis.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import org.dealbench.model.Address;
import org.dealbench.model.InputValue;
import org.dealbench.model.Inputs;
import org.dealbench.model.Outcome;
import org.dealbench.model.Scenario;
import org.dealbench.model.Scenarios;
import org.dealbench.model.Workbook;

/// The changes between the base and a scenario, or between two scenarios (spec section 14).
///
/// What both build on differs in nothing and is no change: along the chain of a nested scenario only its own steps are.
public final class ScenarioChanges {

    private ScenarioChanges() {}

    /// From one case of a workbook to another: what is taken back of the first scenario, then what the second sets, in
    /// the order of their chains.
    ///
    /// @param from a scenario's id, empty for the base
    /// @param to likewise
    /// @return faults when a scenario cannot be applied
    public static Outcome<Transition> between(Workbook workbook, Optional<String> from, Optional<String> to) {
        return Scenarios.apply(workbook, from.orElse(null)).then(before -> Scenarios.apply(workbook, to.orElse(null))
                .then(after -> chain(workbook, from).then(left -> chain(workbook, to)
                        .map(entered -> new Transition(before, after, changes(before, after, left, entered))))));
    }

    private static Outcome<List<Scenario>> chain(Workbook workbook, Optional<String> scenario) {
        return scenario.map(id -> Scenarios.chain(workbook, id)).orElse(Outcome.ok(List.of()));
    }

    private static List<Change> changes(Workbook before, Workbook after, List<Scenario> left, List<Scenario> entered) {
        SequencedMap<String, String> origins = new LinkedHashMap<>();
        left.forEach(scenario -> scenario.overrides().keySet().forEach(address -> {
            origins.remove(address);
            origins.put(address, "without " + scenario.name());
        }));
        entered.forEach(scenario -> scenario.overrides().keySet().forEach(address -> {
            origins.remove(address);
            origins.put(address, scenario.name());
        }));
        List<Change> changes = new ArrayList<>();
        origins.forEach((path, origin) -> {
            Address address = Address.parse(path);
            InputValue old = Inputs.find(before, address).orElseThrow();
            InputValue now = Inputs.find(after, address).orElseThrow();
            if (!Objects.equals(old.value(), now.value())) {
                changes.add(new Change(
                        now.title(),
                        Change.Kind.CHANGED,
                        origin,
                        List.of(ChangedInput.of(old, now)),
                        workbook -> Inputs.replace(workbook, address, now.toValue())));
            }
        });
        return changes;
    }
}
