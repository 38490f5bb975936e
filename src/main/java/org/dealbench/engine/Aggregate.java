package org.dealbench.engine;

/// How several values become one.
public enum Aggregate {
    SUM(BinaryOp.ADD, 0),
    MIN(BinaryOp.MIN, Double.POSITIVE_INFINITY),
    MAX(BinaryOp.MAX, Double.NEGATIVE_INFINITY),
    PRODUCT(BinaryOp.MULTIPLY, 1);

    private final BinaryOp op;
    private final double ofNothing;

    Aggregate(BinaryOp op, double ofNothing) {
        this.op = op;
        this.ofNothing = ofNothing;
    }

    /// What takes in one value more.
    public BinaryOp op() {
        return op;
    }

    double ofNothing() {
        return ofNothing;
    }
}
