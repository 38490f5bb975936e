package org.dealbench.presentation.checks;

import java.util.Optional;
import org.dealbench.model.Address;

/// One thing to know about the workbook, and where to look.
///
/// @param about what it is about, empty when that is the workbook
public record CheckItem(Kind kind, String text, Optional<Address> about) {

    /// What sort of thing, in the order of the list.
    public enum Kind {
        FAILED("Does not add up"),
        WARNING("Warnings of the projection"),
        OUT_OF_DATE("Out of date"),
        UNUSED("Not used by anything"),
        UNSOURCED("Without a source"),
        PASSED("Adds up");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }

        /// Whether nothing is wrong, though something could be better.
        public boolean isHint() {
            return this == OUT_OF_DATE || this == UNUSED || this == UNSOURCED;
        }
    }
}
