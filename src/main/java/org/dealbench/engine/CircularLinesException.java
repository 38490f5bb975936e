package org.dealbench.engine;

/// Lines depend on each other within one month, or look ahead within a loop, so that no order of calculation exists.
public final class CircularLinesException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /// @param how such as `looking ahead`
    /// @param lines the lines of the loop, for a person
    CircularLinesException(String how, String lines) {
        super("These lines depend on each other " + how + ": " + lines);
    }
}
