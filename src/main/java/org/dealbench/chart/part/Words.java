package org.dealbench.chart.part;

import java.util.ArrayList;
import java.util.List;
import org.dealbench.chart.display.Item;
import org.dealbench.chart.display.LayoutRequest;
import org.dealbench.chart.display.TextMeasure;
import org.dealbench.chart.display.Token;
import org.dealbench.chart.display.Weight;

/// The three sizes of words in a chart, and how to make them fit.
///
/// @param title size of the title
/// @param label size of all other words
/// @param roomy whether the chart is large enough for wide margins
public record Words(TextMeasure measure, double title, double label, boolean roomy) {

    private static final String ELLIPSIS = "\u2026";

    public static Words of(LayoutRequest request) {
        boolean roomy = request.width() >= 480 * request.textScale() && request.height() >= 300 * request.textScale();
        double scale = request.textScale();
        return new Words(request.measure(), (roomy ? 16 : 13) * scale, (roomy ? 12 : 11) * scale, roomy);
    }

    /// The margin around a chart.
    public double pad() {
        return roomy ? 14 : 8;
    }

    /// From one baseline to the next.
    public double titleLine() {
        return Math.ceil(title * 1.35);
    }

    public double line() {
        return Math.ceil(label * 1.35);
    }

    /// Below the top of a line, so that letters sit in its middle.
    public double baseline() {
        return baselineIn(line(), label, Weight.REGULAR);
    }

    public double titleBaseline() {
        return baselineIn(titleLine(), title, Weight.SEMIBOLD);
    }

    private double baselineIn(double height, double size, Weight weight) {
        double up = measure.ascent(size, weight);
        return Math.rint((height - up - measure.descent(size, weight)) / 2 + up);
    }

    public double width(String text) {
        return measure.advance(text, label, Weight.REGULAR);
    }

    public Item.Text run(String text, double x, double baseline, Item.Anchor anchor, Token token) {
        return new Item.Text(text, x, baseline, label, Weight.REGULAR, anchor, false, token, width(text));
    }

    public Item.Text title(String text, double x, double baseline) {
        return new Item.Text(
                text,
                x,
                baseline,
                title,
                Weight.SEMIBOLD,
                Item.Anchor.START,
                false,
                Token.INK,
                measure.advance(text, title, Weight.SEMIBOLD));
    }

    public String fit(String text, double room) {
        return fit(text, room, label, Weight.REGULAR);
    }

    public String fitTitle(String text, double room) {
        return fit(text, room, title, Weight.SEMIBOLD);
    }

    /// The text, or as much of its beginning as there is room for before an ellipsis; nothing if not even that.
    private String fit(String raw, double room, double size, Weight weight) {
        String text = measure.legible(raw);
        if (measure.advance(text, size, weight) <= room) {
            return text;
        }
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (measure.advance(cut(text, middle), size, weight) <= room) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low == 0 ? "" : cut(text, low);
    }

    private static String cut(String text, int length) {
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    /// The text in lines no longer than `room`; the last of `most` lines is cut short if need be.
    public List<String> wrap(String raw, double room, int most) {
        List<String> lines = new ArrayList<>();
        String rest = measure.legible(raw).strip();
        while (!rest.isEmpty() && lines.size() < most) {
            int end = lines.size() == most - 1 ? rest.length() : lineEnd(rest, room);
            lines.add(fit(rest.substring(0, end).stripTrailing(), room));
            rest = rest.substring(end).stripLeading();
        }
        return lines.stream().filter(line -> !line.isEmpty()).toList();
    }

    private int lineEnd(String text, double room) {
        int end = 0;
        int next = 0;
        while (next < text.length()) {
            int space = text.indexOf(' ', next + 1);
            next = space < 0 ? text.length() : space;
            if (end > 0 && width(text.substring(0, next)) > room) {
                return end;
            }
            end = next;
        }
        return end;
    }
}
