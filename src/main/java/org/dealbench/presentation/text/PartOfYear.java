package org.dealbench.presentation.text;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whole months of one year: `2027`, `H2 2027`, `third quarter of 2027`, `mid-2027`.
record PartOfYear(YearMonth first, YearMonth last) {

    private static final Pattern YEAR = Pattern.compile("(?:(?:calendar )?year )?(\\d{4})");
    private static final Pattern PART = Pattern.compile("([qh])\\s?([1-4])[\\s,/-]*(?:of )?(\\d{4})");
    private static final Pattern PART_LAST = Pattern.compile("(\\d{4})[\\s,/-]*([qh])\\s?([1-4])");
    private static final Pattern COUNTED = Pattern.compile("([1-4])([qh])[\\s,/-]*(\\d{4})");
    private static final Pattern IN_WORDS =
            Pattern.compile("(first|second|third|fourth|last|1st|2nd|3rd|4th) (quarter|half)(?: of)?,? (\\d{4})");
    private static final Pattern NEAR =
            Pattern.compile("(early|beginning of|start of|mid|middle of|late|end|end of)(?: |-|\\u2013)?(\\d{4})");
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");

    static Optional<PartOfYear> parse(String text) {
        Matcher year = YEAR.matcher(text);
        if (year.matches()) {
            return of(year.group(1), 1, 12);
        }
        Matcher part = PART.matcher(text);
        if (part.matches()) {
            return part(part.group(3), part.group(1).equals("q"), Integer.parseInt(part.group(2)));
        }
        Matcher partLast = PART_LAST.matcher(text);
        if (partLast.matches()) {
            return part(partLast.group(1), partLast.group(2).equals("q"), Integer.parseInt(partLast.group(3)));
        }
        Matcher counted = COUNTED.matcher(text);
        if (counted.matches()) {
            return part(counted.group(3), counted.group(2).equals("q"), Integer.parseInt(counted.group(1)));
        }
        Matcher words = IN_WORDS.matcher(text);
        if (words.matches()) {
            boolean quarter = words.group(2).equals("quarter");
            String which = words.group(1);
            int ordinal = which.equals("last")
                    ? quarter ? 4 : 2
                    : Character.isDigit(which.charAt(0)) ? which.charAt(0) - '0' : ORDINALS.indexOf(which) + 1;
            return part(words.group(3), quarter, ordinal);
        }
        Matcher near = NEAR.matcher(text);
        return near.matches() ? near(near.group(2), near.group(1)) : Optional.empty();
    }

    /// A third of the year; its end is its last month.
    private static Optional<PartOfYear> near(String year, String where) {
        return switch (where) {
            case "early", "beginning of", "start of" -> of(year, 1, 4);
            case "mid", "middle of" -> of(year, 5, 8);
            case "late" -> of(year, 9, 12);
            default -> of(year, 12, 12);
        };
    }

    private static Optional<PartOfYear> part(String year, boolean quarter, int which) {
        int months = quarter ? 3 : 6;
        return which > 12 / months ? Optional.empty() : of(year, (which - 1) * months + 1, which * months);
    }

    private static Optional<PartOfYear> of(String year, int first, int last) {
        int number = Integer.parseInt(year);
        return CalendarText.isYear(number)
                ? Optional.of(new PartOfYear(YearMonth.of(number, first), YearMonth.of(number, last)))
                : Optional.empty();
    }
}
