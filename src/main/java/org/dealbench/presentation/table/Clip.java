package org.dealbench.presentation.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Cells as spreadsheets put them on the clipboard: a line a row, tabs between cells, quotes around what has either.
public final class Clip {

    /// What a spreadsheet would calculate rather than show.
    private static final Pattern FORMULA = Pattern.compile("'*[=@+-].*", Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("[+-]?[\\d.,]+(?:[eE][+-]?\\d+)?%?");

    private Clip() {}

    /// Writes a block.
    public static String write(List<List<String>> block) {
        StringBuilder text = new StringBuilder();
        for (List<String> line : block) {
            text.append(String.join("\t", line.stream().map(Clip::written).toList()))
                    .append('\n');
        }
        return text.toString();
    }

    /// A text that a spreadsheet would take for a formula is kept one by an apostrophe.
    private static String written(String cell) {
        String safe = FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
        return safe.startsWith("\"") || safe.matches("(?s).*[\\t\\r\\n].*")
                ? "\"" + safe.replace("\"", "\"\"") + "\""
                : safe;
    }

    /// Reads a block; the line end that closes the last line is no line of its own.
    public static List<List<String>> read(String text) {
        String all = text.replaceAll("\\r\\n?", "\n").replaceFirst("\\n$", "");
        List<List<String>> block = new ArrayList<>();
        List<String> line = new ArrayList<>();
        int at = 0;
        while (at <= all.length()) {
            int end = endOf(all, at);
            line.add(cell(all.substring(at, end)));
            if (end == all.length() || all.charAt(end) == '\n') {
                block.add(List.copyOf(line));
                line.clear();
            }
            at = end + 1;
        }
        return block;
    }

    /// Where the cell that begins at a place ends. A quote that is not closed before a tab or line end is a letter.
    private static int endOf(String text, int from) {
        if (from < text.length() && text.charAt(from) == '"') {
            int at = from + 1;
            while (at < text.length()) {
                if (text.charAt(at) != '"') {
                    at++;
                } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                    at += 2;
                } else if (at + 1 == text.length() || "\t\n".indexOf(text.charAt(at + 1)) >= 0) {
                    return at + 1;
                } else {
                    break;
                }
            }
        }
        int at = from;
        while (at < text.length() && text.charAt(at) != '\t' && text.charAt(at) != '\n') {
            at++;
        }
        return at;
    }

    private static String cell(String raw) {
        boolean quoted = raw.length() > 1 && raw.startsWith("\"") && raw.endsWith("\"");
        String text = quoted ? raw.substring(1, raw.length() - 1).replace("\"\"", "\"") : raw;
        return text.startsWith("'") && FORMULA.matcher(text.substring(1)).matches() ? text.substring(1) : text;
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
