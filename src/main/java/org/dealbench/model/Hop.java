package org.dealbench.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// One step of a [Route] down from an owner, and the way back up: the owner with another child.
sealed interface Hop {

    Object with(@Nullable Object child);

    record IntoComponent(Record owner, Component component) implements Hop {
        @Override
        public Object with(@Nullable Object child) {
            return Schema.of(owner.getClass()).with(owner, component, child);
        }
    }

    record IntoElement(List<?> owner, int index) implements Hop {
        @Override
        public Object with(@Nullable Object child) {
            List<@Nullable Object> copy = new ArrayList<>(owner);
            copy.set(index, child);
            return copy;
        }
    }

    record IntoKey(SequencedMap<String, ?> owner, String key) implements Hop {
        @Override
        public Object with(@Nullable Object child) {
            SequencedMap<String, @Nullable Object> copy = new LinkedHashMap<>(owner);
            copy.put(key, child);
            return copy;
        }
    }
}
