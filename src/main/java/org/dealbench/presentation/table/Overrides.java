package org.dealbench.presentation.table;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import org.dealbench.model.Address;
import org.dealbench.model.Inputs;
import org.dealbench.model.Outcome;
import org.dealbench.model.Parts;
import org.dealbench.model.Scenario;
import org.dealbench.model.Scenarios;
import org.dealbench.model.Value;
import org.dealbench.model.Workbook;

/// Edits of a scenario's overrides.
public final class Overrides {

    private Overrides() {}

    /// The workbook with an input overridden; a value that the input has anyway is no override.
    public static Outcome<Workbook> with(Workbook workbook, String scenario, Address address, Value value) {
        Workbook without = without(workbook, scenario, address);
        return Scenarios.apply(without, scenario).then(seen -> Inputs.find(seen, address)
                .then(input -> value.equals(input.toValue())
                        ? Outcome.ok(without)
                        : Inputs.override(seen, address, value)
                                .map(_ -> changed(workbook, scenario, map -> {
                                    map.put(address.toString(), value);
                                    return map;
                                }))));
    }

    /// The workbook with the scenario's own override of an input taken away.
    public static Workbook without(Workbook workbook, String scenario, Address address) {
        return changed(workbook, scenario, map -> {
            map.remove(address.toString());
            return map;
        });
    }

    private static Workbook changed(Workbook workbook, String id, UnaryOperator<SequencedMap<String, Value>> change) {
        return Parts.replace(
                        workbook,
                        Address.of("scenarios"),
                        workbook.scenarios().stream()
                                .map(scenario -> scenario.id().equals(id) ? changed(scenario, change) : scenario)
                                .toList())
                .orElseThrow();
    }

    private static Scenario changed(Scenario scenario, UnaryOperator<SequencedMap<String, Value>> change) {
        return new Scenario(
                scenario.id(),
                scenario.name(),
                scenario.basis(),
                change.apply(new LinkedHashMap<>(scenario.overrides())));
    }
}
