package org.dealbench.cli;

import java.util.ArrayList;
import java.util.List;

/// Rows of words and numbers lined up in columns: words to the left, numbers to the right.
final class TextTable {

    private static final String GAP = "  ";
    private static final int LONGEST = 44;
    private static final String CUT = "...";

    private final int words;
    private final List<List<String>> rows = new ArrayList<>();

    /// An empty table.
    ///
    /// @param words how many of its columns, from the first, hold words
    TextTable(int words) {
        this.words = words;
    }

    /// Adds a row; all have the same number of cells.
    TextTable row(List<String> cells) {
        rows.add(cells.stream().map(TextTable::cut).toList());
        return this;
    }

    List<String> lines() {
        if (rows.isEmpty()) {
            return List.of();
        }
        int[] widths = new int[rows.getFirst().size()];
        for (List<String> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], length(row.get(column)));
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = row.get(column);
            int padding = widths[column] - length(cell);
            line.append(column == 0 ? "" : GAP);
            if (column < words) {
                line.append(cell).repeat(' ', padding);
            } else {
                line.repeat(' ', padding).append(cell);
            }
        }
        return line.toString().stripTrailing();
    }

    private static String cut(String cell) {
        return length(cell) <= LONGEST
                ? cell
                : cell.substring(0, cell.offsetByCodePoints(0, LONGEST - CUT.length())) + CUT;
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
