package org.dealbench.presentation.table;

import org.dealbench.model.Address;
import org.dealbench.model.Outcome;
import org.dealbench.model.Workbook;
import org.jspecify.annotations.Nullable;

/// Rows of results: there is nothing to add to them or to take away.
///
/// @param noun what a row is, in a sentence
public record FixedRows(String noun) implements RowEdits {

    private static final String RESULTS = "These rows are results.";

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
        return Outcome.faulty(address(""), RESULTS);
    }

    @Override
    public Outcome<Added> duplicate(Workbook workbook, String id) {
        return Outcome.faulty(address(id), RESULTS);
    }

    @Override
    public Outcome<Workbook> move(Workbook workbook, String id, int steps) {
        return Outcome.faulty(address(id), RESULTS);
    }

    @Override
    public Outcome<Workbook> delete(Workbook workbook, String id) {
        return Outcome.faulty(address(id), RESULTS);
    }

    @Override
    public Address address(String id) {
        return Address.of(noun, id);
    }
}
