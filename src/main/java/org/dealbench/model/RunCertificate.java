package org.dealbench.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// What makes a simulation repeatable and its results verifiable by a colleague (spec section 0).
///
/// @param statistics by name
public record RunCertificate(
        String id,
        @Refers(ElementKind.SCENARIO) @Nullable String scenario,
        long seed,
        String method,
        int paths,
        String inputDigest,
        String resultDigest,
        SequencedMap<String, Double> statistics)
        implements Identified {

    public RunCertificate {
        statistics = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(statistics));
    }

    @Override
    public String name() {
        return method + ", " + paths + " paths, seed " + seed;
    }
}
