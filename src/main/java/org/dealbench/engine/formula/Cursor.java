package org.dealbench.engine.formula;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A place in a formula's text that moves on as words and signs are taken.
final class Cursor {

    /// Ends the reading at the first fault, from whatever depth.
    static final class Stop extends RuntimeException {

        private static final long serialVersionUID = 1;
        private final transient FormulaFault fault;

        private Stop(FormulaFault fault) {
            super(fault.problem(), null, false, false);
            this.fault = fault;
        }

        FormulaFault fault() {
            return fault;
        }
    }

    private final String text;
    private final Matcher matcher;
    private int at;
    private int end;

    Cursor(String text) {
        this.text = text;
        matcher = Pattern.compile("").matcher(text);
    }

    /// Where the next word or sign begins.
    int next() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// Where the last word or sign ended.
    int end() {
        return end;
    }

    boolean atEnd() {
        return next() == text.length();
    }

    boolean sees(String sign) {
        return text.startsWith(sign, next());
    }

    boolean take(String sign) {
        boolean there = sees(sign);
        if (there) {
            moveTo(at + sign.length());
        }
        return there;
    }

    /// Takes what a pattern matches here, if it does; its groups stay readable until the next one is tried.
    Optional<Matcher> take(Pattern pattern) {
        matcher.usePattern(pattern).region(next(), text.length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        moveTo(matcher.end());
        return Optional.of(matcher);
    }

    boolean sees(Pattern pattern) {
        return matcher.usePattern(pattern).region(next(), text.length()).lookingAt();
    }

    /// Takes everything up to a sign, which is left; without the blanks around it.
    String takeUntil(String sign) {
        int from = next();
        int to = text.indexOf(sign, from);
        if (to < 0) {
            throw missing(sign + " is missing at the end.");
        }
        String taken = text.substring(from, to).strip();
        moveTo(from + taken.length());
        return taken;
    }

    /// The next word or sign, to be quoted in a fault.
    String word() {
        int from = next();
        int to = from;
        while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        return text.substring(from, Math.max(to, Math.min(from + 1, text.length())));
    }

    void expect(String sign, String problem) {
        if (!take(sign)) {
            throw atEnd() ? missing(sign + " is missing at the end.") : unexpected(problem);
        }
    }

    /// A fault from a place to where the last word or sign ended.
    Stop fault(int from, String problem) {
        return new Stop(new FormulaFault(from, Math.max(0, end - from), problem));
    }

    /// A fault at the next word or sign.
    Stop unexpected(String problem) {
        return new Stop(new FormulaFault(next(), word().length(), problem));
    }

    Stop missing(String problem) {
        return new Stop(new FormulaFault(text.length(), 0, problem));
    }

    private void moveTo(int place) {
        at = place;
        end = place;
    }
}
