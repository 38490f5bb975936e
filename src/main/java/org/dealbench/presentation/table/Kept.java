package org.dealbench.presentation.table;

/// A text that was typed into a cell and has changed nothing.
///
/// @param waiting whether it is right by itself and waits for the others of its row
/// @param message what would be right
/// @param over what the cell showed when it was typed; once that changes the text is let go
record Kept(String text, boolean waiting, String message, String over) {}
