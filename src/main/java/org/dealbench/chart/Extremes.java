package org.dealbench.chart;

import org.dealbench.chart.part.Points;

/// Where values are highest and lowest: the first such place.
final class Extremes {

    private Extremes() {}

    static int highest(Points points) {
        int place = 0;
        for (int k = 1; k < points.size(); k++) {
            if (points.orZero(k) > points.orZero(place)) {
                place = k;
            }
        }
        return place;
    }

    static int lowest(Points points) {
        int place = 0;
        for (int k = 1; k < points.size(); k++) {
            if (points.orZero(k) < points.orZero(place)) {
                place = k;
            }
        }
        return place;
    }
}
