package org.dealbench.model;

import org.jspecify.annotations.Nullable;

/// What a source says about one input, in the analyst's words (spec section 0).
///
/// @param input address of the input it speaks of
/// @param value a number, date, month or text in the input's unit, null when the source gives none
/// @param low low end of a range, in the input's unit
/// @param high high end of a range, in the input's unit
/// @param asOf `yyyy-MM-dd`, `yyyy-MM` or `yyyy`
/// @param supersededBy id of the claim that replaced it
public record Claim(
        String id,
        @Refers(ElementKind.SOURCE) String source,
        String input,
        String statement,
        @Nullable Value value,
        @Nullable Value low,
        @Nullable Value high,
        @Nullable String unit,
        @Nullable String asOf,
        Confidence confidence,
        @Refers(ElementKind.CLAIM) @Nullable String supersededBy)
        implements Identified {

    /// The same statement, by other ids and of another input.
    public Claim referring(String newId, String newSource, String newInput, @Nullable String newSupersededBy) {
        return new Claim(
                newId, newSource, newInput, statement, value, low, high, unit, asOf, confidence, newSupersededBy);
    }

    @Override
    public String name() {
        return statement;
    }
}
