package org.dealbench.presentation.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dealbench.model.Value;
import org.dealbench.presentation.text.Entry.Uncertain.Reading;

/// The days that a source may mean by `H2 2027`, `coming months` or `by end of 2028`.
///
/// Words without an end get one, which is said with them: a year after `not before`, half a year for `coming months`.
///
/// @param low first possible day
/// @param high last possible day; before `low` when the words are of the past
/// @param reading which day is used: a deadline counts as the deadline, an earliest day as that day
/// @param aside what had to be assumed, to follow the range; empty for nothing
record DateSpan(LocalDate low, LocalDate high, Reading reading, String aside) {

    private static final Pattern FILLER =
            Pattern.compile("^(?:in|during|sometime in|around|about|circa|ca\\.?|c\\.|~|expected|the)\\s+");
    private static final Pattern NOT_BEFORE = Pattern.compile(
            "(?:not before|no earlier than|not earlier than|from|starting(?: in)?|as of|earliest)\\s+(.+)"
                    + "|(.+?) (?:onwards?|or later|at the earliest)");
    private static final Pattern AFTER = Pattern.compile("after\\s+(.+)");
    private static final Pattern BY = Pattern.compile(
            "(?:by|until|no later than|not later than|not after|at the latest(?: by| in)?|latest)\\s+(.+)"
                    + "|(.+?) (?:or earlier|at the latest)");
    private static final Pattern BEFORE = Pattern.compile("before\\s+(.+)");
    private static final Pattern COMING = Pattern.compile(
            "(?:coming|next|within)(?: the)?(?: next| coming)?(?: few| (\\d{1,2}))? (week|month|quarter|year)s?");
    private static final Pattern TWO = Pattern.compile(
            "(?:between )?(.+?)\\s*(?:\\bto\\b|\\band\\b|\\bor\\b|\\bthrough\\b|\\.{2,3}|[\\u2013\\u2014])\\s*(.+)");
    private static final Pattern YEARS = Pattern.compile("(\\d{4})\\s*[-/]\\s*(\\d{4})");
    private static final int MANY_WEEKS = 8;
    private static final int MANY_MONTHS = 6;

    /// Reads words for a day or a time, empty when they are none.
    ///
    /// @param today from which `coming months` are counted
    static Optional<DateSpan> parse(String typed, LocalDate today, Notation.Days order) {
        String text = typed.toLowerCase(Locale.ENGLISH).strip();
        while (FILLER.matcher(text).find()) {
            text = FILLER.matcher(text).replaceFirst("");
        }
        try {
            return new Words(today, order).span(text);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static DateSpan between(LocalDate low, LocalDate high) {
        return new DateSpan(low, high, Reading.MIDDLE, "");
    }

    private record Words(LocalDate today, Notation.Days order) {

        Optional<DateSpan> span(String text) {
            Optional<DateSpan> known = coming(text).or(() -> period(text));
            if (known.isPresent()) {
                return known;
            }
            Optional<String> from = rest(NOT_BEFORE, text);
            Optional<String> after = rest(AFTER, text);
            Optional<String> by = rest(BY, text);
            Optional<String> before = rest(BEFORE, text);
            return from.flatMap(this::period)
                    .map(found -> openEnd(found.low()))
                    .or(() -> after.flatMap(this::period)
                            .map(found -> openEnd(found.high().plusDays(1))))
                    .or(() -> by.flatMap(this::deadline).map(this::openStart))
                    .or(() -> before.flatMap(this::period)
                            .map(found -> openStart(found.low().minusDays(1))))
                    .or(() -> two(text));
        }

        private static Optional<String> rest(Pattern pattern, String text) {
            Matcher matcher = pattern.matcher(text);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            return Optional.of(
                    matcher.groupCount() == 1 || matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
        }

        private static DateSpan openEnd(LocalDate low) {
            return new DateSpan(low, low.plusYears(1).minusDays(1), Reading.LOW, " (no end is given: a year is taken)");
        }

        private DateSpan openStart(LocalDate high) {
            return new DateSpan(today, high, Reading.HIGH, " (from the valuation date on)");
        }

        /// `end of 2028` and `2028` have the same last day.
        private Optional<LocalDate> deadline(String text) {
            return period(text.replaceFirst("^(?:the )?end(?: of)?(?: the)?[ -]", ""))
                    .map(DateSpan::high);
        }

        private Optional<DateSpan> coming(String text) {
            Matcher coming = COMING.matcher(text);
            if (!coming.matches()) {
                return switch (text) {
                    case "this year", "later this year" ->
                        Optional.of(between(today, LocalDate.of(today.getYear(), 12, 31)));
                    default -> Optional.empty();
                };
            }
            if (text.equals("next year")) {
                return period(String.valueOf(today.getYear() + 1));
            }
            String count = coming.group(1);
            boolean weeks = coming.group(2).equals("week");
            int usual = weeks ? MANY_WEEKS : MANY_MONTHS;
            int months =
                    switch (coming.group(2)) {
                        case "quarter" -> 3;
                        case "year" -> 12;
                        default -> 1;
                    };
            int length = count == null ? months == 1 ? usual : months : Integer.parseInt(count) * months;
            LocalDate end = weeks ? today.plusWeeks(length) : today.plusMonths(length);
            return Optional.of(new DateSpan(
                    today,
                    end,
                    Reading.MIDDLE,
                    " (" + length + (weeks ? " weeks" : " months") + " from the valuation date)"));
        }

        private Optional<DateSpan> two(String text) {
            Matcher years = YEARS.matcher(text);
            Matcher two = TWO.matcher(text);
            if (years.matches()) {
                return between(years.group(1), years.group(2));
            }
            return two.matches() ? between(two.group(1), two.group(2)) : Optional.empty();
        }

        /// `Q3 to Q4 2027`: a year that only the end has is meant for both.
        private Optional<DateSpan> between(String first, String last) {
            Optional<DateSpan> high = period(last);
            Optional<DateSpan> low = period(first)
                    .or(() -> high.flatMap(end -> period(first + " " + end.low().getYear())));
            return low.flatMap(from -> high.filter(to -> from.low().isBefore(to.high()))
                    .map(to -> DateSpan.between(from.low(), to.high())));
        }

        private static DateSpan between(LocalDate low, LocalDate high) {
            return DateSpan.between(low, high);
        }

        private Optional<DateSpan> period(String text) {
            return PartOfYear.parse(text)
                    .map(part -> between(part.first().atDay(1), part.last().atEndOfMonth()))
                    .or(() -> month(text))
                    .or(() -> day(text));
        }

        private static Optional<DateSpan> month(String text) {
            return CalendarText.readMonth(text) instanceof Entry.Accepted(Value.Text(String iso))
                            && !(CalendarText.readDay(text) instanceof Entry.Accepted)
                    ? Optional.of(between(
                            YearMonth.parse(iso).atDay(1), YearMonth.parse(iso).atEndOfMonth()))
                    : Optional.empty();
        }

        private Optional<DateSpan> day(String text) {
            return CalendarText.readDay(text, order) instanceof Entry.Accepted(Value.Text(String iso))
                    ? Optional.of(between(LocalDate.parse(iso), LocalDate.parse(iso)))
                    : Optional.empty();
        }
    }
}
