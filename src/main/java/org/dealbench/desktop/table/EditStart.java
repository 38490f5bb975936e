package org.dealbench.desktop.table;

import java.util.Optional;

/// What an edit of a cell begins with, if a person has asked for one.
///
/// The table control also begins to edit when a selected cell is clicked once. In a spreadsheet that selects it, and
/// the next Delete is meant for the cell: such an edit has not been asked for and does not begin.
final class EditStart {

    private Optional<String> wanted = Optional.empty();

    /// Asks for an edit.
    ///
    /// @param text that a person typed over the cell, empty to edit what is there
    void ask(String text) {
        wanted = Optional.of(text);
    }

    void forget() {
        wanted = Optional.empty();
    }

    /// What was asked for, once.
    Optional<String> take() {
        Optional<String> taken = wanted;
        wanted = Optional.empty();
        return taken;
    }
}
