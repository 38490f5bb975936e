package org.dealbench.analysis.comparison;

import org.dealbench.model.Address;
import org.dealbench.model.InputSpec;
import org.dealbench.model.InputValue;
import org.dealbench.model.Value;
import org.jspecify.annotations.Nullable;

/// One input with the value it has before and the one it has after.
///
/// @param title what a person calls it among all inputs
/// @param before null when it is empty
/// @param after null when it is empty
public record ChangedInput(
        Address address,
        String title,
        InputSpec spec,
        @Nullable Value before,
        @Nullable Value after) {

    static ChangedInput of(InputValue before, InputValue after) {
        return new ChangedInput(after.address(), after.title(), after.spec(), before.toValue(), after.toValue());
    }
}
