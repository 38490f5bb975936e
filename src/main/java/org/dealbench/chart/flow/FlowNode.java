package org.dealbench.chart.flow;

import org.dealbench.chart.part.AreaLook;

/// A box that arrows lead to and from.
///
/// @param note said beneath its name where there is room, empty for nothing
/// @param column its place from left to right; columns nobody stands in are left out
public record FlowNode(String id, String label, String note, int column, AreaLook look) {}
