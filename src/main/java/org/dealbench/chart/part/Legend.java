package org.dealbench.chart.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dealbench.chart.display.HitArea;
import org.dealbench.chart.display.Item;
import org.dealbench.chart.display.Outline;
import org.dealbench.chart.display.Paint;
import org.dealbench.chart.display.Rect;
import org.dealbench.chart.display.StrokeStyle;
import org.dealbench.chart.display.Token;

/// What the colours mean, in rows above the plot; an entry shows or hides its series.
///
/// Entries that find no room become `+N more`, long names end in an ellipsis.
public final class Legend {

    private static final double MAX_SHARE = 0.45;
    private static final int NAMES_TOLD = 40;

    private final List<Entry> entries = new ArrayList<>();
    private final Words words;
    private final double width;

    /// What stands before the words.
    public sealed interface Swatch {
        record Area(AreaLook look) implements Swatch {}

        record Over(Paint.Hatch hatch) implements Swatch {}

        record Line(Token token, Dash dash) implements Swatch {}

        record Sign(Symbol symbol, Token token) implements Swatch {}
    }

    /// One series or sign.
    ///
    /// @param id of the series, empty for a sign that cannot be switched off
    public record Key(String id, String label, Swatch swatch) {

        public static Key of(SymbolKey key) {
            return new Key("", key.label(), new Swatch.Sign(key.symbol(), key.token()));
        }
    }

    private record Entry(String id, String label, Swatch swatch, boolean hidden) {}

    private record Placed(Entry entry, String text, double x, int row) {}

    /// The legend of a chart.
    ///
    /// @param hidden ids of series that are switched off
    /// @param width there is
    public Legend(List<Key> keys, Set<String> hidden, Words words, double width) {
        this.words = words;
        this.width = width;
        keys.forEach(key -> entries.add(new Entry(key.id(), key.label(), key.swatch(), hidden.contains(key.id()))));
    }

    public double rowHeight() {
        return words.line() + 3;
    }

    /// Rows needed to show everything, at most `most`.
    public int rows(int most) {
        if (entries.isEmpty() || most == 0) {
            return 0;
        }
        List<Placed> placed = new ArrayList<>();
        place(most, placed);
        return placed.isEmpty() ? 1 : placed.getLast().row() + 1;
    }

    /// Draws so many rows.
    public void draw(Scene scene, double left, double top, int rows) {
        if (rows == 0 || entries.isEmpty()) {
            return;
        }
        List<Placed> placed = new ArrayList<>();
        double moreX = place(rows, placed);
        placed.forEach(item -> draw(scene, item, left + item.x(), top + item.row() * rowHeight()));
        if (placed.size() < entries.size()) {
            int row = placed.isEmpty() ? 0 : placed.getLast().row();
            more(
                    scene,
                    placed.size(),
                    left + moreX,
                    top + (placed.isEmpty() || moreX > 0 ? row : row + 1) * rowHeight());
        }
    }

    /// Places as many entries as there is room for and returns where the words `+N more` begin.
    private double place(int rows, List<Placed> placed) {
        double x = 0;
        int row = 0;
        for (Entry entry : entries) {
            String text = words.fit(entry.label(), MAX_SHARE * width - swatch() - swatchGap());
            double length = swatch() + swatchGap() + words.width(text);
            if (x > 0 && x + length > width) {
                if (row + 1 == rows) {
                    return makeRoomForMore(placed, row, x);
                }
                row++;
                x = 0;
            }
            placed.add(new Placed(entry, text, x, row));
            x += length + gap();
        }
        return x;
    }

    private double makeRoomForMore(List<Placed> placed, int row, double end) {
        double x = end;
        while (!placed.isEmpty() && placed.getLast().row() == row && x + words.width(moreText(placed.size())) > width) {
            x = placed.removeLast().x();
        }
        return x;
    }

    private String moreText(int shown) {
        return "+" + (entries.size() - shown) + " more";
    }

    private double swatch() {
        return Math.rint(words.label() * 1.15);
    }

    private double swatchGap() {
        return Math.rint(words.label() * 0.5);
    }

    private double gap() {
        return Math.ceil(words.label() * 1.3);
    }

    private void more(Scene scene, int shown, double x, double top) {
        Item.Text text = words.run(moreText(shown), x, top + words.baseline(), Item.Anchor.START, Token.MUTED);
        scene.add(text);
        List<Entry> rest = entries.subList(shown, entries.size());
        String names = rest.stream().limit(NAMES_TOLD).map(Entry::label).collect(Collectors.joining(", "));
        scene.hit(new HitArea(
                new Rect(x, top, text.advance(), rowHeight()),
                new HitArea.Mark("legend-more"),
                rest.size() > NAMES_TOLD ? names + " and " + (rest.size() - NAMES_TOLD) + " others" : names));
    }

    private void draw(Scene scene, Placed placed, double x, double top) {
        Entry entry = placed.entry();
        double size = words.line() * 0.75;
        double middle = top + words.line() / 2;
        Rect box = new Rect(x, Math.rint(middle - size / 2), swatch(), Math.rint(size));
        drawSwatch(scene, entry, box);
        Token token = entry.hidden() ? Token.MUTED : Token.INK;
        Item.Text text =
                words.run(placed.text(), x + swatch() + swatchGap(), top + words.baseline(), Item.Anchor.START, token);
        scene.add(text);
        if (entry.hidden()) {
            double y = Scene.crisp(middle + 1);
            scene.stroke(Outline.line(text.x(), y, text.x() + text.advance(), y), Token.MUTED, StrokeStyle.solid(1));
        }
        if (!entry.id().isEmpty()) {
            scene.hit(new HitArea(
                    new Rect(x, top, swatch() + swatchGap() + text.advance(), rowHeight()),
                    new HitArea.LegendEntry(entry.id(), entry.hidden()),
                    entry.label()));
        }
    }

    private void drawSwatch(Scene scene, Entry entry, Rect box) {
        if (entry.hidden()) {
            scene.stroke(Outline.rect(box.grown(-0.5)), Token.MUTED, StrokeStyle.solid(1));
            return;
        }
        switch (entry.swatch()) {
            case Swatch.Area(AreaLook look) -> {
                scene.fill(Outline.rect(box), look);
                if (look.light()) {
                    scene.stroke(Outline.rect(box.grown(-0.5)), look.token(), StrokeStyle.solid(1));
                }
            }
            case Swatch.Over(Paint.Hatch hatch) -> {
                scene.fill(Outline.rect(box), hatch);
                scene.stroke(Outline.rect(box.grown(-0.5)), hatch.token(), StrokeStyle.solid(1));
            }
            case Swatch.Line(Token token, Dash dash) ->
                scene.stroke(Outline.line(box.x(), box.centreY(), box.right(), box.centreY()), token, dash.stroke(2));
            case Swatch.Sign(Symbol symbol, Token token) ->
                scene.symbol(symbol, box.centreX(), box.centreY(), box.height() / 2, token, false);
        }
    }
}
