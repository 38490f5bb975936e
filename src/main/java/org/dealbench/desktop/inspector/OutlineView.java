package org.dealbench.desktop.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dealbench.desktop.control.Choosable;
import org.dealbench.model.Address;
import org.dealbench.presentation.inspector.Inspector;
import org.dealbench.presentation.inspector.OutlineRow;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The parts of a number as an outline: arrows open, close and move, Enter goes on to a part.
final class OutlineView {

    private static final double STEP_EMS = 0.9;

    private final Inspector inspector;
    private final VBox root = new VBox();
    private List<OutlineRow> rows = List.of();

    OutlineView(Inspector inspector) {
        this.inspector = inspector;
        root.setId("parts");
        root.setAccessibleRole(AccessibleRole.TREE_VIEW);
        root.setAccessibleText("What it is made of");
    }

    /// The id of the row that has the focus.
    Optional<String> focused() {
        return root.getChildren().stream()
                .filter(Node::isFocused)
                .map(Node::getId)
                .findFirst();
    }

    /// Gives the focus to a row, or to the first if that is gone.
    void focus(String id) {
        List<Node> able =
                root.getChildren().stream().filter(Node::isFocusTraversable).toList();
        able.stream()
                .filter(view -> id.equals(view.getId()))
                .findFirst()
                .or(() -> able.stream().findFirst())
                .ifPresent(Node::requestFocus);
    }

    Node show(List<OutlineRow> newRows) {
        if (newRows.equals(rows)) {
            return root;
        }
        rows = newRows;
        List<Node> views = new ArrayList<>();
        rows.forEach(row -> views.add(view(row)));
        root.getChildren().setAll(views);
        return root;
    }

    private HBox view(OutlineRow row) {
        String sign = row.sign().isEmpty() ? "" : row.sign() + " ";
        VBox words = new VBox(Words.of(sign + row.label()));
        if (!row.note().isEmpty()) {
            words.getChildren().add(Words.of(row.note(), "inspector-quiet"));
        }
        HBox view = RowView.between(words, row.value());
        Node arrow = arrow(row);
        view.getChildren().addFirst(arrow);
        Region indent = new Region();
        indent.getStyleClass().add("indent");
        indent.setStyle("-fx-min-width: " + STEP_EMS * row.depth() + "em;");
        view.getChildren().addFirst(indent);
        view.setId(row.key());
        boolean does = row.canOpen() || row.number().isPresent() || row.input().isPresent();
        if (does) {
            view.setAccessibleText(row.spoken());
            Choosable.make(view, () -> choose(row));
            view.setAccessibleRole(AccessibleRole.TREE_ITEM);
            view.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, row));
        }
        return view;
    }

    /// Opens and closes on its own: a click on the words of a line goes on to that line.
    private Node arrow(OutlineRow row) {
        Label arrow = new Label();
        arrow.getStyleClass().add("outline-arrow");
        if (row.canOpen()) {
            arrow.setGraphic(new FontIcon(row.isOpen() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
            arrow.setOnMouseClicked(event -> {
                inspector.toggle(row.key());
                event.consume();
            });
        }
        return arrow;
    }

    private void choose(OutlineRow row) {
        if (row.number().isPresent()) {
            inspector.enter(row.number().get());
        } else if (row.input().isPresent()) {
            inspector.enter(Address.parse(row.input().get()));
        } else {
            inspector.toggle(row.key());
        }
    }

    private void pressed(KeyEvent event, OutlineRow row) {
        if (event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        switch (event.getCode()) {
            case UP -> move(row, -1);
            case DOWN -> move(row, 1);
            case RIGHT -> {
                if (row.canOpen() && !row.isOpen()) {
                    inspector.toggle(row.key());
                } else {
                    move(row, 1);
                }
            }
            case LEFT -> {
                if (row.isOpen()) {
                    inspector.toggle(row.key());
                } else {
                    toParent(row);
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private int placeOf(OutlineRow row) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).key().equals(row.key())) {
                return i;
            }
        }
        return -1;
    }

    private void move(OutlineRow row, int by) {
        int place = placeOf(row) + by;
        while (place >= 0 && place < rows.size()) {
            Node view = root.getChildren().get(place);
            if (view.isFocusTraversable()) {
                view.requestFocus();
                return;
            }
            place += by;
        }
    }

    private void toParent(OutlineRow row) {
        for (int place = placeOf(row) - 1; place >= 0; place--) {
            if (rows.get(place).depth() < row.depth()) {
                root.getChildren().get(place).requestFocus();
                return;
            }
        }
    }
}
