package org.dealbench.desktop.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.controlsfx.control.PopOver;
import org.dealbench.presentation.table.Cell;
import org.dealbench.presentation.table.Place;
import org.dealbench.presentation.table.TableSelection;

/// What is wrong with the selected cell, in words beside it.
///
/// It never has the focus and keeps no key or click from the table. It goes when the table scrolls, when the selection
/// moves, before the mouse, and with the focus of the table, which typing takes too. Screen readers have the words from
/// the cell.
final class FaultPopOver {

    private final TableView<RowItem> table;
    private final TableSelection selection;
    private final Function<Place, Optional<Cell>> cells;
    private final Label words = new Label();
    private final PopOver popOver = new PopOver(words);
    private final Runnable afterLayout = this::showNow;
    private Optional<Scene> awaited = Optional.empty();

    /// Explains the cells of a table.
    ///
    /// @param cells what stands at a place
    FaultPopOver(TableView<RowItem> table, TableSelection selection, Function<Place, Optional<Cell>> cells) {
        this.table = table;
        this.selection = selection;
        this.cells = cells;
        words.setId("fault-words");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        popOver.getStyleClass().add("fault-popover");
        popOver.setDetachable(false);
        popOver.setAnimated(false);
        popOver.setAutoHide(false);
        popOver.setHideOnEscape(false);
        // Who comes with the mouse wants a cell behind it.
        popOver.getRoot().addEventHandler(MouseEvent.MOUSE_MOVED, _ -> popOver.hide());
        selection.placesProperty().subscribe(this::update);
        table.focusedProperty().subscribe(this::update);
    }

    /// Watches the scroll bars of a new skin.
    void attach() {
        for (Node node : table.lookupAll(".scroll-bar")) {
            if (node instanceof ScrollBar bar) {
                bar.valueProperty().subscribe((_, _) -> popOver.hide());
            }
        }
    }

    /// Shows or hides it as the selected cell now is.
    void update() {
        Optional<String> fault = fault();
        if (fault.isPresent() && popOver.isShowing() && fault.get().equals(words.getText()) && isBesideSelected()) {
            return;
        }
        popOver.hide();
        awaited.ifPresent(scene -> scene.removePostLayoutPulseListener(afterLayout));
        awaited = fault.isPresent() ? Optional.ofNullable(table.getScene()) : Optional.empty();
        // A cell that has just been scrolled to has its place only then.
        awaited.ifPresent(scene -> {
            scene.addPostLayoutPulseListener(afterLayout);
            table.requestLayout();
        });
    }

    private Optional<String> fault() {
        List<Place> places = selection.places();
        if (!table.isFocused() || places.size() != 1) {
            return Optional.empty();
        }
        return cells.apply(places.getFirst()).filter(Cell::isFaulty).map(Cell::note);
    }

    private boolean isBesideSelected() {
        return selectedCell()
                .filter(cell -> cell.equals(popOver.getOwnerNode()))
                .isPresent();
    }

    private Optional<Node> selectedCell() {
        return table.lookupAll(".input-cell").stream()
                .filter(node -> node instanceof InputCell cell
                        && cell.isSelected()
                        && !cell.isEmpty()
                        && cell.getTableRow().isVisible())
                .findFirst();
    }

    private void showNow() {
        awaited.ifPresent(scene -> scene.removePostLayoutPulseListener(afterLayout));
        awaited = Optional.empty();
        fault().ifPresent(text -> selectedCell().ifPresent(cell -> {
            words.setText(text);
            // Not over its column, which is typed in downwards.
            Bounds place = table.sceneToLocal(cell.localToScene(cell.getLayoutBounds()));
            boolean roomier = place.getCenterX() < table.getWidth() / 2;
            popOver.setArrowLocation(roomier ? PopOver.ArrowLocation.LEFT_TOP : PopOver.ArrowLocation.RIGHT_TOP);
            popOver.show(cell);
        }));
    }
}
