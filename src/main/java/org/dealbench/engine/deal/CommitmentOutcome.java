package org.dealbench.engine.deal;

/// What of a commitment the calendar does not hold, after what risks cut of it.
///
/// @param beforeCalendar amount scheduled before month 0
/// @param afterCalendar amount scheduled after the last month
public record CommitmentOutcome(String id, double beforeCalendar, double afterCalendar) {}
