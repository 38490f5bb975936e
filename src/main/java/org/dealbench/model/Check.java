package org.dealbench.model;

import java.util.List;

/// A sum of inputs that should come to a known number (spec section 12).
///
/// @param sum addresses of the inputs
public record Check(String id, String name, List<String> sum, double equals) implements Identified {
    public Check {
        sum = List.copyOf(sum);
    }
}
