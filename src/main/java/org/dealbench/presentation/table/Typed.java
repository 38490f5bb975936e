package org.dealbench.presentation.table;

/// A text typed or pasted into a cell.
public record Typed(Place place, String text) {}
