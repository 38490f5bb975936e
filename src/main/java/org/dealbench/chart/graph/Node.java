package org.dealbench.chart.graph;

import java.util.List;
import org.dealbench.chart.display.Readout;
import org.dealbench.chart.part.AreaLook;

/// A box of a graph.
///
/// @param id unique in its graph
/// @param name its first words
/// @param note a line beneath the name, such as the day it is met on
/// @param look what fills it
/// @param dashed whether its outline is broken, for what never happens
/// @param last whether it belongs at the far end, among what others only lead to
/// @param facts what the readout says of it
/// @param story the same in a sentence
public record Node(
        String id,
        String name,
        String note,
        AreaLook look,
        boolean dashed,
        boolean last,
        List<Readout.Entry> facts,
        String story) {

    public Node {
        facts = List.copyOf(facts);
    }
}
