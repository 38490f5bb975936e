package org.dealbench.presentation.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.dealbench.model.Address;
import org.dealbench.model.InputType;
import org.dealbench.model.InputValue;
import org.dealbench.model.Inputs;
import org.dealbench.model.Outcome;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.document.ScenarioSelection;
import org.dealbench.presentation.document.WorkbookDocument;

/// One input outside a table, which behaves as a cell of one.
public final class SingleInput {

    private static final String COLUMN = "value";

    private final String label;
    private final InputTable table;
    private final boolean chosen;
    private ObservableValue<Boolean> shown = new ReadOnlyObjectWrapper<>(this, "shown", true);
    private final ReadOnlyObjectWrapper<Cell> cell = new ReadOnlyObjectWrapper<>(this, "cell", Cell.result("", ""));

    /// An input of the open workbook.
    ///
    /// @param label what stands before it
    /// @param owner what undo says it is of
    public SingleInput(
            WorkbookDocument document,
            ScenarioSelection scenarios,
            String label,
            Address address,
            Function<Workbook, String> owner,
            Consumer<String> notices) {
        this.label = label;
        chosen = !(Inputs.find(document.workbook(), address) instanceof Outcome.Ok<InputValue>(InputValue input))
                || (!input.spec().type().isQuantity() && input.spec().type() != InputType.TEXT);
        table = new InputTable(document, scenarios, new Content(address, label, owner), notices);
        table.rows().subscribe(this::show);
        show();
    }

    private record Content(Address address, String label, Function<Workbook, String> owner) implements TableContent {

        @Override
        public List<Column> columns(Workbook base) {
            return List.of(Column.words(COLUMN, label));
        }

        @Override
        public List<RowSource> rows(Workbook base) {
            CellSource source = Inputs.find(base, address) instanceof Outcome.Ok<?>
                    ? CellSource.at(address)
                    : new CellSource.Absent("There is nothing to set yet.");
            return List.of(new RowSource(COLUMN, owner.apply(base), List.of(source)));
        }

        @Override
        public RowEdits rowEdits() {
            throw new UnsupportedOperationException("a single input has no rows");
        }
    }

    private void show() {
        cell.set(table.rows().getFirst().cells().getFirst());
    }

    public String label() {
        return label;
    }

    /// The table it is the only cell of.
    public InputTable table() {
        return table;
    }

    /// Shows it only while something holds: what a basis does not use would only be in the way.
    public SingleInput shownWhile(ObservableValue<Boolean> condition) {
        shown = condition;
        return this;
    }

    /// Where the input stands.
    public Optional<Address> subject() {
        return table.subjectAt(new Place(COLUMN, COLUMN));
    }

    /// Whether it is chosen from a few words rather than typed.
    public boolean isChosen() {
        return chosen;
    }

    /// Whether it is to be seen.
    public ObservableValue<Boolean> shown() {
        return shown;
    }

    /// Lets go of a text that could not be used.
    public void letGo() {
        table.revert(new Place(COLUMN, COLUMN));
    }

    /// Types a text.
    public void type(String text) {
        table.type(new Place(COLUMN, COLUMN), text);
    }

    public ReadOnlyObjectProperty<Cell> cellProperty() {
        return cell.getReadOnlyProperty();
    }
}
