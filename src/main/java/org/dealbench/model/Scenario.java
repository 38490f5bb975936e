package org.dealbench.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// A named set of inputs that differ from the base or from another scenario (spec section 14).
///
/// @param basis scenario id it builds on, null for the base
/// @param overrides by address
public record Scenario(
        String id,
        String name,
        @Refers(ElementKind.SCENARIO) @Nullable String basis,
        SequencedMap<String, Value> overrides)
        implements Identified {

    public Scenario {
        overrides = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(overrides));
    }
}
