package org.dealbench.desktop.table;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.input.MouseEvent;
import org.dealbench.presentation.table.Column;
import org.dealbench.presentation.table.InputTable;
import org.dealbench.presentation.table.Sort;

/// Sorting by clicks on headings: smallest first, largest first, and the third click restores the workbook's order.
///
/// The order of the rows is the view model's, so that whatever acts on rows knows it; the table control only shows the
/// arrow.
final class SortedHeader {

    private final TableView<?> table;
    private final InputTable model;
    private final Tooltip hint = new Tooltip();

    SortedHeader(TableView<?> table, InputTable model) {
        this.table = table;
        this.model = model;
        table.setSortPolicy(_ -> {
            Optional<Sort> wanted = shown();
            if (!wanted.equals(model.sortProperty().get())) {
                model.sortBy(wanted);
            }
            return true;
        });
        model.sortProperty().subscribe(_ -> show());
    }

    /// What the arrow in the header says.
    private Optional<Sort> shown() {
        return table.getSortOrder().stream()
                .findFirst()
                .map(column -> new Sort(column.getId(), column.getSortType() == SortType.DESCENDING));
    }

    /// Makes the arrow say how the rows are sorted.
    void show() {
        show(table, model.sortProperty().get());
    }

    private <S> void show(TableView<S> of, Optional<Sort> sort) {
        if (!sort.equals(shown())) {
            Optional<TableColumn<S, ?>> column = sort.flatMap(wanted -> of.getColumns().stream()
                    .filter(each -> wanted.column().equals(each.getId()))
                    .findFirst());
            column.ifPresent(each -> each.setSortType(
                    sort.filter(Sort::descending).isPresent() ? SortType.DESCENDING : SortType.ASCENDING));
            of.getSortOrder().setAll(column.stream().toList());
        }
    }

    /// Tells at the headings of a new skin what a click does.
    void attach() {
        Node header = table.lookup(".column-header-background");
        if (header != null) {
            header.addEventFilter(MouseEvent.MOUSE_MOVED, event -> columnAt(
                            event.getPickResult().getIntersectedNode())
                    .ifPresent(id -> hint.setText(hintFor(id))));
            Tooltip.install(header, hint);
        }
    }

    private static Optional<String> columnAt(Node picked) {
        Node node = picked;
        while (node != null) {
            if (node instanceof TableColumnHeader header && header.getTableColumn() != null) {
                return Optional.ofNullable(header.getTableColumn().getId());
            }
            node = node.getParent();
        }
        return Optional.empty();
    }

    private String hintFor(String id) {
        String title = model.columnsProperty().get().stream()
                .filter(column -> column.id().equals(id))
                .map(Column::title)
                .findFirst()
                .orElse(id);
        Optional<Sort> sort =
                model.sortProperty().get().filter(each -> each.column().equals(id));
        if (sort.isEmpty()) {
            return "Click to see the rows by " + title + ", smallest first. The workbook keeps its order.";
        }
        return sort.get().descending()
                ? "By " + title + ", largest first. Click for the workbook\u2019s order."
                : "By " + title + ", smallest first. Click for largest first.";
    }
}
