package org.dealbench.engine.deal;

import org.dealbench.engine.formula.FormulaFault;
import org.dealbench.model.Address;

/// Why a line of one's own cannot be worked out.
///
/// @param line its id
/// @param field what of it is at fault: `formula`, `unit` or `kind`
/// @param fault the place in that field and what would be right
public record OwnLineFault(String line, String field, FormulaFault fault) {

    public Address address() {
        return Address.of("lines", line, field);
    }

    /// In words, with the place in a formula: `character 9: There is no line ...`.
    public String message() {
        return field.equals("formula") ? fault.toString() : fault.problem();
    }
}
