package org.dealbench.workbook;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What a file said beyond the workbook's values, so that saving changes as little as possible.
///
/// These are fields that this version does not know, and which of the optional fields the file left out or wrote as
/// null though null only stands for a default. Kept by the keys of [Keys], so that they stay with their element when
/// lists are reordered. An object that was not in the file is written in full.
public final class Extras {

    /// Those of a workbook that comes from no file.
    public static final Extras NONE = new Extras(Map.of());

    private final Map<String, OfObject> byKey;

    Extras(Map<String, OfObject> byKey) {
        this.byKey = Map.copyOf(byKey);
    }

    @Nullable
    OfObject of(String key) {
        return byKey.get(key);
    }

    /// Whether the file had fields that this version does not know.
    public boolean hasUnknownFields() {
        return byKey.values().stream().anyMatch(object -> !object.unknown().isEmpty());
    }

    /// What the file said about one object.
    ///
    /// @param absent optional fields that it left out
    /// @param nulls fields written as null that stand for a default
    /// @param unknown fields of no known name, in the file's order
    record OfObject(Set<String> absent, Set<String> nulls, List<Unknown> unknown) {

        OfObject {
            absent = Set.copyOf(absent);
            nulls = Set.copyOf(nulls);
            unknown = List.copyOf(unknown);
        }
    }

    /// A field of no known name.
    ///
    /// @param after the known field before it, empty at the start of the object
    record Unknown(String name, String after, JsonNode value) {}
}
