package org.dealbench.library;

import java.time.Instant;

/// Something of a workbook that is kept for others: a chip catalogue, the costs of a deal.
///
/// @param kind what it is a set of
/// @param name given by a person, one of its kind
public record AssumptionSet(String kind, String name, Instant saved) {}
