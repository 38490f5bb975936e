package org.dealbench.desktop.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.dealbench.desktop.control.HelpMarks;
import org.dealbench.desktop.table.InputTableView;
import org.dealbench.presentation.command.Command;
import org.dealbench.presentation.help.Asked;
import org.dealbench.presentation.page.PageTable;
import org.dealbench.presentation.page.Picker;
import org.dealbench.presentation.table.SingleInput;

/// One of a page's tables of inputs with the tools and words that belong to it.
final class TablePanel {

    private final PageTable table;
    private final ViewContext context;
    private final InputTableView view;
    private final List<Node> tools = new ArrayList<>();
    private final Label note = new Label();
    private final Optional<FormulaField> formula;

    TablePanel(PageTable table, ViewContext context) {
        this.table = table;
        this.context = context;
        view = new InputTableView(table.table(), table.selection(), placeholder(), context.widths());
        formula = table.formula().map(FormulaField::new);
        formula.ifPresent(field -> showField(field.root()));
        formula.ifPresent(field -> table.table().rows().subscribe(() -> showField(field.root())));
        HelpMarks.put(view.root(), () -> table.selection().places().stream()
                .findFirst()
                .flatMap(table.table()::subjectAt)
                .map(Asked.At::new));
        addTools();
        note.setId("cell-note");
        note.getStyleClass().add("cell-note");
        note.setWrapText(true);
        table.selection().placesProperty().subscribe(this::showNote);
        table.table().rows().subscribe(this::showNote);
        showNote();
        context.font().subscribe(font -> view.fontProperty().set(font));
        List<Command> menu = new ArrayList<>(table.commands());
        menu.addAll(List.of(
                Command.EXPLAIN,
                Command.COPY,
                Command.COPY_WITH_HEADINGS,
                Command.PASTE,
                Command.FILL_DOWN,
                Command.CLEAR_CELLS,
                Command.CLEAR_UNCERTAINTY,
                Command.SORT,
                Command.ADD_ROW,
                Command.DUPLICATE_ROW,
                Command.DELETE_ROW,
                Command.EXPORT_TABLE_CSV,
                Command.EXPORT_TABLE_XLSX));
        context.controls().addContextMenu(view.root(), menu);
    }

    /// Where there is no row there is nothing to write.
    private void showField(Node field) {
        field.setVisible(!table.table().rows().isEmpty());
        field.setManaged(field.isVisible());
    }

    private void addTools() {
        tools.add(rowButtons());
        if (table.columnChoice().isPresent()) {
            tools.add(context.controls().button(Command.ADD_COLUMN, true));
        }
        for (Picker picker : table.pickers()) {
            tools.add(PickerView.of(picker));
        }
        for (Command command : table.commands()) {
            Button button = context.controls().button(command, true);
            button.contentDisplayProperty()
                    .bind(CaseBar.isLarge(context.textScale())
                            .map(large -> large ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
            tools.add(button);
        }
        for (SingleInput field : table.fields()) {
            tools.add(new FieldView(field).root());
        }
    }

    /// Commands on rows; where rows are given only what can be added or deleted, while it can.
    private HBox rowButtons() {
        Button add = context.controls().button(Command.ADD_ROW, true);
        HBox rows = new HBox(add);
        if (table.rows().isFixed()) {
            Button delete = context.controls().button(Command.DELETE_ROW, true);
            rows.getChildren().add(delete);
            for (Button each : List.of(add, delete)) {
                each.visibleProperty().bind(each.disableProperty().not());
                each.managedProperty().bind(each.visibleProperty());
            }
        } else {
            rows.getChildren()
                    .addAll(
                            context.controls().button(Command.DUPLICATE_ROW, false),
                            context.controls().button(Command.MOVE_UP, false),
                            context.controls().button(Command.MOVE_DOWN, false),
                            context.controls().button(Command.DELETE_ROW, false));
        }
        rows.getStyleClass().add("row-buttons");
        return rows;
    }

    private Node placeholder() {
        VBox box = new VBox(new Label(table.whenEmpty()), context.controls().button(Command.ADD_ROW, true));
        box.getStyleClass().add("empty-table");
        return box;
    }

    /// What there is to say about the selected cell, for those who do not hover.
    private void showNote() {
        String text = table.table().noteAt(table.selection().places());
        note.setText(text);
        note.setVisible(!text.isEmpty());
        note.setManaged(!text.isEmpty());
    }

    InputTableView view() {
        return view;
    }

    /// What stands between the tools and the table.
    List<Node> above() {
        return formula.map(FormulaField::root).stream().toList();
    }

    /// What may lie over the table.
    List<Node> over() {
        return formula.map(FormulaField::suggestions).stream().toList();
    }

    /// What stands above the table, after the tabs.
    List<Node> tools() {
        return tools;
    }

    /// What stands below it.
    Node note() {
        return note;
    }
}
