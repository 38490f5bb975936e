package org.dealbench.chart.time;

import org.dealbench.chart.part.AreaLook;
import org.dealbench.chart.part.Points;
/// One layer of a stack; the first lies at the bottom.

public record Band(String id, String label, Points points, AreaLook look) {}
