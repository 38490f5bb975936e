package org.dealbench.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.dealbench.chart.display.Span;
import org.dealbench.chart.display.TableTwin;
import org.dealbench.chart.display.Token;
import org.dealbench.chart.flow.FlowArrow;
import org.dealbench.chart.flow.FlowKind;
import org.dealbench.chart.flow.FlowMap;
import org.dealbench.chart.flow.FlowNode;
import org.dealbench.chart.part.AreaLook;
import org.dealbench.chart.part.Dash;
import org.dealbench.chart.part.EventMark;
import org.dealbench.chart.part.Points;
import org.dealbench.chart.part.Symbol;
import org.dealbench.chart.part.SymbolKey;
import org.dealbench.chart.part.Texture;
import org.dealbench.chart.scale.ValueUnit;
import org.dealbench.chart.time.SampleCharts;
import org.dealbench.chart.xy.Across;
import org.dealbench.chart.xy.XyChart;
import org.dealbench.chart.xy.XyCurve;
import org.dealbench.chart.xy.XyGroup;
import org.dealbench.chart.xy.XyPoint;

/// Charts without time that hold anything a workbook could lead to.
public final class HostileMaps {

    private static final List<ValueUnit> UNITS =
            List.of(ValueUnit.money("USD"), ValueUnit.power(), ValueUnit.count("H100e"), ValueUnit.fraction());

    private HostileMaps() {}

    /// A chart over an amount, with up to 40 curves and 200 points.
    public static XyChart plane(Random random) {
        double size = Math.pow(10, random.nextInt(16) - 3);
        double from = (random.nextDouble() - 0.5) * size;
        double to = from + size * (0.01 + random.nextDouble());
        XyChart.Builder chart = XyChart.builder(
                        "x/y",
                        SampleCharts.name(random, 12),
                        new Across(SampleCharts.name(random, 4), UNITS.get(random.nextInt(4)), new Span(from, to)),
                        UNITS.get(random.nextInt(4)))
                .subtitle(SampleCharts.name(random, 8));
        if (random.nextBoolean()) {
            chart.fromZero();
        }
        int curves = random.nextInt(5) == 0 ? 40 : random.nextInt(4);
        for (int c = 0; c < curves; c++) {
            chart.curve(curve(random, c, from, to));
        }
        chart.group(new XyGroup("g", SampleCharts.name(random, 3), Symbol.DOT, Token.FUNDED));
        int points = random.nextInt(5) == 0 ? 200 : random.nextInt(9);
        for (int p = 0; p < points; p++) {
            chart.point(new XyPoint(
                    p % 2 == 0 ? "g" : "c0",
                    SampleCharts.name(random, 4),
                    "",
                    from + (random.nextDouble() * 1.2 - 0.1) * (to - from),
                    value(random),
                    SampleCharts.nth(Symbol.values(), p % 5),
                    Token.THINGS.get(p % 8),
                    random.nextBoolean()));
        }
        int marks = random.nextInt(6);
        for (int m = 0; m < marks; m++) {
            chart.mark(new EventMark(
                    "m" + m,
                    SampleCharts.name(random, 5),
                    "",
                    from + random.nextDouble() * (to - from),
                    Symbol.TRIANGLE,
                    Token.CONDITION,
                    Dash.DOTTED));
        }
        chart.key(new SymbolKey(SampleCharts.name(random, 3), Symbol.STOP, Token.CONDITION));
        return random.nextInt(6) == 0
                ? chart.empty(SampleCharts.name(random, 30)).build()
                : chart.build();
    }

    private static XyCurve curve(Random random, int number, double from, double to) {
        double[] x = random.doubles(1 + random.nextInt(60), from, to)
                .sorted()
                .distinct()
                .toArray();
        double[] y = new double[x.length];
        Arrays.setAll(y, _ -> value(random));
        return new XyCurve(
                "c" + number,
                SampleCharts.name(random, 4),
                Points.of(x),
                Points.of(y),
                Token.THINGS.get(number % 8),
                SampleCharts.nth(Dash.values(), number % 5));
    }

    private static double value(Random random) {
        return random.nextInt(20) == 0
                ? List.of(Double.NaN, Double.POSITIVE_INFINITY, 0.0, 1e300, -1e-300)
                        .get(random.nextInt(5))
                : (random.nextDouble() - 0.3) * Math.pow(10, random.nextInt(12));
    }

    /// A map of up to 60 boxes and 120 arrows.
    public static FlowMap map(Random random) {
        int boxes = random.nextInt(4) == 0 ? 60 : 2 + random.nextInt(10);
        List<FlowNode> nodes = new ArrayList<>();
        for (int n = 0; n < boxes; n++) {
            nodes.add(new FlowNode(
                    "n" + n,
                    SampleCharts.name(random, 4),
                    SampleCharts.name(random, 3),
                    random.nextInt(random.nextBoolean() ? 2 : 6),
                    AreaLook.full(Token.THINGS.get(n % 8), SampleCharts.nth(Texture.values(), n % 5))));
        }
        List<FlowKind> kinds = new ArrayList<>();
        for (int k = 0; k < 1 + random.nextInt(5); k++) {
            kinds.add(new FlowKind("k" + k, SampleCharts.name(random, 3), SampleCharts.nth(Dash.values(), k % 5)));
        }
        List<FlowArrow> arrows = new ArrayList<>();
        for (int a = 0; a < 2 * boxes; a++) {
            int one = random.nextInt(boxes);
            int other = random.nextInt(boxes);
            if (one != other) {
                arrows.add(new FlowArrow(
                        "n" + one,
                        "n" + other,
                        "k" + random.nextInt(kinds.size()),
                        Math.pow(10, random.nextInt(16) - 2) * (0.1 + random.nextDouble())));
            }
        }
        List<String> notes = new ArrayList<>();
        for (int n = 0; n < random.nextInt(6); n++) {
            notes.add(SampleCharts.name(random, 20));
        }
        return new FlowMap(
                "x/map",
                SampleCharts.name(random, 12),
                SampleCharts.name(random, 12),
                UNITS.get(random.nextInt(4)),
                nodes,
                kinds,
                arrows,
                notes,
                random.nextInt(8) == 0 ? SampleCharts.name(random, 30) : "",
                "",
                new TableTwin(List.of(), List.of()));
    }
}
