package org.dealbench.analysis;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dealbench.model.IsoText;

/// The month, quarter or year of the calendar that a figure was disclosed for.
public record DisclosedPeriod(YearMonth first, Period length) {

    private static final Pattern QUARTER = Pattern.compile("(\\d{4})[ /-]?q([1-4])|q([1-4])[ /-]?(\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(?:fy ?)?(\\d{4})");

    /// Reads `2027-03`, `2027-Q1` or `2027`, as files have it, and `Q1 2027` or `FY 2027`, as people write it.
    public static Optional<DisclosedPeriod> parse(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        YearMonth month = IsoText.month(plain);
        if (month != null) {
            return Optional.of(new DisclosedPeriod(month, Period.MONTH));
        }
        Matcher quarter = QUARTER.matcher(plain);
        if (quarter.matches()) {
            boolean yearFirst = quarter.group(1) != null;
            int year = Integer.parseInt(yearFirst ? quarter.group(1) : quarter.group(4));
            int number = Integer.parseInt(yearFirst ? quarter.group(2) : quarter.group(3));
            return Optional.of(new DisclosedPeriod(YearMonth.of(year, 3 * number - 2), Period.QUARTER));
        }
        Matcher year = YEAR.matcher(plain);
        return year.matches()
                ? Optional.of(new DisclosedPeriod(YearMonth.of(Integer.parseInt(year.group(1)), 1), Period.YEAR))
                : Optional.empty();
    }

    /// The period of a given length that holds a month.
    public static DisclosedPeriod holding(YearMonth month, Period length) {
        int before = (month.getMonthValue() - 1) % length.months();
        return new DisclosedPeriod(month.minusMonths(before), length);
    }

    /// As a file has it: `2027-03`, `2027-Q1` or `2027`.
    public String iso() {
        return switch (length) {
            case MONTH -> first.toString();
            case QUARTER -> first.getYear() + "-Q" + ((first.getMonthValue() + 2) / 3);
            case YEAR -> String.valueOf(first.getYear());
        };
    }

    /// `Mar 2027`, `Q1 2027` or `2027`.
    public String label() {
        return Periods.of(first, length.months(), length).label(0);
    }

    /// Its last month.
    public YearMonth last() {
        return next().first().minusMonths(1);
    }

    /// The period after it.
    public DisclosedPeriod next() {
        return new DisclosedPeriod(first.plusMonths(length.months()), length);
    }
}
