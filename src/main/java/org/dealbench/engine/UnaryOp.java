package org.dealbench.engine;

/// An operation on one value.
public enum UnaryOp implements Op {
    NEGATE,
    NOT,
    FLOOR,
    CEILING
}
