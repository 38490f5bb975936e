package org.dealbench.presentation.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dealbench.model.Unit;
import org.dealbench.model.Value;
import org.dealbench.presentation.text.Entry.Uncertain.Reading;

/// Values that are not known exactly, as people write them: `10 to 20`, `15 ± 2`, `H2 2027`.
///
/// The middle of a range is used unless its words say otherwise. A unit that only the upper end has is meant for both.
final class RangeText {

    private static final List<Pattern> ENDS = List.of(
            Pattern.compile("(?i)between (.+?) and (.+)"),
            Pattern.compile("(?i)(?:from )?(.*\\d.*?)\\s*(?:\\bto\\b|\\.{2,3}|[\\u2013\\u2014])\\s*(.*\\d.*)"),
            Pattern.compile("(.*\\d\\s*[a-zA-Z%]*)\\s*-\\s*([$\\u20ac\\u00a3]?\\d.*)"));
    private static final Pattern AROUND = Pattern.compile("(.*\\d.*?)\\s*(?:\\u00b1|\\+/?-)\\s*(.*\\d.*)");
    private static final Pattern WORDS_AFTER = Pattern.compile("[^\\d.,]*$");

    private final InputField field;
    private final Notation notation;
    private final LocalDate reference;

    RangeText(InputField field, Notation notation, LocalDate reference) {
        this.field = field;
        this.notation = notation;
        this.reference = reference;
    }

    Entry read(String typed) {
        if (field.unit() == Unit.DATE || field.unit() == Unit.MONTH) {
            return readDates(typed);
        }
        Entry one = field.read(typed, notation);
        if (!(one instanceof Entry.Refused) || field.unit() == Unit.TEXT || field.unit() == Unit.FLAG) {
            return one;
        }
        Matcher around = AROUND.matcher(typed);
        if (around.matches()) {
            return around(typed, around.group(1), around.group(2));
        }
        return ENDS.stream()
                .map(pattern -> pattern.matcher(typed))
                .filter(Matcher::matches)
                .findFirst()
                .map(ends -> between(typed, ends.group(1), ends.group(2)))
                .orElse(one);
    }

    private Entry around(String typed, String middle, String margin) {
        String centre = withWords(middle, margin);
        String half = withWords(margin, middle);
        if (number(centre) instanceof NumberText.Reading.Right(BigDecimal from)
                && number(half) instanceof NumberText.Reading.Right(BigDecimal by)) {
            return range(typed, from.subtract(by.abs()), from.add(by.abs()));
        }
        return wrongOf(centre, half);
    }

    private Entry between(String typed, String first, String last) {
        String low = withWords(first, last);
        if (number(low) instanceof NumberText.Reading.Right(BigDecimal from)
                && number(last) instanceof NumberText.Reading.Right(BigDecimal to)) {
            return range(typed, from, to);
        }
        return wrongOf(low, last);
    }

    /// What is wrong with the first of two numbers that is not right.
    private Entry wrongOf(String first, String last) {
        return field.read(number(first) instanceof NumberText.Reading.Right ? last : first, notation);
    }

    private Entry range(String typed, BigDecimal low, BigDecimal high) {
        if (low.compareTo(high) >= 0) {
            return new Entry.Refused("A range is written from its smaller to its larger end, but was “" + typed + "”.");
        }
        BigDecimal middle = low.add(high).divide(BigDecimal.TWO);
        BigDecimal best = field.whole() ? middle.setScale(0, RoundingMode.HALF_EVEN) : middle;
        if (field.checked(low) instanceof Entry.Accepted(Value from)
                && field.checked(high) instanceof Entry.Accepted(Value to)) {
            return uncertain(from, to, Value.of(best.doubleValue()), Reading.MIDDLE, "", "");
        }
        return field.checked(field.checked(low) instanceof Entry.Accepted ? high : low);
    }

    private NumberText.Reading number(String text) {
        return NumberText.read(text.strip(), field.unit(), field.currency(), notation);
    }

    /// `10` of `10 to 20bn` is 10bn.
    private static String withWords(String text, String other) {
        return WORDS_AFTER.matcher(text.strip()).results().anyMatch(words -> !words.group()
                        .isBlank())
                ? text
                : text.strip()
                        + WORDS_AFTER
                                .matcher(other.strip())
                                .results()
                                .findFirst()
                                .orElseThrow()
                                .group();
    }

    private Entry readDates(String typed) {
        Optional<DateSpan> written = DateSpan.parse(typed, reference, notation.days());
        if (written.isEmpty()) {
            return field.read(typed, notation);
        }
        DateSpan span = written.get();
        if (span.low().isAfter(span.high())) {
            return new Entry.Refused("“" + typed + "” lies before the valuation date, " + CalendarText.show(reference)
                    + ". Write it like " + field.example() + ".");
        }
        return field.unit() == Unit.DATE ? days(typed, span) : months(typed, span);
    }

    private Entry days(String typed, DateSpan span) {
        LocalDate best =
                switch (span.reading()) {
                    case LOW -> span.low();
                    case HIGH -> span.high();
                    case MIDDLE -> span.low().plusDays(ChronoUnit.DAYS.between(span.low(), span.high()) / 2);
                };
        return dated(typed, span, Value.of(span.low()), Value.of(span.high()), Value.of(best));
    }

    private Entry months(String typed, DateSpan span) {
        if (span.low().equals(span.high()) && span.low().getDayOfMonth() != 1) {
            return field.read(span.low().toString());
        }
        YearMonth low = YearMonth.from(span.low());
        YearMonth high = YearMonth.from(span.high());
        YearMonth best =
                switch (span.reading()) {
                    case LOW -> low;
                    case HIGH -> high;
                    case MIDDLE -> low.plusMonths(ChronoUnit.MONTHS.between(low, high) / 2);
                };
        return dated(typed, span, Value.of(low), Value.of(high), Value.of(best));
    }

    private Entry dated(String typed, DateSpan span, Value low, Value high, Value best) {
        return low.equals(high)
                ? field.read(low.toString())
                : uncertain(low, high, best, span.reading(), typed + ": ", span.aside());
    }

    private Entry uncertain(Value low, Value high, Value best, Reading reading, String words, String aside) {
        String meaning =
                words + field.show(low) + " to " + field.show(high) + aside + "; " + field.show(best) + " is used";
        return new Entry.Uncertain(low, high, best, reading, meaning);
    }
}
