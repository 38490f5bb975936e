package org.dealbench.presentation.table;

/// A cell of a table by row and column.
public record Place(String row, String column) {}
