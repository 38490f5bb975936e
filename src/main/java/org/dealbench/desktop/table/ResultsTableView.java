package org.dealbench.desktop.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Font;
import org.dealbench.desktop.control.NumbersAtHand;
import org.dealbench.presentation.page.ResultsTable;
import org.dealbench.presentation.table.Column;
import org.dealbench.presentation.table.KeptWidths;
import org.dealbench.presentation.table.NumberAt;
import org.dealbench.presentation.table.Place;
import org.dealbench.presentation.table.Row;
import org.dealbench.presentation.table.TableCommands;
import org.jspecify.annotations.Nullable;

/// A chart's numbers on screen, to read and to copy.
public final class ResultsTableView {

    private static final double MIN_HEIGHT_EMS = 5;

    private final TableView<Row> table = new TableView<>();
    private final ObjectProperty<Font> font = new SimpleObjectProperty<>(this, "font", Font.getDefault());
    private final ColumnWidths widths = new ColumnWidths(table, "results", KeptWidths.forSession());
    private ResultsTable shown = ResultsTable.NOTHING;

    /// A table that is empty yet.
    ///
    /// @param chosen told which number was clicked
    public ResultsTableView(Consumer<NumberAt> chosen) {
        table.setId("results");
        table.getStyleClass().addAll("dense", "bordered", "edge-to-edge");
        table.setPlaceholder(new Label("Nothing has been calculated yet."));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setAccessibleText("Results by period");
        NumbersAtHand.of(table, this::selectedNumber);
        table.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 1) {
                selectedNumber().ifPresent(chosen);
            }
        });
        font.subscribe((_, _) -> fit());
        font.subscribe(face -> table.setMinHeight(face.getSize() * MIN_HEIGHT_EMS));
    }

    /// Shows other numbers; selection and scroll position stay where the columns are the same.
    public void show(ResultsTable results) {
        if (results.equals(shown)) {
            return;
        }
        boolean sameColumns = results.columns().equals(shown.columns());
        boolean sameWidths =
                sameColumns && results.rows().size() == shown.rows().size();
        shown = results;
        if (!sameColumns) {
            table.getItems().clear();
            table.getColumns().clear();
            List<TableColumn<Row, String>> columns = new ArrayList<>();
            for (int i = 0; i < results.columns().size(); i++) {
                columns.add(column(results.columns().get(i), i));
            }
            table.getColumns().addAll(columns);
        }
        table.getItems().setAll(results.rows());
        if (!sameWidths) {
            fit();
        }
    }

    private TableColumn<Row, String> column(Column column, int index) {
        TableColumn<Row, String> made = new TableColumn<>(column.heading());
        String kind = column.numeric() ? "numeric" : "words";
        made.setId(column.id());
        made.getStyleClass().add(kind);
        made.setSortable(false);
        widths.watch(made);
        made.setReorderable(false);
        made.setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(
                features.getValue().cells().get(index).text()));
        made.setCellFactory(_ -> new TableCell<>() {
            {
                getStyleClass().add(kind);
            }

            @Override
            protected void updateItem(@Nullable String text, boolean empty) {
                super.updateItem(text, empty);
                setText(empty ? null : text);
            }
        });
        return made;
    }

    private void fit() {
        widths.fit(shown.columns(), shown.rows(), font.get());
    }

    /// The number in the first selected cell, empty if no line is there.
    private Optional<NumberAt> selectedNumber() {
        return table.getSelectionModel().getSelectedCells().stream()
                .findFirst()
                .flatMap(cell -> shown.numberAt(cell.getRow(), cell.getColumn()));
    }

    /// The selected cells as a spreadsheet takes them; all with their headings when none is selected.
    ///
    /// @param headings whether selected cells, too, stand under those of their columns
    public String copy(boolean headings) {
        List<Place> places = new ArrayList<>();
        for (TablePosition<?, ?> position : table.getSelectionModel().getSelectedCells()) {
            if (position.getTableColumn() != null) {
                places.add(new Place(
                        String.valueOf(position.getRow()),
                        position.getTableColumn().getId()));
            }
        }
        if (!places.isEmpty() && !headings) {
            return TableCommands.copy(shown.columns(), shown.rows(), places);
        }
        if (places.isEmpty()) {
            shown.rows()
                    .forEach(row -> shown.columns().forEach(column -> places.add(new Place(row.id(), column.id()))));
        }
        List<Column> full = shown.columns().stream()
                .map(column -> new Column(column.id(), column.title(), "", column.numeric()))
                .toList();
        return TableCommands.copyWithHeadings(full, shown.rows(), places);
    }

    public TableView<?> root() {
        return table;
    }

    /// The font of the cells, which columns are measured in.
    public ObjectProperty<Font> fontProperty() {
        return font;
    }
}
