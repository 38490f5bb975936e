package org.dealbench.presentation.page;

import java.util.List;
import java.util.Optional;
import org.dealbench.presentation.command.Command;
import org.dealbench.presentation.formula.FormulaBar;
import org.dealbench.presentation.table.InputTable;
import org.dealbench.presentation.table.RowCommands;
import org.dealbench.presentation.table.SingleInput;
import org.dealbench.presentation.table.TableCommands;
import org.dealbench.presentation.table.TableSelection;

/// One of the tables of inputs on a page, with what acts on it.
///
/// @param title what its tab says
/// @param whenEmpty what stands in its place while it has no rows: a sentence
/// @param fields inputs above it
/// @param columnChoice things it can have more columns of
/// @param pickers choices of what it shows
/// @param formula the field above it in which the formula of the selected row is written
/// @param commands on its rows, beside adding, moving and deleting
public record PageTable(
        String title,
        String whenEmpty,
        InputTable table,
        TableSelection selection,
        TableCommands cells,
        RowCommands rows,
        List<SingleInput> fields,
        Optional<ColumnChoice> columnChoice,
        Optional<FormulaBar> formula,
        List<Picker> pickers,
        List<Command> commands) {

    public PageTable {
        fields = List.copyOf(fields);
        pickers = List.copyOf(pickers);
        commands = List.copyOf(commands);
    }

    /// With a choice of what it shows, and commands on its rows beside the usual ones.
    public PageTable withTools(List<Picker> newPickers, List<Command> newCommands) {
        return with(fields, columnChoice, formula, newPickers, newCommands);
    }

    /// With inputs above it.
    public PageTable withFields(List<SingleInput> newFields) {
        return with(newFields, columnChoice, formula, pickers, commands);
    }

    /// With columns to choose.
    public PageTable withColumnChoice(ColumnChoice choice) {
        return with(fields, Optional.of(choice), formula, pickers, commands);
    }

    /// With a field for formulas above it.
    public PageTable withFormula(FormulaBar bar) {
        return with(fields, columnChoice, Optional.of(bar), pickers, commands);
    }

    private PageTable with(
            List<SingleInput> newFields,
            Optional<ColumnChoice> choice,
            Optional<FormulaBar> bar,
            List<Picker> newPickers,
            List<Command> newCommands) {
        return new PageTable(
                title, whenEmpty, table, selection, cells, rows, newFields, choice, bar, newPickers, newCommands);
    }

    void setActive(boolean active) {
        table.setActive(active);
        fields.forEach(field -> field.table().setActive(active));
    }
}
