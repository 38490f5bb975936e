package org.dealbench.engine.formula;

/// Why a formula cannot be used, with the place.
///
/// @param offset of the first character at fault, counted from 0; the formula's length where something is missing
/// @param length characters at fault, 0 where something is missing
/// @param problem one sentence for a person: what is wrong and what would be right
public record FormulaFault(int offset, int length, String problem) {

    /// The problem after its place, counted as people count: `character 9: There is no line ...`.
    @Override
    public String toString() {
        return "character " + (offset + 1) + ": " + problem;
    }
}
