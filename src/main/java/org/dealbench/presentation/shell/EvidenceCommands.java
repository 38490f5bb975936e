package org.dealbench.presentation.shell;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.dealbench.model.Address;
import org.dealbench.model.Outcome;
import org.dealbench.presentation.command.Command;
import org.dealbench.presentation.command.Commands;
import org.dealbench.presentation.document.EditResult;
import org.dealbench.presentation.inspector.InspectorColumn;
import org.dealbench.presentation.page.Page;
import org.dealbench.presentation.page.PageKind;
import org.dealbench.presentation.sources.Claims;
import org.dealbench.presentation.sources.Readings;
import org.dealbench.presentation.table.NumberAt;

/// Says what the commands on sources, readings and the inspector do.
///
/// @param view knows which number is at hand
record EvidenceCommands(Workbench workbench, ViewCommands view) {

    void addTo(Commands commands) {
        InspectorColumn column = workbench.inspectorColumn();
        Readings readings = new Readings(workbench.document(), workbench.scenarios(), workbench.notices()::info);
        BooleanBinding onReadings =
                Bindings.createBooleanBinding(() -> readingsPage().isPresent(), workbench.pageProperty());
        BooleanBinding onTheWay = Bindings.createBooleanBinding(
                () -> !workbench.inspector().wayProperty().get().isEmpty(),
                workbench.inspector().wayProperty());
        BooleanBinding base = Bindings.createBooleanBinding(
                () -> workbench.scenarios().id().isEmpty(),
                workbench.scenarios().selectedProperty());
        commands.on(Command.INSPECTOR, () -> column.toggle(InspectorColumn.Tab.INSPECT))
                .on(Command.EXPLAIN, this::explain)
                .on(Command.EXPLAIN_BACK, workbench.inspector()::back, onTheWay)
                .on(Command.CHECKS, () -> column.toggle(InspectorColumn.Tab.CHECKS))
                .on(Command.ADD_CLAIM, this::addClaim, base)
                .on(Command.USE_READING, () -> onRow(readings::use), onReadings)
                .on(Command.SCENARIO_OF_READING, () -> onRow(readings::makeScenario), onReadings)
                .checkedWhen(Command.INSPECTOR, column.showing(InspectorColumn.Tab.INSPECT))
                .checkedWhen(Command.CHECKS, column.showing(InspectorColumn.Tab.CHECKS));
    }

    /// The number at hand, else the point or the input that is looked at.
    private void explain() {
        Optional<NumberAt> number = view.numberAtHand();
        if (number.isPresent()) {
            workbench.explain(number.get());
        } else if (workbench.inspector().explainPoint()
                || workbench.selectedInput().isPresent()) {
            workbench.inspectorColumn().show(InspectorColumn.Tab.INSPECT);
        } else {
            workbench.notices().info("Select a number first: a key figure, a cell, or a point of a chart.");
        }
    }

    private Optional<Page> readingsPage() {
        return workbench.pageProperty().get().filter(page -> page.kind() == PageKind.SOURCES);
    }

    private void onRow(Consumer<String> action) {
        readingsPage()
                .filter(page -> page.table().rows().noun().equals("reading"))
                .flatMap(page -> page.table().selection().row())
                .ifPresentOrElse(action, () -> workbench.notices().info("Select a reading first."));
    }

    /// A claim about the input that is looked at, shown where it can be filled in.
    private void addClaim() {
        Optional<Address> input = workbench.selectedInput();
        if (input.isEmpty()) {
            workbench.notices().info("Select the cell of an input first.");
            return;
        }
        if (Claims.add(workbench.document().workbook(), input.get())
                        instanceof Outcome.Ok<Claims.Added>(Claims.Added added)
                && workbench.document().edit("Add claim", _ -> added.workbook()) instanceof EditResult.Done) {
            workbench.go(Address.of("claims", added.id()));
        }
    }
}
