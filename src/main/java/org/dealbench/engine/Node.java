package org.dealbench.engine;

/// One value of a plan: an operation on other nodes.
final class Node {

    private final int id;
    private final Op op;
    private final int[] arguments;

    /// @param arguments ids of nodes
    Node(int id, Op op, int[] arguments) {
        this.id = id;
        this.op = op;
        this.arguments = arguments;
    }

    int id() {
        return id;
    }

    Op op() {
        return op;
    }

    /// The array itself, which nobody writes.
    int[] arguments() {
        return arguments;
    }

    @Override
    public String toString() {
        return "node " + id + " (" + op + ")";
    }
}
