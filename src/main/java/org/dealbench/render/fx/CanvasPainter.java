package org.dealbench.render.fx;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.dealbench.chart.display.DisplayList;
import org.dealbench.chart.display.Hatching;
import org.dealbench.chart.display.Item;
import org.dealbench.chart.display.Outline;
import org.dealbench.chart.display.Paint;
import org.dealbench.chart.display.Rect;
import org.dealbench.chart.display.Rgb;
import org.dealbench.chart.display.StrokeStyle;
import org.dealbench.chart.display.Theme;
import org.dealbench.chart.display.Token;

/// Paints a display list on a JavaFX canvas; used on the application thread.
public final class CanvasPainter {

    /// Words whose length differs by less than this many units are not stretched.
    private static final double STRETCH_FROM = 0.25;

    private final CanvasFonts fonts;
    private final Text ruler = new Text();

    public CanvasPainter(CanvasFonts fonts) {
        this.fonts = fonts;
    }

    /// Covers the list's whole area and leaves the context as it was.
    public void paint(DisplayList list, GraphicsContext context, Theme theme) {
        context.save();
        context.setFillRule(FillRule.EVEN_ODD);
        context.setTextBaseline(VPos.BASELINE);
        context.setTextAlign(TextAlignment.LEFT);
        list.items().forEach(item -> draw(context, item, theme));
        context.restore();
    }

    private void draw(GraphicsContext context, Item item, Theme theme) {
        switch (item) {
            case Item.Fill(Outline outline, Paint paint) -> fill(context, outline, paint, theme);
            case Item.Stroke(Outline outline, Token token, double opacity, StrokeStyle style) ->
                stroke(context, outline, theme.colour(token), opacity, style);
            case Item.Text text -> draw(context, text, theme);
            case Item.Clip clip -> {
                Rect rect = clip.clip();
                context.save();
                context.beginPath();
                context.rect(rect.x(), rect.y(), rect.width(), rect.height());
                context.clip();
                clip.items().forEach(child -> draw(context, child, theme));
                context.restore();
            }
        }
    }

    private static void fill(GraphicsContext context, Outline outline, Paint paint, Theme theme) {
        switch (paint) {
            case Paint.Solid(Token token, double opacity) -> {
                context.setFill(colour(theme.colour(token), opacity));
                trace(context, outline);
                context.fill();
            }
            case Paint.Hatch hatch ->
                stroke(
                        context,
                        Hatching.lines(outline, hatch),
                        theme.colour(hatch.token()),
                        hatch.opacity(),
                        StrokeStyle.solid(hatch.width()));
        }
    }

    private static void stroke(GraphicsContext context, Outline outline, Rgb rgb, double opacity, StrokeStyle style) {
        context.setStroke(colour(rgb, opacity));
        context.setLineWidth(style.width());
        context.setLineDashes(
                style.dash().stream().mapToDouble(Double::doubleValue).toArray());
        context.setLineCap(
                switch (style.cap()) {
                    case BUTT -> StrokeLineCap.BUTT;
                    case ROUND -> StrokeLineCap.ROUND;
                });
        context.setLineJoin(
                switch (style.join()) {
                    case MITER -> StrokeLineJoin.MITER;
                    case ROUND -> StrokeLineJoin.ROUND;
                });
        trace(context, outline);
        context.stroke();
    }

    private void draw(GraphicsContext context, Item.Text text, Theme theme) {
        Font font = fonts.font(text.weight(), text.size());
        context.setFont(font);
        context.setFill(colour(theme.colour(text.token()), 1));
        double stretch = stretch(text, font);
        if (!text.vertical() && stretch == 1) {
            context.fillText(text.text(), text.x() + text.offset(), text.baseline());
            return;
        }
        context.save();
        context.translate(text.x(), text.baseline());
        if (text.vertical()) {
            context.rotate(-90);
        }
        context.translate(text.offset(), 0);
        context.scale(stretch, 1);
        context.fillText(text.text(), 0, 0);
        context.restore();
    }

    private double stretch(Item.Text text, Font font) {
        ruler.setFont(font);
        ruler.setText(text.text());
        double own = ruler.getLayoutBounds().getWidth();
        return own > 0 && Math.abs(own - text.advance()) > STRETCH_FROM ? text.advance() / own : 1;
    }

    private static Color colour(Rgb rgb, double opacity) {
        return Color.rgb(rgb.red(), rgb.green(), rgb.blue(), opacity);
    }

    private static void trace(GraphicsContext context, Outline outline) {
        context.beginPath();
        outline.forEach(new Outline.Sink() {
            @Override
            public void moveTo(double x, double y) {
                context.moveTo(x, y);
            }

            @Override
            public void lineTo(double x, double y) {
                context.lineTo(x, y);
            }

            @Override
            public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
                context.bezierCurveTo(x1, y1, x2, y2, x, y);
            }

            @Override
            public void close() {
                context.closePath();
            }
        });
    }
}
