package org.dealbench.desktop.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dealbench.presentation.palette.Find;
import org.dealbench.presentation.palette.Palette;
import org.jspecify.annotations.Nullable;

/// The search over the window: a line to type in and what answers it, until something is chosen or Esc is pressed.
final class PaletteView {

    private static final int PAGE = 8;

    private final Palette palette;
    private final TextField typed = new TextField();
    private final ListView<Find> list = new ListView<>();
    private final VBox box = new VBox();
    private final StackPane root = new StackPane();
    private @Nullable Node before;

    PaletteView(Palette palette) {
        this.palette = palette;
        typed.setId("palette-typed");
        typed.setPromptText("Find a command, page, input or scenario");
        typed.setAccessibleText("Find or run");
        typed.setAccessibleHelp("Type a few letters, choose with the arrow keys, Enter runs, Escape closes");
        typed.textProperty().bindBidirectional(palette.typedProperty());
        list.setId("palette-found");
        list.setAccessibleText("What answers");
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new FindCell());
        list.setPlaceholder(new Label("Nothing is called that."));
        palette.foundProperty().subscribe(this::show);
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        list.setOnMouseClicked(_ -> run());
        box.getChildren().setAll(typed, list);
        box.getStyleClass().add("palette");
        box.setMaxHeight(Region.USE_PREF_SIZE);
        StackPane.setAlignment(box, Pos.TOP_CENTER);
        root.setId("palette");
        root.getStyleClass().add("palette-layer");
        root.setOnMousePressed(_ -> close());
        typed.focusedProperty().subscribe(focused -> {
            if (!focused) {
                hide();
            }
        });
        root.setVisible(false);
        root.managedProperty().bind(root.visibleProperty());
    }

    private void show(List<Find> found) {
        list.getItems().setAll(found);
        list.getSelectionModel().select(0);
        list.scrollTo(0);
    }

    private void press(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean handled = true;
        switch (code) {
            case UP -> move(-1);
            case DOWN -> move(1);
            case PAGE_UP -> move(-PAGE);
            case PAGE_DOWN -> move(PAGE);
            case ENTER -> run();
            case ESCAPE -> close();
            case TAB -> {}
            default -> handled = false;
        }
        if (handled) {
            event.consume();
        }
    }

    private void move(int steps) {
        int size = list.getItems().size();
        if (size > 0) {
            int at = Math.clamp(list.getSelectionModel().getSelectedIndex() + steps, 0, size - 1);
            list.getSelectionModel().select(at);
            list.scrollTo(Math.max(0, at - PAGE / 2));
        }
    }

    private void run() {
        Find find = list.getSelectionModel().getSelectedItem();
        if (find != null) {
            close();
            palette.choose(find);
        }
    }

    /// Opens it over the window.
    void open() {
        before = root.getScene().getFocusOwner();
        palette.open();
        root.getChildren().setAll(box);
        root.setVisible(true);
        typed.requestFocus();
    }

    private void hide() {
        root.setVisible(false);
        root.getChildren().clear();
    }

    private void close() {
        hide();
        if (before != null) {
            before.requestFocus();
        }
    }

    Node root() {
        return root;
    }

    /// What it is, its kind, and its shortcut.
    private static final class FindCell extends ListCell<Find> {

        private final Label text = new Label();
        private final Label kind = new Label();
        private final Label detail = new Label();
        private final HBox row = new HBox(text, kind, detail);

        FindCell() {
            text.setMaxWidth(Double.MAX_VALUE);
            text.setMinWidth(0);
            HBox.setHgrow(text, Priority.ALWAYS);
            kind.getStyleClass().add("palette-kind");
            kind.setMinWidth(Region.USE_PREF_SIZE);
            detail.getStyleClass().add("sheet-keys");
            detail.setMinWidth(Region.USE_PREF_SIZE);
            row.getStyleClass().add("palette-row");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Find find, boolean empty) {
            super.updateItem(find, empty);
            if (find == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            text.setText(find.text());
            kind.setText(find.kind());
            detail.setText(find.detail());
            setGraphic(row);
            setAccessibleText(find.text() + ", " + find.kind() + (find.detail().isEmpty() ? "" : ", " + find.detail()));
        }
    }
}
