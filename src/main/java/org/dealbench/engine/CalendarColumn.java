package org.dealbench.engine;

import org.dealbench.model.Timeline;

/// What the calendar itself says about a month (spec section 1).
public enum CalendarColumn {
    /// The month's index.
    MONTH("month") {
        @Override
        double at(Timeline timeline, int month) {
            return month;
        }
    },
    /// D1(m) in days since 1970-01-01.
    LAST_DAY("date") {
        @Override
        double at(Timeline timeline, int month) {
            return timeline.lastDay(month).toEpochDay();
        }
    },
    /// H(m).
    HOURS("h") {
        @Override
        double at(Timeline timeline, int month) {
            return timeline.hours(month);
        }
    };

    private final String unit;

    CalendarColumn(String unit) {
        this.unit = unit;
    }

    Measure measure() {
        return Measure.of(unit);
    }

    abstract double at(Timeline timeline, int month);
}
