package org.dealbench.presentation.compute;

import java.util.function.BooleanSupplier;

/// Something that takes a while.
@FunctionalInterface
public interface Calculation<I, R> {

    /// Calculates.
    ///
    /// @param cancelled asked between blocks of work; true once nobody wants the result any more
    /// @throws java.util.concurrent.CancellationException when it stopped because of that
    R run(I input, BooleanSupplier cancelled);
}
