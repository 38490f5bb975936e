package org.dealbench.presentation.sources;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dealbench.model.InputValue;
import org.dealbench.model.Inputs;
import org.dealbench.model.Value;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.text.Entry;

/// Finds an input by some of its words: `expansion amount` for that of the expansion of February 2026.
///
/// The address counts as words too, so a copied address finds its input.
final class InputSearch {

    private static final int SHOWN = 4;

    private final List<InputValue> inputs;

    InputSearch(Workbook workbook) {
        inputs = Inputs.of(workbook);
    }

    /// The input that is meant: the one whose title or address is typed in full, or the only one with all the words.
    Entry read(String text) {
        String typed = text.strip().toLowerCase(Locale.ROOT);
        if (typed.isEmpty()) {
            return new Entry.Refused("Type some words of an input, such as: expansion amount.");
        }
        for (InputValue input : inputs) {
            if (input.address().toString().equals(typed)
                    || input.title().toLowerCase(Locale.ROOT).equals(typed)) {
                return accepted(input);
            }
        }
        List<InputValue> found =
                inputs.stream().filter(input -> hasAll(input, typed)).toList();
        if (found.size() == 1) {
            return accepted(found.getFirst());
        }
        return new Entry.Refused(
                found.isEmpty()
                        ? "No input has all the words \u201c" + text.strip() + "\u201d."
                        : found.size() + " inputs have these words, add another: "
                                + found.stream()
                                        .limit(SHOWN)
                                        .map(InputValue::title)
                                        .collect(Collectors.joining("; "))
                                + (found.size() > SHOWN ? "; \u2026" : "."));
    }

    private static Entry accepted(InputValue input) {
        return new Entry.Accepted(Value.of(input.address().toString()));
    }

    private static boolean hasAll(InputValue input, String typed) {
        String all = (input.title() + " " + input.address()).toLowerCase(Locale.ROOT);
        return Arrays.stream(typed.split("[\\s,:/]+")).allMatch(all::contains);
    }
}
