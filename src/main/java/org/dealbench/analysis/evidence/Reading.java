package org.dealbench.analysis.evidence;

import java.util.List;
import org.dealbench.model.Claim;
import org.dealbench.model.Value;

/// One way to read what sources say of an input: claims that can be right together.
///
/// @param value what the input would be, as precisely as an edit needs
/// @param range what its claims leave open together
/// @param used whether the input's value is one of them
public record Reading(Value value, Range range, List<Claim> claims, boolean used) {
    public Reading {
        claims = List.copyOf(claims);
    }
}
