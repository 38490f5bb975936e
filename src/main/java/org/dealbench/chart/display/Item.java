package org.dealbench.chart.display;

import java.util.List;

/// One thing to draw; later items cover earlier ones.
public sealed interface Item {

    /// The inside of a path.
    record Fill(Outline outline, Paint paint) implements Item {}

    /// The line along a path.
    record Stroke(Outline outline, Token token, double opacity, StrokeStyle style) implements Item {}

    /// A run of words on one line. `x` and `baseline` place its start, middle or end by `anchor`; a vertical
    /// run is turned a quarter anticlockwise about that point. `advance` is the measured length: a painter whose
    /// own font is wider or narrower stretches to it.
    record Text(
            String text,
            double x,
            double baseline,
            double size,
            Weight weight,
            Anchor anchor,
            boolean vertical,
            Token token,
            double advance)
            implements Item {

        /// Where the run begins along its own direction, relative to its point.
        public double offset() {
            return switch (anchor) {
                case START -> 0;
                case MIDDLE -> -advance / 2;
                case END -> -advance;
            };
        }

        /// The box of the words, for hit tests and to see that nothing collides.
        public Rect box(TextMeasure measure) {
            double up = measure.ascent(size, weight);
            double down = measure.descent(size, weight);
            return vertical
                    ? new Rect(x - up, baseline - offset() - advance, up + down, advance)
                    : new Rect(x + offset(), baseline - up, advance, up + down);
        }
    }

    /// Which point of a run its position is.
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /// Items of which only what lies in `clip` is seen.
    record Clip(Rect clip, List<Item> items) implements Item {
        public Clip {
            items = List.copyOf(items);
        }
    }
}
