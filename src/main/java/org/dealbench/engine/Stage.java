package org.dealbench.engine;

import java.util.List;

/// Nodes that are calculated together: once, in tiles of months, or month by month.
///
/// @param nodes in an order in which each stands after what it needs within a tile
record Stage(Kind kind, boolean varying, List<Integer> nodes) {

    enum Kind {
        /// No months: once.
        SCALAR,
        /// Tiles of several months, first to last; nothing in it needs a later month of another node in it.
        TILED,
        /// A true loop: one month at a time.
        LOOP
    }

    Stage {
        nodes = List.copyOf(nodes);
    }
}
