package org.dealbench.chart.time;

/// One layer of a stack; the first lies at the bottom.
public record Band(String id, String label, Points points, AreaLook look) {}
