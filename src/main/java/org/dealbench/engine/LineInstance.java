package org.dealbench.engine;

import java.util.List;

/// A line for the elements it is computed for.
///
/// @param elements one for each index of the line's `over`, in that order
public record LineInstance(Line line, List<Element> elements) {

    public LineInstance {
        elements = List.copyOf(elements);
    }

    /// Lines are told apart by their ids: a catalogue has no two alike, and formulas are deep.
    @Override
    public boolean equals(Object other) {
        return other instanceof LineInstance instance
                && line.id().equals(instance.line.id())
                && elements.equals(instance.elements);
    }

    @Override
    public int hashCode() {
        return 31 * line.id().hashCode() + elements.hashCode();
    }

    /// The line's id and the elements in brackets, as loops and faults name it.
    @Override
    public String toString() {
        return elements.isEmpty()
                ? line.id()
                : line.id() + "["
                        + String.join(", ", elements.stream().map(Element::path).toList()) + "]";
    }
}
