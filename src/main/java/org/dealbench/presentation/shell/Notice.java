package org.dealbench.presentation.shell;

import java.util.List;

/// Something a person should know.
///
/// @param details more lines, such as the faults of a file; often none
public record Notice(Kind kind, String text, List<String> details) {

    /// How much it matters.
    public enum Kind {
        /// Something was done, or could not be done in this place.
        INFO,
        /// Something went wrong.
        PROBLEM
    }

    public Notice {
        details = List.copyOf(details);
    }

    public static Notice info(String text) {
        return new Notice(Kind.INFO, text, List.of());
    }

    public static Notice problem(String text) {
        return new Notice(Kind.PROBLEM, text, List.of());
    }
}
