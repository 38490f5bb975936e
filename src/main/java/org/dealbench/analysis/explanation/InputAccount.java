package org.dealbench.analysis.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealbench.analysis.evidence.Evidence;
import org.dealbench.analysis.evidence.EvidenceBook;
import org.dealbench.model.Address;
import org.dealbench.model.Distribution;
import org.dealbench.model.InputValue;
import org.dealbench.model.Inputs;
import org.dealbench.model.Outcome;
import org.dealbench.model.Scenario;
import org.dealbench.model.Scenarios;
import org.dealbench.model.Uncertainty;
import org.dealbench.model.Value;
import org.dealbench.model.Workbook;
import org.jspecify.annotations.Nullable;

/// What there is to know about one input: its value in a scenario, where that comes from, how sure it is and what
/// sources say.
///
/// @param input as the scenario sees it
/// @param base value in the base, null for none
/// @param overrides of the scenario and of those it builds on, the outermost basis first
/// @param uncertainty null for a certain input
public record InputAccount(
        InputValue input,
        @Nullable Value base,
        List<InScenario> overrides,
        @Nullable Distribution uncertainty,
        Evidence evidence) {

    /// What a scenario sets the input to.
    public record InScenario(Scenario scenario, Value value) {}

    public InputAccount {
        overrides = List.copyOf(overrides);
    }

    /// All about an input, empty when there is none at the address.
    ///
    /// @param scenario id, null for the base
    public static Optional<InputAccount> of(Workbook workbook, @Nullable String scenario, Address address) {
        Workbook seen = Scenarios.apply(workbook, scenario) instanceof Outcome.Ok<Workbook>(Workbook applied)
                ? applied
                : workbook;
        if (!(Inputs.find(seen, address) instanceof Outcome.Ok<InputValue>(InputValue input))) {
            return Optional.empty();
        }
        Value base = Inputs.find(workbook, address) instanceof Outcome.Ok<InputValue>(InputValue original)
                ? original.toValue()
                : null;
        List<InScenario> overrides = new ArrayList<>();
        for (Scenario each : chain(workbook, scenario)) {
            Value value = each.overrides().get(address.toString());
            if (value != null) {
                overrides.add(new InScenario(each, value));
            }
        }
        Distribution uncertainty = workbook.uncertainties().stream()
                .filter(each -> each.input().equals(address.toString()))
                .findFirst()
                .map(Uncertainty::distribution)
                .orElse(null);
        return Optional.of(new InputAccount(
                input, base, overrides, uncertainty, EvidenceBook.of(seen).of(input)));
    }

    /// A scenario and what it builds on, the outermost basis first; none for the base.
    public static List<Scenario> chain(Workbook workbook, @Nullable String scenario) {
        return scenario != null
                        && Scenarios.chain(workbook, scenario)
                                instanceof Outcome.Ok<List<Scenario>>(List<Scenario> found)
                ? found
                : List.of();
    }
}
