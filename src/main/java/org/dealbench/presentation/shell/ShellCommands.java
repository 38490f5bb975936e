package org.dealbench.presentation.shell;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import org.dealbench.analysis.Period;
import org.dealbench.presentation.command.Command;
import org.dealbench.presentation.command.Commands;
import org.dealbench.presentation.document.WorkbookDocument;
import org.dealbench.presentation.page.Page;
import org.dealbench.presentation.page.PageKey;
import org.dealbench.presentation.page.PageKind;
import org.dealbench.presentation.page.PageTable;
import org.dealbench.presentation.portfolio.DealTable;
import org.dealbench.presentation.table.RowCommands;
import org.jspecify.annotations.Nullable;

/// Says what every command does in one window.
public final class ShellCommands {

    private final Workbench workbench;
    private final FileModel files;
    private final Questions questions;
    private final Exchange exchange;
    private final ExportCommands exports;
    private final ViewCommands view;
    private final WorkbookCommands workbooks;
    private final ObservableValue<@Nullable PageTable> shownTable;

    /// Commands of a window.
    ///
    /// @param view what only the window itself can do
    /// @param workbooks those that are about a workbook as a whole
    public ShellCommands(
            Workbench workbench,
            FileModel files,
            Questions questions,
            Exchange exchange,
            ChartFiles charts,
            FileThreads threads,
            ViewCommands view,
            WorkbookCommands workbooks) {
        this.workbench = workbench;
        this.files = files;
        this.questions = questions;
        this.exchange = exchange;
        exports = new ExportCommands(workbench, files, questions, exchange, charts, threads);
        this.view = view;
        this.workbooks = workbooks;
        shownTable = workbench.pageProperty().flatMap(page -> page.map(Page::tableProperty)
                .orElse(null));
    }

    public Commands commands() {
        Commands commands = new Commands();
        addFile(commands);
        workbooks.addTo(commands);
        addHistory(commands);
        addCells(commands);
        addRows(commands);
        addView(commands);
        addChecks(commands);
        exports.addTo(commands);
        new EvidenceCommands(workbench, view).addTo(commands);
        new ScenarioCommands(workbench, questions).addTo(commands);
        return commands;
    }

    private void addFile(Commands commands) {
        commands.on(Command.OPEN, files::open)
                .on(Command.SAVE, files::save)
                .on(Command.SAVE_AS, files::saveAs)
                .on(Command.CLOSE, view::close)
                .on(Command.HELP, view::help)
                .on(Command.SHORTCUTS, questions::showShortcuts)
                .on(Command.ABOUT, questions::showAbout);
    }

    private void addHistory(Commands commands) {
        WorkbookDocument document = workbench.document();
        history(commands, Command.UNDO, document::undo, document.undoLabelProperty());
        history(commands, Command.REDO, document::redo, document.redoLabelProperty());
    }

    private static void history(Commands commands, Command command, Runnable action, ReadOnlyStringProperty label) {
        commands.on(
                command,
                action,
                label.isNotEmpty(),
                Bindings.createStringBinding(() -> (command.text() + " " + label.get()).strip(), label));
    }

    private void addCells(Commands commands) {
        BooleanBinding page = when(_ -> true);
        commands.on(Command.COPY, view::copyCells, page)
                .on(Command.COPY_WITH_HEADINGS, view::copyCellsWithHeadings, page)
                .on(
                        Command.CLEAR_UNCERTAINTY,
                        () -> onPage(shown -> shown.table().cells().clearUncertainty()),
                        page)
                .on(Command.SORT, () -> onPage(shown -> shown.table().cells().sort()), page)
                .on(Command.PASTE, () -> onPage(shown -> shown.table().cells().paste(exchange.text())), page)
                .on(
                        Command.FILL_DOWN,
                        () -> onPage(shown -> shown.table().cells().fillDown()),
                        page)
                .on(
                        Command.CLEAR_CELLS,
                        () -> onPage(shown -> shown.table().cells().clear()),
                        page);
    }

    private void addRows(Commands commands) {
        ObservableBooleanValue adds = whenRows(shown -> shown.openProperty().get() && shown.canAdd());
        ObservableBooleanValue rows = whenRows(shown -> shown.openProperty().get() && !shown.isFixed());
        ObservableBooleanValue deletes = whenRows(shown -> shown.openProperty().get() && shown.canDelete());
        commands.on(Command.ADD_ROW, () -> onPage(this::add), adds, addText())
                .on(Command.DUPLICATE_ROW, () -> onPage(this::duplicate), rows)
                .on(Command.MOVE_UP, () -> onRow((each, id) -> each.move(id, nameOf(id), -1)), rows)
                .on(Command.MOVE_DOWN, () -> onRow((each, id) -> each.move(id, nameOf(id), 1)), rows)
                .on(Command.DELETE_ROW, () -> onPage(this::delete), deletes, deleteText())
                .on(
                        Command.OPEN_DEAL,
                        () -> onRow((_, id) -> workbench.show(PageKey.of(id, PageKind.TRANCHES))),
                        whenRows(shown -> shown.noun().equals(DealTable.NOUN)))
                .on(Command.REMOVE_COLUMN, () -> onPage(this::removeColumn), when(page -> page.table()
                        .columnChoice()
                        .isPresent()))
                .on(Command.ADD_COLUMN, () -> onPage(this::addColumn), when(page -> page.table()
                        .columnChoice()
                        .filter(choice -> !choice.choices().isEmpty())
                        .isPresent()));
    }

    private StringBinding addText() {
        return Bindings.createStringBinding(
                () -> "Add " + rows().map(RowCommands::noun).orElse("row"), shownTable);
    }

    /// Names what goes where rows are given and go as a whole.
    private StringBinding deleteText() {
        return Bindings.createStringBinding(
                () -> rows().filter(RowCommands::isFixed)
                        .map(rows -> "Delete " + rows.noun())
                        .orElse(Command.DELETE_ROW.text()),
                shownTable);
    }

    private void addView(Commands commands) {
        Appearance look = workbench.appearance();
        commands.on(Command.NEXT_PAGE, () -> workbench.step(1))
                .on(Command.PREVIOUS_PAGE, () -> workbench.step(-1))
                .on(Command.BY_MONTH, () -> workbench.periodProperty().set(Period.MONTH))
                .on(Command.BY_QUARTER, () -> workbench.periodProperty().set(Period.QUARTER))
                .on(Command.BY_YEAR, () -> workbench.periodProperty().set(Period.YEAR))
                .on(Command.FIND, view::find)
                .on(Command.NEXT_REGION, () -> view.stepRegion(1))
                .on(Command.PREVIOUS_REGION, () -> view.stepRegion(-1))
                .on(Command.RESET_ZOOM, view::resetZoom)
                .on(Command.THEME_SYSTEM, () -> look.lookProperty().set(Appearance.Look.SYSTEM))
                .on(Command.THEME_LIGHT, () -> look.lookProperty().set(Appearance.Look.LIGHT))
                .on(Command.THEME_DARK, () -> look.lookProperty().set(Appearance.Look.DARK))
                .on(Command.HIGH_CONTRAST, () -> look.highContrastProperty()
                        .set(!look.highContrastProperty().get()))
                .on(
                        Command.LARGER_TEXT,
                        look::larger,
                        look.textPercentProperty().lessThan(Appearance.MAX_PERCENT))
                .on(
                        Command.SMALLER_TEXT,
                        look::smaller,
                        look.textPercentProperty().greaterThan(Appearance.USUAL_PERCENT))
                .on(Command.USUAL_TEXT, () -> look.setTextPercent(Appearance.USUAL_PERCENT));
    }

    private void addChecks(Commands commands) {
        ObjectProperty<Period> period = workbench.periodProperty();
        commands.checkedWhen(Command.BY_MONTH, period.isEqualTo(Period.MONTH))
                .checkedWhen(Command.BY_QUARTER, period.isEqualTo(Period.QUARTER))
                .checkedWhen(Command.BY_YEAR, period.isEqualTo(Period.YEAR));
        ObjectProperty<Appearance.Look> look = workbench.appearance().lookProperty();
        commands.checkedWhen(Command.THEME_SYSTEM, look.isEqualTo(Appearance.Look.SYSTEM))
                .checkedWhen(Command.THEME_LIGHT, look.isEqualTo(Appearance.Look.LIGHT))
                .checkedWhen(Command.THEME_DARK, look.isEqualTo(Appearance.Look.DARK))
                .checkedWhen(Command.HIGH_CONTRAST, workbench.appearance().highContrastProperty());
    }

    private void add(Page page) {
        page.table().rows().add(page.table().selection().row().orElse(null)).ifPresent(view::selectRow);
    }

    private void delete(Page page) {
        if (page.table().rows().isFixed()) {
            page.table().rows().deleteWhole();
        } else {
            onRow((rows, id) -> rows.delete(id, nameOf(id)));
        }
    }

    private void duplicate(Page page) {
        onRow((rows, id) -> rows.duplicate(id, nameOf(id)).ifPresent(view::selectRow));
    }

    private void addColumn(Page page) {
        page.table().columnChoice().ifPresent(columns -> questions
                .choose("Which " + columns.noun() + " should be added?", columns.choices())
                .ifPresent(columns::add));
    }

    private void removeColumn(Page page) {
        String column = page.table().selection().places().stream()
                .map(place -> place.column())
                .findFirst()
                .orElse("");
        page.table().columnChoice().ifPresent(columns -> columns.remove(column));
    }

    private Optional<Page> page() {
        return workbench.pageProperty().get();
    }

    private void onPage(Consumer<Page> action) {
        page().ifPresent(action);
    }

    /// Acts on the row that is selected, and says so when there is none.
    private void onRow(BiConsumer<RowCommands, String> action) {
        onPage(page -> page.table()
                .selection()
                .row()
                .ifPresentOrElse(id -> action.accept(page.table().rows(), id), () -> workbench
                        .notices()
                        .info("Select a " + page.table().rows().noun() + " first.")));
    }

    private String nameOf(String id) {
        return page().stream()
                .flatMap(shown -> shown.table().table().rows().stream())
                .filter(row -> row.id().equals(id))
                .map(row -> row.name())
                .findFirst()
                .orElse(id);
    }

    /// Those of the table that is shown.
    private Optional<RowCommands> rows() {
        return Optional.ofNullable(shownTable.getValue()).map(PageTable::rows);
    }

    private BooleanBinding whenRows(Predicate<RowCommands> condition) {
        return Bindings.createBooleanBinding(
                () -> rows().filter(condition).isPresent(),
                shownTable,
                workbench.document().workbookProperty(),
                workbench.scenarios().selectedProperty());
    }

    private BooleanBinding when(Predicate<Page> condition) {
        Observable[] causes = {
            workbench.pageProperty(),
            shownTable,
            workbench.document().workbookProperty(),
            workbench.projections().lastProperty()
        };
        return Bindings.createBooleanBinding(
                () -> shownTable.getValue() != null && page().filter(condition).isPresent(), causes);
    }
}
