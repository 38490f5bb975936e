package org.dealbench.engine.deal;

import java.util.Arrays;
import java.util.List;
import org.dealbench.engine.ColumnFunction;
import org.dealbench.engine.Transcendental;
import org.dealbench.model.Timeline;

/// Dated amounts of money, in the order they were added (spec section 10).
final class CashFlows {

    private static final double DAYS_PER_YEAR = 365;

    private double[] days = new double[16];
    private double[] amounts = new double[16];
    private int size;

    void add(double day, double amount) {
        if (amount == 0) {
            return;
        }
        if (size == days.length) {
            days = Arrays.copyOf(days, 2 * size);
            amounts = Arrays.copyOf(amounts, 2 * size);
        }
        days[size] = day;
        amounts[size] = amount;
        size++;
    }

    /// Adds a column of monthly flows, dated at the months' ends.
    void addMonthly(double[] column, Timeline timeline) {
        for (int month = 0; month < timeline.months(); month++) {
            add((double) timeline.lastDay(month).toEpochDay(), ColumnFunction.at(column, month));
        }
    }

    /// Adds the instalments that are dated within the calendar.
    ///
    /// @param sign -1 where they are paid out
    void addTranches(List<Instalments> tranches, Timeline timeline, double sign) {
        for (Instalments tranche : tranches) {
            tranche.forEachWithin(timeline, (day, amount) -> add((double) day, sign * amount));
        }
    }

    boolean isEmpty() {
        return size == 0;
    }

    boolean changesSign() {
        boolean negative = false;
        boolean positive = false;
        for (int i = 0; i < size; i++) {
            negative |= amounts[i] < 0;
            positive |= amounts[i] > 0;
        }
        return negative && positive;
    }

    double firstDay() {
        double first = Double.POSITIVE_INFINITY;
        for (int i = 0; i < size; i++) {
            first = Math.min(first, days[i]);
        }
        return first;
    }

    double lastDay() {
        double last = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < size; i++) {
            last = Math.max(last, days[i]);
        }
        return last;
    }

    /// The value on a day at a continuous rate `log(1 + r)` (Actual/365 Fixed).
    double valueOn(double day, double logRate) {
        double value = 0;
        for (int i = 0; i < size; i++) {
            value += amounts[i] * Transcendental.exp(-logRate * (days[i] - day) / DAYS_PER_YEAR);
        }
        return value;
    }

    /// The values on a day at evenly spaced continuous rates; each discount factor follows from the one before it.
    double[] valuesOn(double day, double lowest, double step, int count) {
        double[] terms = new double[size];
        double[] factors = new double[size];
        for (int i = 0; i < size; i++) {
            double years = (days[i] - day) / DAYS_PER_YEAR;
            terms[i] = amounts[i] * Transcendental.exp(-lowest * years);
            factors[i] = Transcendental.exp(-step * years);
        }
        double[] values = new double[count];
        for (int k = 0; k < count; k++) {
            double value = 0;
            for (int i = 0; i < size; i++) {
                value += terms[i];
                terms[i] *= factors[i];
            }
            values[k] = value;
        }
        return values;
    }

    /// A value, and how fast it changes with the continuous rate.
    record Worth(double value, double slope) {}

    /// The value on a day with its slope, which need the same exponentials.
    Worth worthOn(double day, double logRate) {
        double value = 0;
        double slope = 0;
        for (int i = 0; i < size; i++) {
            double years = (days[i] - day) / DAYS_PER_YEAR;
            double term = amounts[i] * Transcendental.exp(-logRate * years);
            value += term;
            slope -= years * term;
        }
        return new Worth(value, slope);
    }
}
