package org.dealbench.presentation.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Copy, paste, fill and clear on the selected cells of a table.
public final class TableCommands {

    private static final int MAX_LINES = 10_000;

    private final InputTable table;
    private final TableSelection selection;
    private final Consumer<String> notices;

    /// Commands on a table.
    ///
    /// @param notices told what a person should know, a sentence each
    public TableCommands(InputTable table, TableSelection selection, Consumer<String> notices) {
        this.table = table;
        this.selection = selection;
        this.notices = notices;
    }

    /// The selected cells as a spreadsheet takes them; empty when none is selected.
    public String copy() {
        return copy(table.columnsProperty().get(), table.rows(), selection.places());
    }

    /// The selected cells under the headings of their columns.
    public String copyWithHeadings() {
        return copyWithHeadings(table.columnsProperty().get(), table.rows(), selection.places());
    }

    /// Selected cells of any table as a spreadsheet takes them.
    public static String copy(List<Column> columns, List<Row> rows, List<Place> places) {
        return written(block(columns, rows, places));
    }

    /// Selected cells of any table under the headings of their columns; headings lead a pasted block to its columns.
    public static String copyWithHeadings(List<Column> columns, List<Row> rows, List<Place> places) {
        List<List<String>> block = block(columns, rows, places);
        if (!block.isEmpty()) {
            Set<String> wanted = places.stream().map(Place::column).collect(Collectors.toSet());
            block.addFirst(columns.stream()
                    .filter(column -> wanted.contains(column.id()))
                    .map(Column::heading)
                    .toList());
        }
        return written(block);
    }

    private static String written(List<List<String>> block) {
        return block.isEmpty() ? "" : Clip.write(block);
    }

    private static List<List<String>> block(List<Column> columns, List<Row> rows, List<Place> places) {
        Map<String, List<String>> selected = places.stream()
                .collect(Collectors.groupingBy(
                        Place::row, LinkedHashMap::new, Collectors.mapping(Place::column, Collectors.toList())));
        List<List<String>> block = new ArrayList<>();
        for (Row row : rows) {
            List<String> wanted = selected.getOrDefault(row.id(), List.of());
            List<String> line = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                if (wanted.contains(columns.get(i).id())) {
                    line.add(row.cells().get(i).plain());
                }
            }
            if (!line.isEmpty()) {
                block.add(line);
            }
        }
        return block;
    }

    /// Puts a block from a spreadsheet over the table, its top left at the first selected cell, with new rows for what
    /// is longer; a single cell fills all that are selected.
    public void paste(String text) {
        List<Place> places = selection.places();
        if (text.isEmpty() || (places.isEmpty() && !table.rows().isEmpty())) {
            notices.accept(
                    text.isEmpty()
                            ? "There is nothing to paste: copy cells first."
                            : "Choose the cell where the pasted block begins.");
            return;
        }
        List<List<String>> block = Clip.read(text);
        if (block.size() > MAX_LINES) {
            notices.accept("A block of " + block.size() + " lines is more than the " + MAX_LINES
                    + " that a table can hold. Nothing was pasted.");
        } else if (block.size() == 1 && block.getFirst().size() == 1 && !places.isEmpty()) {
            String only = block.getFirst().getFirst();
            table.type(
                    "Paste " + cells(places.size()),
                    places.stream().map(place -> new Typed(place, only)).toList());
        } else {
            table.paste(block, places.stream().findFirst());
        }
    }

    /// Repeats the top selected cell of each column in the selected cells below it.
    public void fillDown() {
        SequencedMap<String, String> tops = new LinkedHashMap<>();
        List<Typed> typed = new ArrayList<>();
        for (Place place : selection.places()) {
            String top = tops.get(place.column());
            if (top == null) {
                tops.put(place.column(), typedAt(place));
            } else {
                typed.add(new Typed(place, top));
            }
        }
        if (typed.isEmpty()) {
            notices.accept("Select a cell and those below it that should have its value.");
        } else {
            table.type("Fill down " + cells(typed.size()), typed);
        }
    }

    /// Resets overrides, empties optional cells, lets go of texts that could not be used.
    public void clear() {
        if (!selection.places().isEmpty()) {
            table.clear(selection.places());
        }
    }

    /// Makes the selected inputs certain again.
    public void clearUncertainty() {
        table.clearUncertainty(selection.places());
    }

    /// Sorts by the column of the first selected cell; once more turns the order round, a third time restores the
    /// workbook's.
    public void sort() {
        selection.places().stream()
                .findFirst()
                .ifPresentOrElse(
                        place -> table.sortBy(Sort.after(table.sortProperty().get(), place.column())),
                        () -> notices.accept("Select a cell of the column to sort by."));
    }

    private String typedAt(Place place) {
        int column =
                table.columnsProperty().get().stream().map(Column::id).toList().indexOf(place.column());
        return table.rows().stream()
                .filter(row -> row.id().equals(place.row()))
                .map(row -> row.cells().get(column).typed())
                .findFirst()
                .orElse("");
    }

    static String cells(int count) {
        return count == 1 ? "1 cell" : count + " cells";
    }
}
