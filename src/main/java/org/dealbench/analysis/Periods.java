package org.dealbench.analysis;

import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;

/// The calendar cut into months, quarters or years, and monthly series brought to them (section 16).
///
/// Quarters and years are those of the calendar, so the first and the last may be shorter. Flows are summed
/// and stocks taken at the end; a share or a rate is never aggregated itself but worked out again from its
/// aggregated parts ([#ratio]).
///
/// @param start the month with index 0
/// @param months how many months there are
public record Periods(YearMonth start, int months, Period length) {

    public Periods {
        if (months < 1) {
            throw new IllegalArgumentException("months must be at least 1, but was " + months);
        }
    }

    public static Periods of(YearMonth start, int months, Period length) {
        return new Periods(start, months, length);
    }

    public int count() {
        return (months - 1 + lead()) / length.months() + 1;
    }

    /// The first month of a period, as an index.
    public int from(int period) {
        return Math.max(0, period * length.months() - lead());
    }

    /// The month after the last one of a period, as an index.
    public int to(int period) {
        return Math.min(months, (period + 1) * length.months() - lead());
    }

    /// The period that holds a month.
    public int indexOf(int month) {
        if (month < 0 || month >= months) {
            throw new IllegalArgumentException("month must be between 0 and " + (months - 1) + ", but was " + month);
        }
        return (month + lead()) / length.months();
    }

    /// Whether the calendar holds less than the whole quarter or year.
    public boolean isPartial(int period) {
        return to(period) - from(period) < length.months();
    }

    /// `Mar 2027`, `Q1 2027` or `2027`.
    public String label(int period) {
        YearMonth first = start.plusMonths(from(period));
        return switch (length) {
            case MONTH -> label(first);
            case QUARTER -> "Q" + ((first.getMonthValue() - 1) / 3 + 1) + " " + first.getYear();
            case YEAR -> String.valueOf(first.getYear());
        };
    }

    /// `Mar 2027`.
    public static String label(YearMonth month) {
        return label(month.getMonth()) + " " + month.getYear();
    }

    /// `Mar`.
    public static String label(Month month) {
        return month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }

    /// The sum over each period; null months (not a number) count only if all of a period's are.
    public double[] flows(double[] monthly) {
        requireMonths(monthly);
        double[] sums = new double[count()];
        for (int period = 0; period < sums.length; period++) {
            double sum = 0;
            int values = 0;
            for (int month = from(period); month < to(period); month++) {
                if (!Double.isNaN(monthly[month])) {
                    sum += monthly[month];
                    values++;
                }
            }
            sums[period] = values == 0 ? Double.NaN : sum;
        }
        return sums;
    }

    /// The level at the end of each period.
    public double[] stocks(double[] monthly) {
        requireMonths(monthly);
        double[] levels = new double[count()];
        for (int period = 0; period < levels.length; period++) {
            levels[period] = monthly[to(period) - 1];
        }
        return levels;
    }

    /// A share or rate worked out from its aggregated parts; `whenNothing` where there is nothing to divide by.
    public static double[] ratio(double[] parts, double[] wholes, double whenNothing) {
        double[] ratios = new double[parts.length];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = wholes[i] == 0 ? whenNothing : parts[i] / wholes[i];
        }
        return ratios;
    }

    /// Months of the first quarter or year that lie before the calendar.
    private int lead() {
        return (start.getMonthValue() - 1) % length.months();
    }

    private void requireMonths(double[] monthly) {
        if (monthly.length != months) {
            throw new IllegalArgumentException("expected " + months + " months, but got " + monthly.length);
        }
    }
}
