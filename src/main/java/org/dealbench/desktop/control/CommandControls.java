package org.dealbench.desktop.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.dealbench.presentation.command.Command;
import org.dealbench.presentation.command.Commands;
import org.dealbench.presentation.command.MenuName;
import org.kordamp.ikonli.javafx.FontIcon;

/// Makes menus and buttons from the catalogue of commands.
public final class CommandControls {

    private final Commands commands;

    public CommandControls(Commands commands) {
        this.commands = commands;
    }

    /// What they stand for.
    public Commands commands() {
        return commands;
    }

    /// The menus, filled when they are first opened: few are at the start, and the window is there sooner.
    ///
    /// @param after what else stands in a menu, by the command that it follows
    public List<Menu> menus(Map<Command, MenuItem> after) {
        List<Menu> menus = new ArrayList<>();
        for (MenuName name : MenuName.values()) {
            Menu menu = new Menu(name.text());
            menu.setId("menu-" + name.name().toLowerCase(Locale.ROOT));
            fillWhenShown(menu.getItems(), name, after, fill -> menu.setOnShowing(_ -> fill.run()));
            menus.add(menu);
        }
        return menus;
    }

    /// What every shortcut does, whether its menu has been opened or not.
    public Map<KeyCombination, Runnable> shortcuts() {
        Map<KeyCombination, Runnable> shortcuts = new HashMap<>();
        for (Command command : Command.values()) {
            if (!command.shortcut().isEmpty()) {
                shortcuts.put(KeyCombination.valueOf(command.shortcut()), () -> commands.run(command));
            }
        }
        return shortcuts;
    }

    /// A menu of some commands where the pointer is, made when it is asked for.
    public void addContextMenu(Node node, List<Command> wanted) {
        node.setOnContextMenuRequested(event -> {
            if (node.isFocusTraversable()) {
                node.requestFocus();
            }
            ContextMenu menu = new ContextMenu();
            menu.getItems().setAll(wanted.stream().map(this::item).toList());
            menu.setAutoHide(true);
            menu.show(node, event.getScreenX(), event.getScreenY());
            event.consume();
        });
    }

    /// Some commands below what a menu lists, set apart from it.
    public List<MenuItem> menuItems(List<Command> wanted) {
        return Stream.concat(Stream.of(new SeparatorMenuItem()), wanted.stream().map(this::item))
                .toList();
    }

    private void fillWhenShown(
            List<MenuItem> items, MenuName name, Map<Command, MenuItem> after, Consumer<Runnable> onShowing) {
        MenuItem placeholder = new MenuItem();
        items.add(placeholder);
        onShowing.accept(() -> {
            if (items.contains(placeholder)) {
                items.clear();
                items.addAll(items(name, after));
            }
        });
    }

    /// The commands of one menu behind a button.
    public MenuButton menuButton(MenuName name, String text, String icon) {
        MenuButton button = new MenuButton(text, new FontIcon(icon));
        fillWhenShown(button.getItems(), name, Map.of(), fill -> button.setOnShowing(_ -> fill.run()));
        return button;
    }

    private List<MenuItem> items(MenuName name, Map<Command, MenuItem> after) {
        List<MenuItem> items = new ArrayList<>();
        int group = -1;
        for (Command command : Command.values()) {
            if (command.menu() == name) {
                if (group >= 0 && command.group() != group) {
                    items.add(new SeparatorMenuItem());
                }
                group = command.group();
                items.add(item(command));
                if (after.containsKey(command)) {
                    items.add(after.get(command));
                }
            }
        }
        return items;
    }

    private MenuItem item(Command command) {
        MenuItem item =
                commands.checked(command).map(CommandControls::checkItem).orElseGet(() -> new MenuItem());
        if (!(item instanceof CheckMenuItem)) {
            item.setGraphic(new FontIcon(command.icon()));
        }
        item.textProperty().bind(commands.text(command));
        item.disableProperty().bind(Bindings.not(commands.enabled(command)));
        item.setOnAction(_ -> commands.run(command));
        item.setId("menu-" + command.id());
        if (!command.shortcut().isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(command.shortcut()));
        }
        return item;
    }

    /// A checked item shows what is chosen; choosing it again changes nothing.
    private static MenuItem checkItem(ObservableBooleanValue chosen) {
        CheckMenuItem item = new CheckMenuItem();
        item.setSelected(chosen.get());
        chosen.addListener((_, _, now) -> item.setSelected(now));
        item.selectedProperty().addListener((_, _, now) -> {
            if (now != chosen.get()) {
                item.setSelected(chosen.get());
            }
        });
        return item;
    }

    /// A button with the command's icon, and its text unless there is no room for words.
    public Button button(Command command, boolean words) {
        Button button = new Button();
        button.setGraphic(new FontIcon(command.icon()));
        button.setId(command.id());
        button.getStyleClass().add(words ? "worded" : "button-icon");
        if (words) {
            button.textProperty().bind(commands.text(command));
        }
        button.accessibleTextProperty().bind(commands.text(command));
        button.disableProperty().bind(Bindings.not(commands.enabled(command)));
        button.setOnAction(_ -> commands.run(command));
        String shortcut = shortcut(command);
        Hints.install(button, () -> commands.text(command).get() + (shortcut.isEmpty() ? "" : "  " + shortcut));
        return button;
    }

    /// As the keyboard of this machine names it: `Ctrl+S`.
    public static String shortcut(Command command) {
        return command.shortcut().isEmpty()
                ? ""
                : KeyCombination.valueOf(command.shortcut())
                        .getDisplayText()
                        .replace('_', ' ')
                        .replaceFirst("\\+\\+$", "+Plus")
                        .replaceFirst("\\+-$", "+Minus");
    }
}
