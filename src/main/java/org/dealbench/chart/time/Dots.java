package org.dealbench.chart.time;

import java.util.List;
import org.dealbench.chart.display.Token;
import org.dealbench.chart.part.Points;
import org.dealbench.chart.part.Symbol;

/// Values marked one by one and not joined: what was disclosed, over what is projected.
///
/// @param notes what is written beside each where there is room, empty for nothing; one a period
public record Dots(String id, String label, Points points, List<String> notes, Symbol symbol, Token token) {

    public Dots {
        notes = List.copyOf(notes);
        if (notes.size() != points.size()) {
            throw new IllegalArgumentException(notes.size() + " notes for " + points.size() + " values");
        }
    }

    boolean has(int period) {
        return Double.isFinite(points.at(period));
    }
}
