package org.dealbench.engine;

import java.util.Optional;

/// What the inputs measure that formulas read.
public interface InputMeasures {

    /// The measure of a field, or of the entries of a list; empty if elements of the index have no such field.
    ///
    /// @param field such as `ramp/months`
    Optional<Measure> of(Index index, String field);

    /// The measure of a row's entries.
    Optional<Measure> ofEntries(Index row);
}
