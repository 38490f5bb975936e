package org.dealbench.chart.graph;

/// A line from what is waited for to what waits.
///
/// @param open whether the way is free: what is waited for happens
public record Edge(String from, String to, boolean open) {}
