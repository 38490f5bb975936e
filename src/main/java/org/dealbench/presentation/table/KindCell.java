package org.dealbench.presentation.table;

import java.util.List;
import java.util.function.Function;
import org.dealbench.model.Address;
import org.dealbench.model.Outcome;
import org.dealbench.model.Parts;
import org.dealbench.model.Value;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.text.Choice;
import org.dealbench.presentation.text.InputField;

/// The kind of a part of a workbook as a cell, such as linear for a ramp.
public final class KindCell {

    private KindCell() {}

    /// A cell in which another kind replaces the part; the same kind again changes nothing.
    ///
    /// @param label what the kind is of: `Ramp`
    /// @param kind one of the values of `kinds`
    /// @param part where the part is
    /// @param made the part as another kind
    public static CellSource of(
            String label, List<Choice> kinds, String kind, Address part, Function<String, Object> made) {
        return of(label, kinds, kind, (workbook, wanted) -> Parts.replace(workbook, part, made.apply(wanted)));
    }

    /// A cell in which another kind changes the workbook.
    public static CellSource of(String label, List<Choice> kinds, String kind, Change change) {
        return new CellSource.Base(
                InputField.ofChoices(label, kinds),
                Value.of(kind),
                (workbook, value) -> value instanceof Value.Text(String wanted) && !wanted.equals(kind)
                        ? change.to(workbook, wanted)
                        : Outcome.ok(workbook));
    }

    /// Gives a part another kind.
    @FunctionalInterface
    public interface Change {
        Outcome<Workbook> to(Workbook workbook, String kind);
    }
}
