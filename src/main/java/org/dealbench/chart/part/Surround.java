package org.dealbench.chart.part;

import java.util.List;
import org.dealbench.chart.display.Item;
import org.dealbench.chart.display.LayoutRequest;
import org.dealbench.chart.display.Outline;
import org.dealbench.chart.display.Paint;
import org.dealbench.chart.display.Rect;
import org.dealbench.chart.display.Token;

/// What surrounds a plot of any kind: the ground, the headings, the legend, and the words where there is nothing to
/// see.
public record Surround(Scene scene, Words words, Frame frame, LayoutRequest request) {

    /// How many lines the words for nothing to see may take.
    private static final int MOST_LINES = 4;

    /// The ground with title, subtitle and legend.
    ///
    /// @param subtitle what is shown, its unit first
    public void draw(String title, String subtitle, Legend legend) {
        scene.fill(Outline.rect(new Rect(0, 0, request.width(), request.height())), Paint.of(Token.BACKGROUND));
        double room = request.width() - 2 * frame.pad();
        double y = frame.pad();
        scene.add(words.title(words.fitTitle(title, room), frame.pad(), y + words.titleBaseline()));
        if (frame.subtitle()) {
            double baseline = y + words.titleLine() + words.baseline();
            scene.add(words.run(words.fit(subtitle, room), frame.pad(), baseline, Item.Anchor.START, Token.MUTED));
        }
        legend.draw(scene, frame.pad(), legendTop(), frame.legendRows());
    }

    private double legendTop() {
        return frame.pad() + words.titleLine() + (frame.subtitle() ? words.line() : 0) + Frame.ABOVE_LEGEND;
    }

    /// Why there is nothing to see, in the middle of the plot.
    public void say(String sentence, Rect plot) {
        int most = Math.max(1, (int) Math.floor((plot.height() - 8) / words.line()));
        List<String> lines = words.wrap(sentence, 0.9 * plot.width(), Math.min(MOST_LINES, most));
        double y = Math.rint(plot.centreY() - lines.size() * words.line() / 2);
        for (String line : lines) {
            double x = plot.centreX();
            Rect ground = new Rect(x - words.width(line) / 2, y, words.width(line), words.line()).grown(3);
            scene.fill(Outline.rect(ground), Paint.of(Token.BACKGROUND));
            scene.add(words.run(line, x, y + words.baseline(), Item.Anchor.MIDDLE, Token.MUTED));
            y += words.line();
        }
    }
}
