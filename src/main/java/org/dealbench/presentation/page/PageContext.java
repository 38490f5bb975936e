package org.dealbench.presentation.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import org.dealbench.analysis.Period;
import org.dealbench.engine.deal.DealProjection;
import org.dealbench.model.Address;
import org.dealbench.model.Deal;
import org.dealbench.presentation.document.ScenarioSelection;
import org.dealbench.presentation.document.WorkbookDocument;
import org.dealbench.presentation.projection.Projections;
import org.dealbench.presentation.projection.ScenarioRuns;
import org.dealbench.presentation.table.DealPlace;
import org.dealbench.presentation.table.InputTable;
import org.dealbench.presentation.table.RowCommands;
import org.dealbench.presentation.table.SingleInput;
import org.dealbench.presentation.table.TableCommands;
import org.dealbench.presentation.table.TableContent;
import org.dealbench.presentation.table.TableSelection;
import org.jspecify.annotations.Nullable;

/// What every page of a window works with.
///
/// @param notices told what a person should know, a sentence each
public record PageContext(
        WorkbookDocument document,
        ScenarioSelection scenarios,
        Projections projections,
        ScenarioRuns scenarioRuns,
        ObservableValue<Period> period,
        Consumer<String> notices) {

    /// A table of inputs.
    ///
    /// @param title what its tab says
    /// @param whenEmpty what stands in its place while it has no rows: a sentence
    public PageTable table(String title, String whenEmpty, TableContent content) {
        InputTable table = InputTable.idle(document, scenarios, content, notices);
        TableSelection selection = new TableSelection();
        return new PageTable(
                title,
                whenEmpty,
                table,
                selection,
                new TableCommands(table, selection, notices),
                new RowCommands(document, scenarios, content.rowEdits(), notices, content.isOfAllScenarios()),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    /// An input of a deal that stands above a table.
    ///
    /// @param part what of the deal it belongs to, as undo says it before the deal's name: `the settlement of `
    public SingleInput field(DealPlace deal, String label, Address address, String part) {
        return new SingleInput(
                document,
                scenarios,
                label,
                address,
                workbook -> part + deal.in(workbook).map(Deal::name).orElse(deal.id()),
                notices);
    }

    /// Something of the newest results of a deal, null before the first or when the deal has none.
    public <T> @Nullable T outcome(DealPlace deal, Function<DealProjection, @Nullable T> read) {
        return projections
                .lastProperty()
                .get()
                .map(run -> run.projection().deals().get(deal.id()))
                .map(read)
                .orElse(null);
    }
}
