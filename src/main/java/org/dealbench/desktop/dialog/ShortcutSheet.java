package org.dealbench.desktop.dialog;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.dealbench.desktop.control.CommandControls;
import org.dealbench.presentation.command.Command;
import org.dealbench.presentation.command.MenuName;

/// Every command that has a shortcut, and the keys of charts and tables.
final class ShortcutSheet extends Dialog<ButtonType> {

    private record Keys(String keys, String text) {}

    private static final List<Keys> IN_A_CHART = List.of(
            new Keys("Left, Right", "Through the points of the chart"),
            new Keys("Home, End", "To the first and last point"),
            new Keys("Page Up, Page Down", "By twelve points"),
            new Keys("+, \u2212, 0", "Zoom in, out, and show everything"),
            new Keys("Ctrl+wheel, drag", "Zoom with the mouse; double-click shows everything"));
    private static final List<Keys> IN_A_TABLE = List.of(
            new Keys("Any letter, Enter", "Edit the selected cell"),
            new Keys("Enter, Tab", "Keep what was typed and go on"),
            new Keys("Esc", "Let go of what was typed"));

    ShortcutSheet() {
        setTitle("Keyboard shortcuts");
        setHeaderText("Keyboard shortcuts");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("shortcut-sheet");
        for (MenuName menu : MenuName.values()) {
            addAll(grid, menu.text().replace("_", ""), keysOf(menu));
        }
        addAll(grid, "In a chart", IN_A_CHART);
        addAll(grid, "In a table", IN_A_TABLE);
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("shortcut-scroll");
        getDialogPane().setContent(scroll);
        getDialogPane().setMaxHeight(Region.USE_PREF_SIZE);
        getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
        setResizable(true);
    }

    private static List<Keys> keysOf(MenuName menu) {
        return Stream.of(Command.values())
                .filter(command -> command.menu() == menu && !command.shortcut().isEmpty())
                .map(command -> new Keys(
                        CommandControls.shortcut(command),
                        command.text().replace("\u2026", "") + ": " + command.help()))
                .toList();
    }

    private static void addAll(GridPane grid, String heading, List<Keys> keys) {
        Label label = new Label(heading);
        label.getStyleClass().add("sheet-heading");
        grid.add(label, 0, grid.getRowCount(), 2, 1);
        keys.forEach(key -> add(grid, key.keys(), key.text()));
    }

    private static void add(GridPane grid, String keys, String text) {
        Label label = new Label(keys);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().add("sheet-keys");
        Label words = new Label(text);
        words.setMinWidth(Region.USE_PREF_SIZE);
        grid.addRow(grid.getRowCount(), label, words);
    }
}
