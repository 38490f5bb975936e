package org.dealbench.engine;

/// Something that lines are declared over: deals, phases, chips. A formula names the element at hand by its index.
///
/// @param name in the singular, as it stands in a printed formula
public record Index(String name) {}
