package org.dealbench.presentation.table;

import java.util.ArrayList;
import java.util.List;

/// A block of cells as spreadsheets exchange it: tabs between columns, line ends between rows.
public final class Clip {

    private Clip() {}

    /// Writes a block; a tab or line end within a cell becomes a space.
    public static String write(List<List<String>> block) {
        StringBuilder text = new StringBuilder();
        for (List<String> line : block) {
            List<String> cells = line.stream()
                    .map(cell -> cell.replaceAll("[\\t\\r\\n]+", " "))
                    .toList();
            text.append(String.join("\t", cells)).append('\n');
        }
        return text.toString();
    }

    /// Reads a block; the line end that closes the last line is no line of its own.
    public static List<List<String>> read(String text) {
        String lines = text.replaceAll("\\r\\n?", "\n").replaceFirst("\\n$", "");
        List<List<String>> block = new ArrayList<>();
        for (String line : lines.split("\n", -1)) {
            block.add(List.of(line.split("\t", -1)));
        }
        return block;
    }

    /// The texts of a block put over a table with its top left at a cell.
    ///
    /// @param rows ids of the rows from the target's top down
    /// @param columns ids of the columns from the target's left on
    public static List<Typed> over(List<List<String>> block, List<String> rows, List<String> columns) {
        List<Typed> typed = new ArrayList<>();
        for (int i = 0; i < Math.min(block.size(), rows.size()); i++) {
            List<String> line = block.get(i);
            for (int j = 0; j < Math.min(line.size(), columns.size()); j++) {
                typed.add(new Typed(new Place(rows.get(i), columns.get(j)), line.get(j)));
            }
        }
        return typed;
    }
}
