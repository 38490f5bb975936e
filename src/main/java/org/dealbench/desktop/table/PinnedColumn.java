package org.dealbench.desktop.table;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;
import org.jspecify.annotations.Nullable;

/// Keeps the first column of a table in sight while the others scroll sideways: a number without the name of its row
/// says nothing.
///
/// The table control cannot do this. The column's cells are moved back by what the table has scrolled and drawn over
/// their neighbours. A column that takes most of the window scrolls away as usual.
final class PinnedColumn {

    private static final PseudoClass PINNED = PseudoClass.getPseudoClass("pinned");
    private static final double LARGEST_PART = 0.5;
    private static final double IN_FRONT = -1;

    private final TableView<?> table;
    private final DoubleProperty offset = new SimpleDoubleProperty(this, "offset");
    private @Nullable ScrollBar bar;

    PinnedColumn(TableView<?> table) {
        this.table = table;
        offset.subscribe(this::moveHeader);
        table.widthProperty().subscribe(this::update);
    }

    /// Looks for the scroll bar of a new skin.
    void attach() {
        for (Node node : table.lookupAll(".scroll-bar")) {
            if (node instanceof ScrollBar found && found.getOrientation() == Orientation.HORIZONTAL) {
                bar = found;
                found.valueProperty().subscribe(this::update);
                found.visibleProperty().subscribe(this::update);
            }
        }
    }

    /// Keeps a cell of the first column in sight.
    void follow(TableCell<?, ?> cell) {
        cell.setViewOrder(IN_FRONT);
        cell.translateXProperty().bind(offset);
        offset.subscribe(by -> cell.pseudoClassStateChanged(PINNED, by.doubleValue() > 0));
    }

    private void update() {
        ScrollBar found = bar;
        boolean scrolled = found != null && found.isVisible() && width() < table.getWidth() * LARGEST_PART;
        offset.set(scrolled && found != null ? found.getValue() : 0);
    }

    private double width() {
        return table.getColumns().isEmpty() ? 0 : table.getColumns().getFirst().getWidth();
    }

    /// The header is made anew with the columns, so it is looked up.
    private void moveHeader() {
        for (Node node : table.lookupAll(".column-header")) {
            if (node instanceof TableColumnHeader header && header.getTableColumn() != null) {
                boolean first = !table.getColumns().isEmpty()
                        && header.getTableColumn().equals(table.getColumns().getFirst());
                header.setTranslateX(first ? offset.get() : 0);
                header.setViewOrder(first ? IN_FRONT : 0);
                header.pseudoClassStateChanged(PINNED, first && offset.get() > 0);
            }
        }
    }

    /// Scrolls so far that a column is not behind the first one.
    void reveal(int column) {
        ScrollBar found = bar;
        if (found != null
                && column > 0
                && offset.get() > 0
                && column < table.getColumns().size()) {
            double start = 0;
            for (int i = 0; i < column; i++) {
                start += table.getColumns().get(i).getWidth();
            }
            if (start < found.getValue() + width()) {
                found.setValue(Math.max(0, start - width()));
            }
        }
    }
}
