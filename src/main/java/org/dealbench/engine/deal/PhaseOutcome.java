package org.dealbench.engine.deal;

/// What becomes of a phase.
///
/// @param startMonth index of the month the ramp starts, perhaps fractional; positive infinity when it never does
/// @param facilityMw facility power at full ramp
public record PhaseOutcome(String id, double startMonth, double facilityMw) {}
