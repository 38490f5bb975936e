package org.dealbench.chart.row;

/// An upright line that all rows are held against: the value in use.
public record Guide(String label, double value) {}
