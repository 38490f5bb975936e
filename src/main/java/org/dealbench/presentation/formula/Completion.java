package org.dealbench.presentation.formula;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What can stand at a place of a formula, and which of its letters are there already.
///
/// @param from where what is there already begins
/// @param to the caret
/// @param suggestions the best first
public record Completion(int from, int to, List<Suggestion> suggestions) {

    /// More would not be read.
    private static final int MOST = 40;

    private static final Pattern BRACKET = Pattern.compile("(.?)\\[([^\\[\\]]*)$", Pattern.DOTALL);
    private static final Pattern OVER =
            Pattern.compile("(?:\\bover|\\bany\\()\\s+?([A-Za-z ']*)$|\\bany\\(([A-Za-z ']*)$");
    private static final Pattern NAME =
            Pattern.compile("(?:lines/[a-z0-9-]*|[A-Za-z][A-Za-z0-9_.]*(?::[A-Za-z0-9.]*|/\\{?[a-z ]*}?)?)$");

    public Completion {
        suggestions = List.copyOf(suggestions);
    }

    /// Nothing to suggest.
    static Completion none(int caret) {
        return new Completion(caret, caret, List.of());
    }

    /// What can stand before the caret.
    ///
    /// @param asked whether to show everything where nothing is typed yet
    static Completion at(String text, int caret, Names names, boolean asked) {
        String before = text.substring(0, caret);
        Matcher bracket = BRACKET.matcher(before);
        if (bracket.find()) {
            boolean afterNumber = bracket.group(1).matches("[0-9%.]");
            return of(afterNumber ? names.units() : names.ways(), bracket.group(2), caret, true);
        }
        Matcher over = OVER.matcher(before);
        if (over.find()) {
            String typed = over.group(1) == null ? over.group(2) : over.group(1);
            return of(names.relations(), typed.stripLeading(), caret, true);
        }
        Matcher name = NAME.matcher(before);
        return name.find() ? of(names.values(), name.group(), caret, false) : of(names.values(), "", caret, asked);
    }

    private static Completion of(List<Suggestion> all, String typed, int caret, boolean showAll) {
        if (typed.isEmpty() && !showAll) {
            return none(caret);
        }
        String wanted = typed.toLowerCase(Locale.ROOT);
        List<Suggestion> found = all.stream()
                .filter(each -> rank(each, wanted) < Integer.MAX_VALUE)
                .sorted(Comparator.comparingInt(each -> rank(each, wanted)))
                .limit(MOST)
                .toList();
        boolean complete = found.size() == 1 && found.getFirst().insert().equals(typed);
        return complete ? none(caret) : new Completion(caret - typed.length(), caret, found);
    }

    /// What begins so, what has a part that begins so, what contains it, what speaks of it.
    private static int rank(Suggestion suggestion, String wanted) {
        String name = suggestion.insert().toLowerCase(Locale.ROOT);
        if (name.startsWith(wanted)) {
            return 0;
        }
        if (name.matches(".*[.:/]" + Pattern.quote(wanted) + ".*")) {
            return 1;
        }
        if (name.contains(wanted)) {
            return 2;
        }
        return wanted.length() > 2
                        && suggestion.detail().toLowerCase(Locale.ROOT).contains(wanted)
                ? 3
                : Integer.MAX_VALUE;
    }
}
