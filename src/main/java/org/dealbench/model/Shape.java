package org.dealbench.model;

import java.util.Arrays;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// What a record component can hold, as far as files, addresses and validation care.
public sealed interface Shape {

    /// A value with nothing inside.
    enum Leaf implements Shape {
        NUMBER,
        INTEGER,
        LONG,
        FLAG,
        TEXT,
        DATE,
        MONTH,
        /// A [Value], whose type depends on the address it speaks of.
        VALUE
    }

    /// One word of an enum.
    record Word(Class<? extends Enum<?>> type) implements Shape {

        public List<String> words() {
            return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        }

        /// The constant of that name, or null.
        public @Nullable Object parse(String word) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> constant.name().equals(word))
                    .findFirst()
                    .orElse(null);
        }
    }

    /// A record.
    record Part(Class<? extends Record> type) implements Shape {}

    /// One record of several, told apart by its kind.
    ///
    /// @param variants by kind: the simple name in upper snake case, `S_CURVE` for `SCurve`
    record Choice(Class<?> type, SequencedMap<String, Class<? extends Record>> variants) implements Shape {

        /// Whether files write the kind; a price tells by its fields which it is.
        public boolean tagged() {
            return type != Pricing.class;
        }
    }

    /// A list.
    record Sequence(Shape element) implements Shape {}

    /// A map by text, in its own order.
    record Table(Shape value) implements Shape {}
}
