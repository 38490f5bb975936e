package org.dealbench.model;

/// Whether text can be written as UTF-8.
public final class UnicodeText {

    private UnicodeText() {}

    /// False for text with half a surrogate pair, which no encoding of Unicode can hold.
    public static boolean isWellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean pair = Character.isHighSurrogate(letter)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (Character.isSurrogate(letter)) {
                return false;
            }
        }
        return true;
    }
}
