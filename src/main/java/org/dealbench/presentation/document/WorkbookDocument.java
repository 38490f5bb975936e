package org.dealbench.presentation.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.dealbench.model.Fault;
import org.dealbench.model.Workbook;
import org.jspecify.annotations.Nullable;

/// The open workbook and its history. Every change goes through [#edit].
///
/// Workbooks are immutable, so a step of history is the workbook as it was: undo needs no inverse operation, and shares
/// with the current workbook everything the edit left alone. An edit that would bring in a fault is refused, so that
/// what is open can always be calculated and saved.
public final class WorkbookDocument {

    /// How many steps can be undone: a day's work, in a history whose steps share nearly everything.
    static final int MAX_STEPS = 1000;

    private static final String NO_BURST = "";

    /// A step that was done and can be undone.
    public record Done(String label, Workbook before, Workbook after) {}

    private record Step(String label, Workbook before) {}

    private final Function<Workbook, List<Fault>> validation;
    private final ReadOnlyObjectWrapper<Workbook> workbook;
    private final ReadOnlyStringWrapper undoLabel = new ReadOnlyStringWrapper(this, "undoLabel", "");
    private final ReadOnlyStringWrapper redoLabel = new ReadOnlyStringWrapper(this, "redoLabel", "");
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper(this, "dirty");
    private final Deque<Step> undo = new ArrayDeque<>();
    private final Deque<Step> redo = new ArrayDeque<>();
    private @Nullable Workbook saved;
    private String burst = NO_BURST;
    private boolean changing;

    /// A document without history, as saved.
    ///
    /// @param validation lists the faults of a workbook
    public WorkbookDocument(Workbook opened, Function<Workbook, List<Fault>> validation) {
        this.validation = validation;
        workbook = new ReadOnlyObjectWrapper<>(this, "workbook", opened);
        saved = opened;
    }

    /// Changes the workbook as one step of history.
    ///
    /// @param label what undo calls it, such as `Change amount of Initial to 20bn`
    public EditResult edit(String label, UnaryOperator<Workbook> change) {
        return edit(label, NO_BURST, change);
    }

    /// Changes the workbook; edits of the same burst that follow each other are one step with the last one's label.
    ///
    /// @param key what the burst is about, such as the address of the field that is typed in
    public EditResult edit(String label, String key, UnaryOperator<Workbook> change) {
        return guarded(() -> {
            Workbook before = workbook.get();
            Workbook after = change.apply(before);
            if (after.equals(before)) {
                return new EditResult.Unchanged();
            }
            List<Fault> faults = newFaults(before, after);
            if (!faults.isEmpty()) {
                return new EditResult.Refused(faults);
            }
            boolean continues = !key.equals(NO_BURST) && key.equals(burst) && !undo.isEmpty();
            Workbook start = continues ? undo.pop().before() : before;
            burst = key;
            redo.clear();
            if (after.equals(start)) {
                burst = NO_BURST;
            } else {
                undo.push(new Step(label, start));
                if (undo.size() > MAX_STEPS) {
                    undo.removeLast();
                }
            }
            show(after);
            return new EditResult.Done();
        });
    }

    /// Ends a burst: the next edit is a step of its own.
    public void endBurst() {
        burst = NO_BURST;
    }

    /// The steps that can be undone, the last one first.
    public List<Done> history() {
        List<Done> done = new ArrayList<>();
        Workbook after = workbook.get();
        for (Step step : undo) {
            done.add(new Done(step.label(), step.before(), after));
            after = step.before();
        }
        return List.copyOf(done);
    }

    /// Takes back the last step, if there is one.
    public void undo() {
        step(undo, redo);
    }

    /// Repeats the step that was taken back last, if there is one.
    public void redo() {
        step(redo, undo);
    }

    /// Replaces the workbook by another one, with no history.
    public void open(Workbook opened) {
        open(opened, opened);
    }

    /// Replaces the workbook by one that is nowhere on disk.
    public void openUnsaved(Workbook opened) {
        open(opened, null);
    }

    private void open(Workbook opened, @Nullable Workbook onDisk) {
        guarded(() -> {
            undo.clear();
            redo.clear();
            burst = NO_BURST;
            saved = onDisk;
            show(opened);
            return new EditResult.Done();
        });
    }

    /// Marks a workbook as the one that is on disk.
    public void markSaved(Workbook written) {
        saved = written;
        endBurst();
        dirty.set(!workbook.get().equals(saved));
    }

    private void step(Deque<Step> from, Deque<Step> to) {
        guarded(() -> {
            if (from.isEmpty()) {
                return new EditResult.Unchanged();
            }
            burst = NO_BURST;
            Step step = from.pop();
            to.push(new Step(step.label(), workbook.get()));
            show(step.before());
            return new EditResult.Done();
        });
    }

    private EditResult guarded(Supplier<EditResult> change) {
        if (changing) {
            throw new IllegalStateException("the document is being changed: an edit must not start another one");
        }
        changing = true;
        try {
            return change.get();
        } finally {
            changing = false;
        }
    }

    /// The faults of a workbook that another one does not have.
    public List<Fault> newFaults(Workbook before, Workbook after) {
        List<Fault> faults = validation.apply(after);
        if (faults.isEmpty()) {
            return faults;
        }
        Set<Fault> known = new HashSet<>(validation.apply(before));
        return faults.stream().filter(fault -> !known.contains(fault)).toList();
    }

    private void show(Workbook shown) {
        undoLabel.set(undo.isEmpty() ? "" : undo.peek().label());
        redoLabel.set(redo.isEmpty() ? "" : redo.peek().label());
        dirty.set(!shown.equals(saved));
        workbook.set(shown);
    }

    public Workbook workbook() {
        return workbook.get();
    }

    public ReadOnlyObjectProperty<Workbook> workbookProperty() {
        return workbook.getReadOnlyProperty();
    }

    /// The label of the step that [#undo] takes back, empty when there is none.
    public ReadOnlyStringProperty undoLabelProperty() {
        return undoLabel.getReadOnlyProperty();
    }

    /// The label of the step that [#redo] repeats, empty when there is none.
    public ReadOnlyStringProperty redoLabelProperty() {
        return redoLabel.getReadOnlyProperty();
    }

    /// Whether the workbook differs from what is on disk.
    public ReadOnlyBooleanProperty dirtyProperty() {
        return dirty.getReadOnlyProperty();
    }
}
