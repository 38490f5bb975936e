package org.dealbench.desktop.help;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.dealbench.presentation.help.HelpModel;
import org.dealbench.presentation.help.TopicName;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// Help: a topic below a line to search in; what answers stands in the topic's place while something is typed.
final class HelpView {

    private final HelpModel model;
    private final TopicView topic;
    private final TextField typed = new TextField();
    private final ListView<TopicName> found = new ListView<>();
    private final BorderPane root = new BorderPane();

    /// @param follow told the topic a link leads to
    /// @param close closes the window
    HelpView(HelpModel model, Consumer<String> follow, Runnable close) {
        this.model = model;
        topic = new TopicView(follow);
        typed.setId("help-typed");
        typed.setPromptText("Find a topic");
        typed.setAccessibleText("Find a topic");
        typed.textProperty().bindBidirectional(model.typedProperty());
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInSearch);
        HBox.setHgrow(typed, Priority.ALWAYS);
        found.setId("help-found");
        found.setAccessibleText("Topics that answer");
        found.setPlaceholder(new Label("No topic says that."));
        found.setCellFactory(_ -> new NameCell());
        found.setOnMouseClicked(_ -> openFound());
        found.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openFound();
                event.consume();
            }
        });
        found.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !model.typedProperty().get().isBlank(), model.typedProperty()));
        topic.root().visibleProperty().bind(found.visibleProperty().not());
        Button back = button("help-back", "Back", "Alt+Left", "fth-arrow-left", model::back);
        back.disableProperty().bind(model.canGoBackProperty().not());
        Button forward = button("help-forward", "Forward", "Alt+Right", "fth-arrow-right", model::forward);
        forward.disableProperty().bind(model.canGoForwardProperty().not());
        Button home = button("help-home", "All of help", "Alt+Home", "fth-home", model::home);
        HBox bar = new HBox(back, forward, home, typed);
        bar.getStyleClass().add("help-bar");
        root.setId("help");
        root.getStyleClass().add("help");
        root.setTop(bar);
        root.setCenter(new StackPane(topic.root(), found));
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> press(event, close));
        model.topicProperty().subscribe(shown -> {
            topic.show(shown);
            if (root.getScene() != null) {
                topic.focus();
            }
        });
        model.foundProperty().subscribe(this::show);
    }

    private void show(List<TopicName> names) {
        found.getItems().setAll(names);
        found.getSelectionModel().select(0);
        found.scrollTo(0);
    }

    private void press(KeyEvent event, Runnable close) {
        boolean handled = true;
        if (event.isAltDown() && event.getCode() == KeyCode.LEFT) {
            model.back();
        } else if (event.isAltDown() && event.getCode() == KeyCode.RIGHT) {
            model.forward();
        } else if (event.isAltDown() && event.getCode() == KeyCode.HOME) {
            model.home();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.F) {
            typed.requestFocus();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            leave(close);
        } else {
            handled = false;
        }
        if (handled) {
            event.consume();
        }
    }

    /// First the search, then the window.
    private void leave(Runnable close) {
        if (model.typedProperty().get().isEmpty()) {
            close.run();
        } else {
            model.typedProperty().set("");
            topic.focus();
        }
    }

    private void pressInSearch(KeyEvent event) {
        int at = found.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case DOWN -> select(at + 1);
            case UP -> select(at - 1);
            case ENTER -> openFound();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void select(int wanted) {
        int size = found.getItems().size();
        if (size > 0) {
            int at = Math.clamp(wanted, 0, size - 1);
            found.getSelectionModel().select(at);
            found.scrollTo(Math.max(0, at - 2));
        }
    }

    private void openFound() {
        TopicName name = found.getSelectionModel().getSelectedItem();
        if (name != null) {
            model.open(name.id());
            topic.focus();
        }
    }

    private static Button button(String id, String text, String keys, String icon, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().add("button-icon");
        button.setAccessibleText(text);
        button.setTooltip(new Tooltip(text + "  " + keys));
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// Has the keys that scroll the topic.
    void focus() {
        topic.focus();
    }

    Parent root() {
        return root;
    }

    /// A topic's title, and of what it is one.
    private static final class NameCell extends ListCell<TopicName> {

        private final Label title = new Label();
        private final Label kind = new Label();
        private final HBox row = new HBox(title, kind);

        NameCell() {
            title.setMaxWidth(Double.MAX_VALUE);
            title.setMinWidth(0);
            HBox.setHgrow(title, Priority.ALWAYS);
            kind.getStyleClass().add("palette-kind");
            kind.setMinWidth(Region.USE_PREF_SIZE);
            row.getStyleClass().add("palette-row");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable TopicName name, boolean empty) {
            super.updateItem(name, empty);
            if (name == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            title.setText(name.title());
            kind.setText(name.kind());
            setGraphic(row);
            setAccessibleText(name.title() + ", " + name.kind());
        }
    }
}
