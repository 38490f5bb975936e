package org.dealbench.engine.deal;

import java.util.SequencedMap;

/// What the engine computes for one chip of the catalogue (spec section 2).
///
/// @param series by name, such as `price`
/// @param scalars by name, such as `tflopsPerWatt`
public record ChipProjection(String chip, SequencedMap<String, Series> series, SequencedMap<String, Double> scalars) {}
