package org.dealbench.engine.formula;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Which of many names was probably meant.
public final class Nearest {

    private static final int LONGEST = 80;

    private record Candidate(String name, int distance) {}

    private Nearest() {}

    /// The name that takes the fewest changes of a letter, if it takes few enough; capitals count for nothing.
    public static Optional<String> to(String typed, Collection<String> names) {
        String plain = typed.toLowerCase(Locale.ROOT);
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return Optional.empty();
        }
        int allowed = Math.max(1, plain.length() / 3);
        return names.stream()
                .map(name -> new Candidate(name, distance(plain, name.toLowerCase(Locale.ROOT))))
                .filter(candidate -> candidate.distance <= allowed)
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .map(Candidate::name);
    }

    /// The question to add to a problem, empty if nothing is near.
    static String question(String typed, Collection<String> names) {
        return to(typed, names).map(name -> " Did you mean " + name + "?").orElse("");
    }

    /// Letters to insert, drop, replace or swap with the next one.
    private static int distance(String one, String other) {
        int[][] changes = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                changes[i][j] = i == 0 || j == 0 ? i + j : least(one, other, i, j, changes);
            }
        }
        return changes[one.length()][other.length()];
    }

    private static int least(String one, String other, int i, int j, int[][] changes) {
        int replaced = changes[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int least = Math.min(replaced, 1 + Math.min(changes[i - 1][j], changes[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, changes[i - 2][j - 2] + 1) : least;
    }
}
