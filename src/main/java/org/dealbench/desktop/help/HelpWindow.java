package org.dealbench.desktop.help;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Font;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.dealbench.desktop.control.HelpMarks;
import org.dealbench.presentation.command.Command;
import org.dealbench.presentation.help.Asked;
import org.dealbench.presentation.help.HelpModel;
import org.dealbench.presentation.help.TopicName;
import org.dealbench.presentation.help.Topics;
import org.jspecify.annotations.Nullable;

/// Help in a window of its own, beside the one it was asked in.
///
/// A dialog locks every window that was there before it: asked in one, help opens anew above that dialog.
public final class HelpWindow {

    private static final double WIDTH_EMS = 42;
    private static final double HEIGHT_EMS = 50;
    private static final double MIN_EMS = 20;
    private static final String COMMAND = "command/";

    private final Stage main;
    private final Consumer<Parent> dress;
    private final ObservableValue<Font> font;
    private final Supplier<Topics> makeTopics;
    private final Consumer<Command> run;
    private @Nullable Topics topics;
    private @Nullable HelpModel model;
    private @Nullable Stage stage;

    /// Help that is not open yet.
    ///
    /// @param main the window it is closed with
    /// @param dress gives a window the look of the main one
    /// @param topics made when somebody first asks
    /// @param run does what a link says that stands for a command
    public HelpWindow(
            Stage main,
            Consumer<Parent> dress,
            ObservableValue<Font> font,
            Supplier<Topics> topics,
            Consumer<Command> run) {
        this.main = main;
        this.dress = dress;
        this.font = font;
        makeTopics = topics;
        this.run = run;
    }

    /// All topics.
    public Topics topics() {
        Topics known = topics;
        if (known == null) {
            known = makeTopics.get();
            topics = known;
        }
        return known;
    }

    private HelpModel model() {
        HelpModel known = model;
        if (known == null) {
            known = new HelpModel(topics());
            model = known;
        }
        return known;
    }

    /// Opens the topic of what has the focus in the main window.
    public void ask() {
        ask(main, main.getScene().getFocusOwner());
    }

    /// Opens a topic above the main window.
    public void open(TopicName name) {
        model().open(name.id());
        show(main);
    }

    /// Has F1 answered in a dialog, where no menu is.
    public void listen(Parent dialog) {
        dialog.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F1 && !event.isShiftDown()) {
                ask(dialog.getScene().getWindow(), dialog.getScene().getFocusOwner());
                event.consume();
            }
        });
    }

    private void ask(Window from, @Nullable Node focused) {
        Optional<Asked> asked = HelpMarks.of(focused);
        asked.ifPresentOrElse(model()::open, model()::home);
        show(from);
    }

    private void show(Window owner) {
        Stage shown = stage;
        if (shown == null || !shown.isShowing() || !owner.equals(shown.getOwner())) {
            if (shown != null) {
                shown.hide();
            }
            shown = made(owner);
            stage = shown;
            shown.show();
        }
        shown.toFront();
        shown.requestFocus();
    }

    private Stage made(Window owner) {
        Stage made = new Stage();
        made.initOwner(owner);
        HelpView view = new HelpView(model(), this::follow, made::hide);
        dress.accept(view.root());
        double em = font.getValue().getSize();
        var room =
                Screen.getScreensForRectangle(owner.getX(), owner.getY(), owner.getWidth(), owner.getHeight()).stream()
                        .findFirst()
                        .orElse(Screen.getPrimary())
                        .getVisualBounds();
        double width = Math.min(em * WIDTH_EMS, room.getWidth());
        double height = Math.min(em * HEIGHT_EMS, room.getHeight());
        made.setScene(new Scene(view.root(), width, height));
        made.titleProperty().bind(model().topicProperty().map(topic -> topic.title() + " \u2013 Help"));
        made.setMinWidth(em * MIN_EMS);
        made.setMinHeight(em * MIN_EMS);
        double beside = owner.getX() + owner.getWidth();
        made.setX(Math.clamp(beside, room.getMinX(), Math.max(room.getMinX(), room.getMaxX() - width)));
        made.setY(Math.clamp(owner.getY(), room.getMinY(), Math.max(room.getMinY(), room.getMaxY() - height)));
        made.setOnShown(_ -> view.focus());
        return made;
    }

    private void follow(String topic) {
        if (topic.startsWith(COMMAND)) {
            run.accept(Command.valueOf(topic.substring(COMMAND.length()).toUpperCase(Locale.ROOT)));
        } else {
            model().open(topic);
        }
    }
}
