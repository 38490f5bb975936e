package org.dealbench.presentation.inspector;

/// An input that the explained number rests on.
///
/// @param address of the input
/// @param value of the input in words
/// @param effect what the number changes by when the input is moved a little
/// @param moved to what: `2,121 W`
public record RestRow(String address, String title, String value, String effect, String moved) {

    /// As a sentence, for a screen reader.
    public String spoken() {
        return title + " " + value + "; at " + moved + " the number changes by " + effect;
    }
}
