package org.dealbench.chart.graph;

import java.util.ArrayList;
import java.util.List;
import org.dealbench.chart.display.HitArea;
import org.dealbench.chart.display.Item;
import org.dealbench.chart.display.Outline;
import org.dealbench.chart.display.Paint;
import org.dealbench.chart.display.Rect;
import org.dealbench.chart.display.StrokeStyle;
import org.dealbench.chart.display.Token;
import org.dealbench.chart.part.Dash;
import org.dealbench.chart.part.Scene;
import org.dealbench.chart.part.Words;

/// Draws boxes and the lines between them.
record GraphItems(Scene scene, Words words) {

    private static final double INSET = 7;
    private static final double FILL = 0.1;

    /// A line along the places it leads through.
    void draw(Edge edge, List<Rect> path) {
        Token token = edge.open() ? Token.CONDITION : Token.MUTED;
        StrokeStyle style = edge.open() ? StrokeStyle.solid(1.5) : Dash.DASHED.stroke(1.5);
        Outline.Builder line = Outline.builder();
        Rect from = path.getFirst();
        line.moveTo(from.right(), from.centreY());
        for (int i = 1; i < path.size(); i++) {
            Rect to = path.get(i);
            double bend = (to.x() - from.right()) / 2;
            line.curveTo(from.right() + bend, from.centreY(), to.x() - bend, to.centreY(), to.x(), to.centreY());
            if (i < path.size() - 1) {
                line.lineTo(to.right(), to.centreY());
            }
            from = to;
        }
        scene.stroke(line.build(), token, style);
        arrow(path.getLast(), token);
    }

    private void arrow(Rect to, Token token) {
        double y = to.centreY();
        scene.fill(Outline.polygon(to.x(), y, to.x() - 7, y - 3.5, to.x() - 7, y + 3.5), Paint.of(token));
    }

    /// A box with so many lines of words.
    void draw(Node node, Rect box, int lines) {
        Outline outline = Outline.rect(box);
        scene.fill(outline, Paint.of(Token.BACKGROUND));
        scene.fill(outline, new Paint.Solid(node.look().token(), FILL));
        scene.stroke(
                Outline.rect(box.grown(-0.5)),
                node.look().token(),
                node.dashed() ? Dash.DASHED.stroke(1.5) : StrokeStyle.solid(1.5));
        double room = box.width() - 2 * INSET;
        List<String> text = new ArrayList<>(words.wrap(node.name(), room, Math.clamp(lines, 1, 2)));
        int names = text.size();
        String note = names < lines ? words.fit(node.note(), room) : "";
        if (!note.isEmpty()) {
            text.add(note);
        }
        double y = Math.rint(box.centreY() - text.size() * words.line() / 2);
        for (int i = 0; i < text.size(); i++) {
            scene.add(words.run(
                    text.get(i),
                    box.x() + INSET,
                    y + words.baseline(),
                    Item.Anchor.START,
                    i < names ? Token.INK : Token.MUTED));
            y += words.line();
        }
        scene.hit(new HitArea(box, new HitArea.Mark(node.id()), node.story()));
    }
}
