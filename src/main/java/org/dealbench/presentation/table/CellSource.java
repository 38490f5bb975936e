package org.dealbench.presentation.table;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.dealbench.model.Address;
import org.dealbench.model.Outcome;
import org.dealbench.model.Value;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.text.Entry;
import org.dealbench.presentation.text.InputField;
import org.jspecify.annotations.Nullable;

/// What a cell shows and what typing into it changes.
public sealed interface CellSource {

    /// An input with an address: a scenario can override it.
    ///
    /// @param joint whether a row's cells of this kind are only right together, so that one may wait for the others
    record At(Address address, boolean joint) implements CellSource {}

    /// Something of the base without an address of its own, such as a name or the kind of a ramp.
    ///
    /// @param value null when empty
    /// @param write the workbook with another value there; null clears
    record Base(InputField field, @Nullable Value value, BiFunction<Workbook, @Nullable Value, Outcome<Workbook>> write)
            implements CellSource {}

    /// Something of the base that is read in its own way: a date as precise as it is known, an input by its words.
    ///
    /// @param text what the cell shows and an editor opens with
    record Parsed(
            String label,
            String text,
            Function<String, Entry> read,
            BiFunction<Workbook, @Nullable Value, Outcome<Workbook>> write)
            implements CellSource {}

    /// A result.
    ///
    /// @param number what the cell shows, as it can be explained; empty when that is not the number of one line
    record Shown(String text, String note, Optional<NumberAt> number) implements CellSource {

        public Shown(String text, String note) {
            this(text, note, Optional.empty());
        }

        /// With the number it shows.
        public Shown of(NumberAt newNumber) {
            return new Shown(text, note, Optional.of(newNumber));
        }
    }

    /// Nothing: the row has no such input.
    record Absent(String reason) implements CellSource {}

    static CellSource at(Address address) {
        return new At(address, false);
    }

    static CellSource joint(Address address) {
        return new At(address, true);
    }
}
