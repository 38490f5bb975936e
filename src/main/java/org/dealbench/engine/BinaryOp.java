package org.dealbench.engine;

/// An operation on two values; comparisons give 1 or 0.
public enum BinaryOp implements Op {
    ADD,
    SUBTRACT,
    MULTIPLY,
    DIVIDE,
    MIN,
    MAX,
    LESS,
    LESS_OR_EQUAL,
    POWER
}
