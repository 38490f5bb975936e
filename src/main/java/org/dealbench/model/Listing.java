package org.dealbench.model;

import java.util.Collection;
import java.util.stream.Collectors;

/// A few names in a sentence: `a, b, c and 4 more`.
final class Listing {

    private static final int SHOWN = 8;

    private Listing() {}

    static String of(Collection<String> names) {
        if (names.isEmpty()) {
            return "there is none";
        }
        String shown = names.stream().sorted().limit(SHOWN).collect(Collectors.joining(", "));
        return names.size() <= SHOWN ? shown : shown + " and " + (names.size() - SHOWN) + " more";
    }
}
