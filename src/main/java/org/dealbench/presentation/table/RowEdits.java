package org.dealbench.presentation.table;

import java.util.Optional;
import org.dealbench.model.Address;
import org.dealbench.model.Outcome;
import org.dealbench.model.Workbook;
import org.jspecify.annotations.Nullable;

/// How rows are added, copied, moved and deleted.
public interface RowEdits {

    /// A workbook with one row more, and that row.
    record Added(Workbook workbook, String id, String name) {}

    /// What a row is, in a sentence: `tranche`.
    String noun();

    /// Whether the rows are given: they cannot be copied, moved or deleted.
    default boolean isFixed() {
        return false;
    }

    /// Whether there is something to add.
    default boolean canAdd(Workbook workbook) {
        return true;
    }

    /// What Delete takes away instead of a row where the rows are given; empty where there is nothing to take.
    default Optional<Address> whole(Workbook workbook) {
        return Optional.empty();
    }

    /// A new row after another one, or at the end.
    Outcome<Added> add(Workbook workbook, @Nullable String afterId);

    /// A new row at the end with a name that a person gave it.
    default Outcome<Added> addNamed(Workbook workbook, String name) {
        return add(workbook, null);
    }

    /// A copy of a row, right after it.
    Outcome<Added> duplicate(Workbook workbook, String id);

    /// The workbook with the row moved, itself when it is at the end already.
    ///
    /// @param steps negative for up
    Outcome<Workbook> move(Workbook workbook, String id, int steps);

    /// The workbook without the row.
    Outcome<Workbook> delete(Workbook workbook, String id);

    /// What a person should know once a row is gone, a sentence; empty for nothing.
    ///
    /// @param before the workbook that still has it
    default String afterDeleting(Workbook before, Address address) {
        return "";
    }

    /// Where the inputs of a row are.
    Address address(String id);
}
