package org.dealbench.presentation.table;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.dealbench.model.Address;
import org.dealbench.model.Fault;
import org.dealbench.model.Outcome;
import org.dealbench.model.Parts;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.document.EditResult;
import org.dealbench.presentation.document.ScenarioSelection;
import org.dealbench.presentation.document.WorkbookDocument;
import org.jspecify.annotations.Nullable;

/// Adds, copies, moves and deletes the rows of a table, each a named step of the document.
///
/// Rows belong to the base: while a scenario is selected they stay as they are.
public final class RowCommands {

    private final WorkbookDocument document;
    private final RowEdits edits;
    private final Consumer<String> notices;
    private final BooleanBinding open;

    /// Commands on the rows of the open workbook.
    ///
    /// @param notices told what a person should know, a sentence each
    public RowCommands(
            WorkbookDocument document, ScenarioSelection scenarios, RowEdits edits, Consumer<String> notices) {
        this(document, scenarios, edits, notices, false);
    }

    /// Commands on rows that may be the same in every scenario.
    ///
    /// @param always whether they can be changed while a scenario is selected
    public RowCommands(
            WorkbookDocument document,
            ScenarioSelection scenarios,
            RowEdits edits,
            Consumer<String> notices,
            boolean always) {
        this.document = document;
        this.edits = edits;
        this.notices = notices;
        open = Bindings.createBooleanBinding(() -> always || scenarios.id().isEmpty(), scenarios.selectedProperty());
    }

    /// Whether rows can be changed now.
    public BooleanBinding openProperty() {
        return open;
    }

    /// What a row is: `tranche`.
    public String noun() {
        return edits.noun();
    }

    /// Whether the rows are given: they cannot be copied, moved or deleted.
    public boolean isFixed() {
        return edits.isFixed();
    }

    /// Whether there is something to add to the open workbook.
    public boolean canAdd() {
        return edits.canAdd(document.workbook());
    }

    /// Whether there is something in the open workbook that Delete could take: a row, or the whole of given rows.
    public boolean canDelete() {
        return !edits.isFixed() || edits.whole(document.workbook()).isPresent();
    }

    /// Deletes all of given rows, with what is attached to them, unless something needs it.
    public void deleteWhole() {
        edits.whole(document.workbook())
                .ifPresent(part -> delete(
                        part, "Delete " + edits.noun(), edits.noun(), workbook -> Parts.replace(workbook, part, null)));
    }

    /// Adds a row and says which it is; empty when it could not be added, which has been told.
    public Optional<String> add(@Nullable String afterId) {
        return added("Add " + edits.noun(), workbook -> edits.add(workbook, afterId));
    }

    /// Adds a copy of a row and says which it is.
    public Optional<String> duplicate(String id, String name) {
        return added("Duplicate " + name, workbook -> edits.duplicate(workbook, id));
    }

    /// Moves a row; moves of the same row that follow each other are one step.
    public void move(String id, String name, int steps) {
        change(
                "Move " + name + (steps < 0 ? " up" : " down"),
                "move/" + edits.address(id),
                workbook -> edits.move(workbook, id, steps));
    }

    /// Deletes a row with what is attached to it, unless something needs it.
    public void delete(String id, String name) {
        delete(edits.address(id), "Delete " + edits.noun() + " " + name, name, workbook -> edits.delete(workbook, id));
    }

    private void delete(Address address, String label, String name, Function<Workbook, Outcome<Workbook>> without) {
        Workbook before = document.workbook();
        String attached = Attachments.describe(before, address);
        String left = edits.afterDeleting(before, address);
        EditResult result = change(label, "", workbook -> without.apply(Attachments.without(workbook, address)));
        switch (result) {
            case EditResult.Refused refused ->
                notices.accept("\u201c" + name + "\u201d is needed by " + Users.describe(before, refused.faults())
                        + ". Change that first.");
            case EditResult.Done _ when !attached.isEmpty() -> notices.accept("Deleted with " + attached + ".");
            case EditResult.Done _ when !left.isEmpty() -> notices.accept(left);
            default -> {}
        }
    }

    private Optional<String> added(String label, Function<Workbook, Outcome<RowEdits.Added>> change) {
        AtomicReference<@Nullable String> id = new AtomicReference<>();
        EditResult result = change(label, "", workbook -> change.apply(workbook).map(added -> {
            id.set(added.id());
            return added.workbook();
        }));
        if (result instanceof EditResult.Refused refused) {
            notices.accept(refused.message());
        }
        return result instanceof EditResult.Done ? Optional.ofNullable(id.get()) : Optional.empty();
    }

    private EditResult change(String label, String burst, Function<Workbook, Outcome<Workbook>> change) {
        if (!open.get()) {
            notices.accept("Rows are part of the base: choose the base to change them.");
            return new EditResult.Unchanged();
        }
        return document.edit(label, burst, workbook -> switch (change.apply(workbook)) {
            case Outcome.Ok<Workbook>(Workbook changed) -> changed;
            case Outcome.Faulty<Workbook> faulty -> {
                notices.accept(faulty.faults().stream().map(Fault::message).collect(Collectors.joining("; ")));
                yield workbook;
            }
        });
    }
}
