package org.dealbench.presentation.help;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dealbench.engine.Line;
import org.dealbench.engine.LineCatalogue;
import org.dealbench.engine.deal.FormulaReads;

/// Which lines read an input or another line, found by walking through every formula.
final class Readers {

    private final Map<String, List<Line>> ofInputs = new LinkedHashMap<>();
    private final Map<String, List<Line>> ofLines = new LinkedHashMap<>();

    Readers(LineCatalogue catalogue) {
        for (Line line : catalogue.lines()) {
            FormulaReads reads = FormulaReads.of(line);
            reads.inputs().forEach(path -> add(ofInputs, path, line));
            reads.lines().forEach(id -> add(ofLines, id, line));
        }
    }

    private static void add(Map<String, List<Line>> readers, String of, Line line) {
        readers.computeIfAbsent(of, _ -> new ArrayList<>()).add(line);
    }

    /// The lines whose formula reads a field.
    List<Line> ofInput(String path) {
        return List.copyOf(ofInputs.getOrDefault(path, List.of()));
    }

    /// The lines whose formula reads a line.
    List<Line> ofLine(String id) {
        return List.copyOf(ofLines.getOrDefault(id, List.of()));
    }
}
