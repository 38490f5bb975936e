package org.dealbench.chart.display;

/// How large words are in the bundled font, without kerning and ligatures.
///
/// Layout sees nothing else of the font, so a chart is laid out the same for screen, paper and picture.
public interface TextMeasure {

    /// The length of `text` at `size`, in chart units.
    double advance(String text, double size, Weight weight);

    /// From the baseline to the top of the tallest letters.
    double ascent(double size, Weight weight);

    /// From the baseline to the bottom of the deepest letters.
    double descent(double size, Weight weight);

    /// The text with every character the font cannot draw replaced by one that it can, on one line.
    String legible(String text);
}
