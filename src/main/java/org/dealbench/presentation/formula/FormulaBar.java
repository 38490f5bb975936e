package org.dealbench.presentation.formula;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.dealbench.engine.formula.FormulaFault;
import org.dealbench.presentation.compute.Recalculator;
import org.dealbench.presentation.compute.RunState;

/// The formula of the selected line as it is written: what can stand where one types, what it gives by now, and what is
/// wrong with it and where.
///
/// Nothing of the workbook changes before it is taken.
public final class FormulaBar {

    /// The lines that formulas belong to.
    public interface Lines {

        /// The formula of a line as its cell holds it, wrong ones too; empty if there is no such line.
        Optional<String> formula(String line);

        String name(String line);

        /// Why formulas cannot be changed now, empty if they can.
        String closed();

        /// What a text would be as the formula of a line.
        FormulaTrial tried(String line, String text);

        /// The names that the formula of a line may use.
        Names names(String line);

        /// Writes a text into the line's cell.
        void write(String line, String text);

        /// Takes a text that could not be used out of the line's cell.
        void letGo(String line);
    }

    private static final String NOTHING = "Select a line to write its formula here.";

    private final Lines lines;
    private final Recalculator<FormulaTrial, String> values;
    private final ReadOnlyObjectWrapper<Optional<String>> line =
            new ReadOnlyObjectWrapper<>(this, "line", Optional.empty());
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper(this, "text", "");
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper(this, "status", NOTHING);
    private final ReadOnlyObjectWrapper<Optional<FormulaFault>> fault =
            new ReadOnlyObjectWrapper<>(this, "fault", Optional.empty());
    private final ReadOnlyObjectWrapper<Completion> completion =
            new ReadOnlyObjectWrapper<>(this, "completion", Completion.none(0));
    private Optional<Names> names = Optional.empty();
    private String standing = "";

    /// A bar with no line selected.
    ///
    /// @param values what a trial without a fault gives, in words
    public FormulaBar(Lines lines, Recalculator<FormulaTrial, String> values) {
        this.lines = lines;
        this.values = values;
        values.stateProperty().subscribe(this::showValue);
    }

    /// Shows another line, or the same one anew unless something else is being written.
    public void select(Optional<String> newLine) {
        if (newLine.equals(line.get()) && isChanged()) {
            return;
        }
        line.set(newLine.filter(each -> lines.formula(each).isPresent()));
        standing = line.get().flatMap(lines::formula).orElse("");
        text.set(standing);
        names = Optional.empty();
        completion.set(Completion.none(0));
        check();
    }

    private boolean isChanged() {
        return !standing.equals(text.get());
    }

    /// Takes over what is being written.
    ///
    /// @param caret where
    /// @param asked whether all that can stand there is asked for
    public void type(String newText, int caret, boolean asked) {
        text.set(newText);
        line.get().ifPresent(selected -> {
            Names known = names.orElseGet(() -> lines.names(selected));
            names = Optional.of(known);
            completion.set(Completion.at(newText, Math.clamp(caret, 0, newText.length()), known, asked));
        });
        check();
    }

    /// Puts a suggestion in the place of what is there already.
    ///
    /// @return where the caret goes
    public int accept(Suggestion suggestion) {
        Completion at = completion.get();
        String inserted = suggestion.insert();
        text.set(text.get().substring(0, at.from()) + inserted + text.get().substring(at.to()));
        completion.set(Completion.none(at.from() + inserted.length()));
        check();
        return at.from() + inserted.length();
    }

    /// Closes the list of suggestions.
    public void dismiss() {
        completion.set(Completion.none(0));
    }

    /// Writes the text into the workbook, or leaves it in its cell, marked, if it cannot be used.
    public void take() {
        dismiss();
        if (isChanged()) {
            standing = text.get();
            line.get().ifPresent(selected -> lines.write(selected, text.get()));
        }
        check();
    }

    /// Goes back to the formula as it is in the workbook.
    public void letGo() {
        dismiss();
        line.get().ifPresent(selected -> {
            lines.letGo(selected);
            standing = lines.formula(selected).orElse("");
            text.set(standing);
        });
        check();
    }

    private void check() {
        values.cancel();
        if (line.get().isEmpty()) {
            status.set(NOTHING);
            fault.set(Optional.empty());
            return;
        }
        FormulaTrial trial = lines.tried(line.get().get(), text.get());
        fault.set(trial.fault());
        trial.fault().ifPresentOrElse(wrong -> status.set("At " + wrong), () -> {
            status.set("Gives " + trial.unit() + ".");
            values.request(trial);
        });
    }

    private void showValue(RunState<String> state) {
        if (state instanceof RunState.Ready<String>(String words)
                && fault.get().isEmpty()
                && line.get().isPresent()) {
            status.set(words);
        }
    }

    /// Why it cannot be written now, empty if it can.
    public String closed() {
        return line.get().isEmpty() ? NOTHING : lines.closed();
    }

    /// What the field is of: the line's name.
    public String name() {
        return line.get().map(lines::name).orElse("");
    }

    /// The selected line's id, empty if none is.
    public ReadOnlyObjectProperty<Optional<String>> lineProperty() {
        return line.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /// What the text gives, or what is wrong with it, in a sentence.
    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<FormulaFault>> faultProperty() {
        return fault.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Completion> completionProperty() {
        return completion.getReadOnlyProperty();
    }
}
