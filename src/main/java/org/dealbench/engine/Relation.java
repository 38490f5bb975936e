package org.dealbench.engine;

/// A named way from one element to others: the phases of a deal, the condition of a tranche.
///
/// @param name as it stands in a printed formula, such as `phases of deal`
/// @param from index of the element it starts at
/// @param to index that its elements are bound to
public record Relation(String name, Index from, Index to) {}
