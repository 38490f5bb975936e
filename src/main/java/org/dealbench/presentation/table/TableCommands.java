package org.dealbench.presentation.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Copy, paste, fill and clear on the selected cells of a table.
public final class TableCommands {

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

    /// Selected cells of any table as a spreadsheet takes them, under their headings when whole rows are copied.
    public static String copy(List<Column> columns, List<Row> rows, List<Place> places) {
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
        return block.isEmpty() ? "" : Clip.write(block);
    }

    /// Puts a block from a spreadsheet over the table, its top left at the first selected cell; a single cell fills
    /// all that are selected.
    public void paste(String text) {
        if (selection.places().isEmpty() || text.isEmpty()) {
            notices.accept("Choose the cell where the pasted block begins.");
            return;
        }
        List<List<String>> block = Clip.read(text);
        boolean single = block.size() == 1 && block.getFirst().size() == 1;
        List<Typed> typed = single ? everywhere(block.getFirst().getFirst()) : from(block);
        int wanted = block.stream().mapToInt(List::size).sum();
        if (!single && typed.size() < wanted) {
            notices.accept((wanted - typed.size()) + " of " + wanted
                    + " cells did not fit: add rows first, or begin further to the left.");
        }
        table.type("Paste " + cells(typed.size()), typed);
    }

    private List<Typed> everywhere(String text) {
        return selection.places().stream().map(place -> new Typed(place, text)).toList();
    }

    private List<Typed> from(List<List<String>> block) {
        Place corner = selection.places().getFirst();
        List<String> rows = table.rows().stream().map(Row::id).toList();
        List<String> columns =
                table.columnsProperty().get().stream().map(Column::id).toList();
        return Clip.over(
                block,
                rows.subList(Math.max(0, rows.indexOf(corner.row())), rows.size()),
                columns.subList(Math.max(0, columns.indexOf(corner.column())), columns.size()));
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

    private String typedAt(Place place) {
        int column =
                table.columnsProperty().get().stream().map(Column::id).toList().indexOf(place.column());
        return table.rows().stream()
                .filter(row -> row.id().equals(place.row()))
                .map(row -> row.cells().get(column).typed())
                .findFirst()
                .orElse("");
    }

    private static String cells(int count) {
        return count == 1 ? "1 cell" : count + " cells";
    }
}
