package org.dealbench.presentation.assumptions;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dealbench.model.Address;
import org.dealbench.model.InputValue;
import org.dealbench.model.Inputs;
import org.dealbench.model.Value;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.text.Counted;
import org.dealbench.presentation.text.InputField;
import org.jspecify.annotations.Nullable;

/// What inserting a set does to a workbook.
///
/// @param after the workbook with it
/// @param lines what is added, replaced and kept, a line each
record Insertion(Workbook after, List<String> lines) {

    Insertion {
        lines = List.copyOf(lines);
    }

    /// What the values below an address come to: `unit cost 12,000 → 14,000`, those that differ.
    static List<String> changes(Workbook before, Workbook after, Address below) {
        List<String> changes = new ArrayList<>();
        for (InputValue input : below(after, below)) {
            Optional<InputValue> old = below(before, below).stream()
                    .filter(each -> each.address().equals(input.address()))
                    .findFirst();
            Value was = old.map(Insertion::valueOf).orElse(null);
            Value is = valueOf(input);
            if (!Objects.equals(was, is)) {
                changes.add(InputField.lowerFirst(input.spec().label()) + " " + shown(before, old.orElse(input), was)
                        + " \u2192 " + shown(after, input, is));
            }
        }
        return changes;
    }

    private static @Nullable Value valueOf(InputValue input) {
        return input.toValue();
    }

    private static List<InputValue> below(Workbook workbook, Address address) {
        return Inputs.of(workbook).stream()
                .filter(input -> input.address().toString().startsWith(address + "/"))
                .toList();
    }

    private static String shown(Workbook workbook, InputValue input, @Nullable Value value) {
        return value == null
                ? "none"
                : InputField.of(input.spec(), workbook.currency(), List.of()).show(value);
    }

    /// What of the evidence is new: `Adds 12 claims, 3 sources`; empty for nothing.
    static List<String> evidence(Workbook before, Workbook after) {
        List<String> added = new ArrayList<>();
        count(after.claims().size() - before.claims().size(), "claim", "claims", added);
        count(after.sources().size() - before.sources().size(), "source", "sources", added);
        long uncertain = after.uncertainties().stream()
                .filter(each -> !before.uncertainties().contains(each))
                .count();
        count(uncertain, "uncertainty", "uncertainties", added);
        return added.isEmpty() ? List.of() : List.of("Adds " + String.join(", ", added));
    }

    private static void count(long count, String one, String many, List<String> into) {
        if (count > 0) {
            into.add(Counted.of(count, one, many));
        }
    }
}
