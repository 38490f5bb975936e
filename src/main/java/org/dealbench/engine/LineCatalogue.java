package org.dealbench.engine;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All declared lines by id.
public final class LineCatalogue {

    private final Map<String, Line> lines = new LinkedHashMap<>();

    /// A catalogue of these lines, in their order.
    ///
    /// @throws IllegalArgumentException if two lines share an id
    public LineCatalogue(List<Line> declared) {
        for (Line line : declared) {
            if (lines.putIfAbsent(line.id(), line) != null) {
                throw new IllegalArgumentException("line " + line.id() + " is declared twice");
            }
        }
    }

    /// The line of an id.
    ///
    /// @throws IllegalArgumentException if there is none
    public Line line(String id) {
        Line line = lines.get(id);
        if (line == null) {
            throw new IllegalArgumentException("there is no line " + id);
        }
        return line;
    }

    public Optional<Line> find(String id) {
        return Optional.ofNullable(lines.get(id));
    }

    public Collection<Line> lines() {
        return lines.values();
    }
}
