package org.dealbench.chart.time;

import org.dealbench.chart.display.Paint;
import org.dealbench.chart.part.Points;

/// The uppermost part of a stack marked by a hatch: `points` say how much of it, from the top down.
public record Overlay(String id, String label, Points points, Paint.Hatch hatch) {}
