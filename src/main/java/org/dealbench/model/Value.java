package org.dealbench.model;

import java.time.LocalDate;
import java.time.YearMonth;

/// A value as a file can hold it at an address: in overrides and claims, where the type depends on the address.
public sealed interface Value {

    record Numeric(double value) implements Value {
        @Override
        public String toString() {
            return DecimalText.of(value);
        }
    }

    record Flag(boolean value) implements Value {
        @Override
        public String toString() {
            return Boolean.toString(value);
        }
    }

    /// A date, a month, an id or a word of a list.
    record Text(String value) implements Value {
        @Override
        public String toString() {
            return value;
        }
    }

    static Value of(double value) {
        return new Numeric(value);
    }

    static Value of(boolean value) {
        return new Flag(value);
    }

    static Value of(String value) {
        return new Text(value);
    }

    static Value of(LocalDate value) {
        return new Text(value.toString());
    }

    static Value of(YearMonth value) {
        return new Text(value.toString());
    }
}
