package org.dealbench.presentation.palette;

import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalInt;

/// How well a text answers a few typed letters.
///
/// Every typed word must be there: best at the start of a word, then within one, then letter by letter in order.
public final class Match {

    private static final int AT_WORD = 0;
    private static final int WITHIN = 40;
    private static final int SCATTERED = 90;
    private static final int MAX_PLACE = 30;
    private static final int LEAST_SCATTERED = 2;

    private Match() {}

    /// Lower is better; empty when the text does not answer.
    public static OptionalInt score(String typed, String text) {
        String plain = plain(text);
        int score = 0;
        for (String word : plain(typed).split("\\s+", -1)) {
            if (!word.isEmpty()) {
                int found = scoreOf(word, plain);
                if (found < 0) {
                    return OptionalInt.empty();
                }
                score += found;
            }
        }
        return OptionalInt.of(score);
    }

    private static int scoreOf(String word, String text) {
        int within = -1;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
                return AT_WORD + Math.min(at, MAX_PLACE);
            }
            within = within < 0 ? at : within;
        }
        if (within >= 0) {
            return WITHIN + Math.min(within, MAX_PLACE);
        }
        return word.length() < LEAST_SCATTERED ? -1 : scattered(word, text);
    }

    private static int scattered(String word, String text) {
        int at = text.indexOf(word.charAt(0));
        int first = at;
        for (int i = 1; (i < word.length()) && (at >= 0); i++) {
            at = text.indexOf(word.charAt(i), at + 1);
        }
        int room = 3 * word.length();
        return at < 0 || at - first > room ? -1 : SCATTERED + Math.min(at - first, MAX_PLACE);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("\u2026", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
