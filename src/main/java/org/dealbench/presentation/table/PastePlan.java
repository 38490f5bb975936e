package org.dealbench.presentation.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Where the cells of a pasted block go: which column of the table each of its columns is, which lines need new rows.
///
/// A first line that names columns places the block's columns by name, wherever they stand. A first line of words over
/// numbers that names none is skipped. Without either the columns follow each other from the selected cell on.
///
/// @param columns one a column of the block: the table's column, empty for one that is left out
/// @param lines without the headings and without empty lines at the end
/// @param row index of the table's row that takes the first line
/// @param told what was made of the block, a sentence each
record PastePlan(List<Optional<String>> columns, List<List<String>> lines, int row, List<String> told) {

    private static final String NAME = "name";

    PastePlan {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /// A plan for a block.
    ///
    /// @param table columns of the table
    /// @param column index of the selected column
    static PastePlan of(List<List<String>> block, List<Column> table, int row, int column) {
        int width = block.stream().mapToInt(List::size).max().orElse(0);
        List<String> first = block.getFirst();
        List<Optional<String>> named =
                first.stream().map(text -> columnNamed(text, table)).toList();
        List<String> told = new ArrayList<>();
        if (isHeadings(first, named) && block.size() > 1) {
            List<String> unknown = first.stream()
                    .filter(text -> !text.isBlank() && columnNamed(text, table).isEmpty())
                    .map(text -> "\u201c" + text.strip() + "\u201d")
                    .toList();
            if (!unknown.isEmpty()) {
                told.add("The table has no column " + String.join(", ", unknown) + ": left out.");
            }
            return new PastePlan(named, body(block, 1), row, told);
        }
        List<Optional<String>> inOrder = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            inOrder.add(
                    column + i < table.size()
                            ? Optional.of(table.get(column + i).id())
                            : Optional.empty());
        }
        if (column + width > table.size()) {
            int beyond = column + width - table.size();
            told.add("The last " + (beyond == 1 ? "column" : beyond + " columns")
                    + " of the block did not fit beside the others: begin further to the left.");
        }
        boolean skipped = block.size() > 1 && isWordsOverNumbers(first, block.get(1), table, column);
        if (skipped) {
            told.add("The first line names no column of this table: taken for headings and skipped.");
        }
        return new PastePlan(inOrder, body(block, skipped ? 1 : 0), row, told);
    }

    private static List<List<String>> body(List<List<String>> block, int from) {
        int end = block.size();
        while (end > from + 1 && block.get(end - 1).stream().allMatch(String::isBlank)) {
            end--;
        }
        return block.subList(from, end);
    }

    /// At least half of what stands there are names of columns, of different ones.
    private static boolean isHeadings(List<String> first, List<Optional<String>> named) {
        long texts = first.stream().filter(text -> !text.isBlank()).count();
        long known = named.stream().filter(Optional::isPresent).count();
        long different = named.stream().flatMap(Optional::stream).distinct().count();
        return known > 0 && known == different && known * 2 >= texts;
    }

    private static boolean isWordsOverNumbers(List<String> first, List<String> second, List<Column> table, int column) {
        boolean words = first.stream().noneMatch(PastePlan::hasDigit);
        boolean over = false;
        for (int i = 0; i < Math.min(first.size(), second.size()); i++) {
            boolean numeric = column + i < table.size() && table.get(column + i).numeric();
            over |= numeric && !first.get(i).isBlank() && hasDigit(second.get(i));
        }
        return words && over;
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    private static Optional<String> columnNamed(String text, List<Column> table) {
        String wanted = plain(text);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        for (Column column : table) {
            if (wanted.equals(plain(column.title()))
                    || wanted.equals(plain(column.heading()))
                    || wanted.equals(plain(column.id()))) {
                return Optional.of(column.id());
            }
        }
        return wanted.equals(NAME) && !table.isEmpty() && !table.getFirst().numeric()
                ? Optional.of(table.getFirst().id())
                : Optional.empty();
    }

    /// Letters and digits without the unit that follows a comma or stands in brackets.
    private static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[,(\\[].*", "").replaceAll("[^\\p{L}\\d]", "");
    }

    /// The text of a line for a column, empty when the block has none.
    Optional<String> textFor(List<String> line, String column) {
        int index = columns.indexOf(Optional.of(column));
        return index >= 0 && index < line.size() ? Optional.of(line.get(index)) : Optional.empty();
    }

    /// The texts of a line for a row of the table.
    List<Typed> over(List<String> line, String rowId) {
        List<Typed> typed = new ArrayList<>();
        for (int i = 0; i < Math.min(line.size(), columns.size()); i++) {
            String text = line.get(i);
            columns.get(i).ifPresent(column -> typed.add(new Typed(new Place(rowId, column), text)));
        }
        return typed;
    }
}
