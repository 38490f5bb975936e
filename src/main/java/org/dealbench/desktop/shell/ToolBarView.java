package org.dealbench.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Separator;
import javafx.scene.control.ToolBar;
import org.dealbench.analysis.Period;
import org.dealbench.desktop.control.ChoiceMenu;
import org.dealbench.desktop.control.CommandControls;
import org.dealbench.desktop.control.Segments;
import org.dealbench.model.Scenario;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.command.Command;
import org.dealbench.presentation.command.MenuName;
import org.dealbench.presentation.shell.Workbench;
import org.dealbench.presentation.text.Choice;

/// The line above: file, undo and redo, scenario, period, export.
final class ToolBarView {

    private static final Choice BASE = new Choice("", "Base");

    /// What can be done with scenarios, below the list of them.
    private static final List<Command> MANAGED = List.of(
            Command.NEW_SCENARIO,
            Command.DUPLICATE_SCENARIO,
            Command.RENAME_SCENARIO,
            Command.BUILD_SCENARIO,
            Command.DELETE_SCENARIO,
            Command.COMPARE_SCENARIOS);

    private final ToolBar root = new ToolBar();

    ToolBarView(Workbench workbench, CommandControls controls) {
        MenuButton scenario = scenarios(workbench, controls);
        Label label = new Label("Scenario");
        label.setLabelFor(scenario);
        MenuButton export = controls.menuButton(MenuName.EXPORT, "Export", "fth-share");
        export.setId("export");
        root.getItems()
                .setAll(
                        controls.button(Command.OPEN, false),
                        controls.button(Command.SAVE, false),
                        new Separator(Orientation.VERTICAL),
                        controls.button(Command.UNDO, false),
                        controls.button(Command.REDO, false),
                        new Separator(Orientation.VERTICAL),
                        label,
                        scenario,
                        Segments.of("period", List.of(Period.values()), ToolBarView::text, workbench.periodProperty()),
                        export,
                        controls.button(Command.FIND, false));
    }

    private static MenuButton scenarios(Workbench workbench, CommandControls controls) {
        ObservableValue<List<Choice>> choices =
                workbench.document().workbookProperty().map(ToolBarView::choices);
        ObservableValue<Choice> chosen = workbench.scenarios().shownProperty().map(shown -> shown.map(
                        ToolBarView::choice)
                .orElse(BASE));
        MenuButton box = ChoiceMenu.of(
                choices,
                chosen,
                choice ->
                        workbench.scenarios().select(Optional.of(choice.value()).filter(id -> !id.isEmpty())),
                () -> controls.menuItems(MANAGED));
        box.setId("scenario");
        box.setAccessibleText("Scenario");
        return box;
    }

    private static List<Choice> choices(Workbook workbook) {
        List<Choice> choices = new ArrayList<>();
        choices.add(BASE);
        workbook.scenarios().forEach(scenario -> choices.add(choice(scenario)));
        return choices;
    }

    private static Choice choice(Scenario scenario) {
        return new Choice(scenario.id(), scenario.name());
    }

    private static String text(Period period) {
        return switch (period) {
            case MONTH -> "Month";
            case QUARTER -> "Quarter";
            case YEAR -> "Year";
        };
    }

    ToolBar root() {
        return root;
    }
}
