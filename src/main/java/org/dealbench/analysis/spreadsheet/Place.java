package org.dealbench.analysis.spreadsheet;

/// Where a row stands.
///
/// @param row from 0
/// @param column of its one value, from 0; other rows begin with the months
record Place(String sheet, int row, int column) {

    static final int VALUE_COLUMN = 3;
    static final int FIRST_MONTH = 5;

    private static final int LETTERS = 26;

    /// The letters of a column, from 0.
    static String letters(int column) {
        String last = Character.toString('A' + column % LETTERS);
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }
}
