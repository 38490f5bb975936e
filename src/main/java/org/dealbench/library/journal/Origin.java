package org.dealbench.library.journal;

import java.util.List;
import org.dealbench.library.Line;

/// What a journal is about: a workbook, and the file that it was opened from or saved to.
///
/// @param identity what tells the workbook from others, as the library has it
/// @param file empty for a workbook that has none yet
/// @param title of the workbook
/// @param digest of the file as it was, empty for none
public record Origin(String identity, String file, String title, String digest) {

    static final int WORDS = 4;

    List<String> words() {
        return List.of(Line.word(identity), Line.word(file), Line.word(title), Line.word(digest));
    }

    static Origin of(List<String> words) {
        return new Origin(
                Line.text(words.get(0)), Line.text(words.get(1)), Line.text(words.get(2)), Line.text(words.get(3)));
    }
}
