package org.dealbench.presentation.table;

import java.util.function.Function;
import org.dealbench.model.Address;
import org.dealbench.model.Outcome;
import org.dealbench.model.Workbook;
import org.jspecify.annotations.Nullable;

/// Rows that follow from the workbook, results above all: nobody adds, moves or deletes them.
///
/// @param noun what a row is, in a sentence
/// @param addressOf where what a row speaks of stands
public record GivenRows(String noun, Function<String, Address> addressOf) implements RowEdits {

    @Override
    public boolean isFixed() {
        return true;
    }

    @Override
    public boolean canAdd(Workbook workbook) {
        return false;
    }

    @Override
    public Outcome<Added> add(Workbook workbook, @Nullable String afterId) {
        return Outcome.faulty(Address.of(), "A " + noun + " cannot be added.");
    }

    @Override
    public Outcome<Added> duplicate(Workbook workbook, String id) {
        return add(workbook, id);
    }

    @Override
    public Outcome<Workbook> move(Workbook workbook, String id, int steps) {
        return Outcome.ok(workbook);
    }

    @Override
    public Outcome<Workbook> delete(Workbook workbook, String id) {
        return Outcome.ok(workbook);
    }

    @Override
    public Address address(String id) {
        return addressOf.apply(id);
    }
}
