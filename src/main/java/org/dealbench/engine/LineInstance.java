package org.dealbench.engine;

import java.util.List;

/// A line for the elements it is computed for.
///
/// @param elements one for each index of the line's `over`, in that order
public record LineInstance(Line line, List<Element> elements) {

    public LineInstance {
        elements = List.copyOf(elements);
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
