package org.dealbench.chart.xy;

import org.dealbench.chart.display.Token;
import org.dealbench.chart.part.Dash;
import org.dealbench.chart.part.Points;

/// A line through places of the plane, joined straight; not-a-number leaves a gap.
///
/// @param x rising, in base units of the horizontal axis
public record XyCurve(String id, String label, Points x, Points y, Token token, Dash dash) {

    public XyCurve {
        if (x.size() != y.size()) {
            throw new IllegalArgumentException(id + " has " + x.size() + " places for " + y.size() + " values");
        }
    }

    /// The value at any place, straight between its neighbours; NaN beside the curve and in its gaps.
    double at(double place) {
        for (int i = 0; i < x.size(); i++) {
            if (x.at(i) == place) {
                return y.at(i);
            }
            if (i > 0 && x.at(i - 1) < place && place < x.at(i)) {
                double share = (place - x.at(i - 1)) / (x.at(i) - x.at(i - 1));
                return y.at(i - 1) + share * (y.at(i) - y.at(i - 1));
            }
        }
        return Double.NaN;
    }
}
