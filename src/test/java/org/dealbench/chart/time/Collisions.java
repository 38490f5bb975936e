package org.dealbench.chart.time;

import java.util.ArrayList;
import java.util.List;
import org.dealbench.chart.display.Chart;
import org.dealbench.chart.display.DisplayList;
import org.dealbench.chart.display.Item;
import org.dealbench.chart.display.LayoutRequest;
import org.dealbench.chart.display.Rect;

/// Finds words that meet other words or leave the picture.
public final class Collisions {

    private Collisions() {}

    public static void check(Chart chart, LayoutRequest request) {
        DisplayList list = chart.layout(request).displayList();
        List<Item.Text> texts = texts(list.items());
        List<Rect> boxes =
                texts.stream().map(text -> text.box(request.measure())).toList();
        for (int i = 0; i < boxes.size(); i++) {
            if (!boxes.get(i).isWithin(list.bounds())) {
                throw new AssertionError(texts.get(i) + " is cut in " + describe(chart, request));
            }
            for (int j = i + 1; j < boxes.size(); j++) {
                if (boxes.get(i).overlaps(boxes.get(j))) {
                    throw new AssertionError(
                            texts.get(i) + " meets " + texts.get(j) + " in " + describe(chart, request));
                }
            }
        }
    }

    private static String describe(Chart chart, LayoutRequest request) {
        return chart.id() + " " + request.width() + " x " + request.height() + " at " + request.textScale() + ", "
                + request.visible();
    }

    public static List<Item.Text> texts(List<Item> items) {
        List<Item.Text> texts = new ArrayList<>();
        for (Item item : items) {
            switch (item) {
                case Item.Text text when !text.text().isEmpty() -> texts.add(text);
                case Item.Clip clip -> texts.addAll(texts(clip.items()));
                default -> {}
            }
        }
        return texts;
    }
}
