package org.dealbench.chart.flow;

import org.dealbench.chart.part.Dash;

/// What an arrow is of: an entry of the legend, and the broken line along the arrow's middle.
public record FlowKind(String id, String label, Dash dash) {}
