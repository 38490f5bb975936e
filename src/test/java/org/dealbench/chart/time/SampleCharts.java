package org.dealbench.chart.time;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dealbench.analysis.Period;
import org.dealbench.analysis.Periods;
import org.dealbench.chart.display.Paint;
import org.dealbench.chart.display.TableTwin;
import org.dealbench.chart.display.Token;
import org.dealbench.chart.part.AreaLook;
import org.dealbench.chart.part.Dash;
import org.dealbench.chart.part.EventMark;
import org.dealbench.chart.part.Points;
import org.dealbench.chart.part.Symbol;
import org.dealbench.chart.part.SymbolKey;
import org.dealbench.chart.part.Texture;
import org.dealbench.chart.scale.ValueUnit;

/// Charts made by hand and by chance for tests of layout and painters.
public final class SampleCharts {

    public static final YearMonth START = YearMonth.of(2025, 11);

    private SampleCharts() {}

    /// Money that steps, with conditions, long-stop dates and a strip of dates.
    public static TimeChart tranches(int months) {
        Periods periods = Periods.of(START, months, Period.MONTH);
        double[] funded = new double[months];
        double[] committed = new double[months];
        double[] contingent = new double[months];
        double[] lapsed = new double[months];
        for (int m = 0; m < months; m++) {
            funded[m] = (m >= 4 ? 15e9 : 0) + (m >= 13 ? 20e9 : 0);
            committed[m] = m >= 4 ? 0 : 15e9;
            contingent[m] = m >= 13 ? (m >= 37 ? 0 : 15e9) : 35e9;
            lapsed[m] = m >= 37 ? 15e9 : 0;
        }
        return TimeChart.builder(
                        "aws-openai/tranches", "Amazon \u2013 OpenAI: tranche status", periods, ValueUnit.money("USD"))
                .subtitle(", end of month")
                .band(new Band("funded", "Funded", Points.of(funded), AreaLook.full(Token.FUNDED, Texture.PLAIN)))
                .band(new Band(
                        "committed", "Committed", Points.of(committed), AreaLook.full(Token.COMMITTED, Texture.RISING)))
                .band(new Band(
                        "contingent",
                        "Contingent",
                        Points.of(contingent),
                        AreaLook.light(Token.CONTINGENT, Texture.RISING)))
                .band(new Band("lapsed", "Lapsed", Points.of(lapsed), AreaLook.light(Token.LAPSED, Texture.FALLING)))
                .curve(new Curve(
                        "headline",
                        "Headline amount",
                        "Headline 50 bn USD",
                        Points.constant(50e9, months),
                        Token.CONTRACTED,
                        Dash.DASHED))
                .mark(new EventMark(
                        "listing",
                        "Listing or funding event met",
                        "met on 15 Dec 2026",
                        13.5,
                        Symbol.DIAMOND,
                        Token.CONDITION,
                        Dash.DOTTED))
                .mark(new EventMark(
                        "stop",
                        "Long stop: Contingent investment",
                        "31 Dec 2028",
                        38,
                        Symbol.STOP,
                        Token.LONG_STOP,
                        Dash.DASH_DOT))
                .row(new GanttRow(
                        "listing",
                        "Listing or funding event",
                        "15 Dec 2026",
                        "",
                        List.of(new GanttRow.Point(13.5, Symbol.DIAMOND, Token.CONDITION, false))))
                .row(new GanttRow(
                        "never",
                        "Undisclosed mandatory funding event",
                        "never met",
                        "",
                        List.of(new GanttRow.Point(19.9, Symbol.DIAMOND, Token.CONDITION, true))))
                .row(new GanttRow(
                        "initial",
                        "Initial investment",
                        "15 bn USD",
                        "",
                        List.of(new GanttRow.Point(5, Symbol.DOT, Token.FUNDED, false))))
                .row(new GanttRow(
                        "contingent",
                        "Contingent investment",
                        "35 bn USD",
                        "",
                        List.of(
                                new GanttRow.Bar(5, 38, Token.CONTINGENT, true),
                                new GanttRow.Point(13.7, Symbol.DOT, Token.FUNDED, false),
                                new GanttRow.Point(38, Symbol.STOP, Token.LONG_STOP, false))))
                .key(new SymbolKey("Condition met", Symbol.DIAMOND, Token.CONDITION))
                .key(new SymbolKey("Instalment", Symbol.DOT, Token.FUNDED))
                .key(new SymbolKey("Long stop", Symbol.STOP, Token.LONG_STOP))
                .summary("Tranche status.")
                .table(new TableTwin(List.of(new TableTwin.Column("Month", "")), List.of()))
                .build();
    }

    /// Power that ramps up in phases, firm and optional, partly unpopulated.
    public static TimeChart capacity(int months) {
        Periods periods = Periods.of(START, months, Period.MONTH);
        double[] gpu = ramp(months, 0, 14, 550);
        double[] first = ramp(months, 14, 18, 1000);
        double[] second = ramp(months, 26, 18, 1000);
        double[] option = ramp(months, 50, 12, 800);
        double[] empty = new double[months];
        for (int m = 20; m < Math.min(months, 34); m++) {
            empty[m] = 200 + 10 * m;
        }
        return TimeChart.builder(
                        "aws-openai/capacity",
                        "Amazon \u2013 OpenAI: facility power by phase",
                        periods,
                        ValueUnit.power())
                .subtitle(", end of month")
                .shape(TimeChart.Shape.STRAIGHT)
                .band(new Band(
                        "gpu", "GB200/GB300 clusters", Points.of(gpu), AreaLook.full(Token.THING_1, Texture.PLAIN)))
                .band(new Band(
                        "t1",
                        "Trainium, first gigawatt",
                        Points.of(first),
                        AreaLook.full(Token.THING_2, Texture.PLAIN)))
                .band(new Band(
                        "t2",
                        "Trainium, second gigawatt",
                        Points.of(second),
                        AreaLook.full(Token.THING_3, Texture.PLAIN)))
                .band(new Band(
                        "o", "Expansion (option)", Points.of(option), AreaLook.light(Token.THING_4, Texture.RISING)))
                .overlay(new Overlay(
                        "empty",
                        "Powered, no chips",
                        Points.of(empty),
                        new Paint.Hatch(Token.UNPOPULATED, 0.8, -45, 5, 1)))
                .curve(new Curve(
                        "firm",
                        "Contracted, firm",
                        "Contracted, firm 2.55 GW",
                        Points.constant(2550, months),
                        Token.CONTRACTED,
                        Dash.SOLID))
                .curve(new Curve(
                        "all",
                        "Contracted with options",
                        "With options 3.35 GW",
                        Points.constant(3350, months),
                        Token.CONTRACTED,
                        Dash.DASHED))
                .total("Total")
                .build();
    }

    /// Shares that always fill the axis.
    public static TimeChart mix(int months, int chips) {
        Periods periods = Periods.of(START, months, Period.MONTH);
        TimeChart.Builder builder = TimeChart.builder(
                        "aws-openai/chip-mix", "Amazon \u2013 OpenAI: chip mix", periods, ValueUnit.fraction())
                .subtitle(" of in-service IT power, end of month")
                .top(1);
        for (int c = 0; c < chips; c++) {
            double[] share = new double[months];
            for (int m = 0; m < months; m++) {
                double sum = 0;
                for (int d = 0; d < chips; d++) {
                    sum += weight(m, d, chips, months);
                }
                share[m] = weight(m, c, chips, months) / sum;
            }
            builder.band(new Band(
                    "chip" + c,
                    "Chip number " + c,
                    Points.of(share),
                    AreaLook.full(Token.THINGS.get(c % 8), nth(Texture.values(), c % 5))));
        }
        return builder.build();
    }

    private static double weight(int month, int chip, int chips, int months) {
        double centre = (chip + 0.5) / chips * months;
        double distance = (month - centre) / months * 3;
        return 1 / (0.05 + distance * distance);
    }

    private static double[] ramp(int months, int start, int length, double top) {
        double[] ramp = new double[months];
        for (int m = 0; m < months; m++) {
            double x = Math.clamp((m + 1.0 - start) / length, 0, 1);
            ramp[m] = top * x * x * (3 - 2 * x);
        }
        return ramp;
    }

    /// A chart of random shape and size with long, odd and missing names and values.
    public static TimeChart hostile(Random random) {
        int months = random.nextBoolean() ? 1 + random.nextInt(600) : 1 + random.nextInt(14);
        Period period = nth(Period.values(), random.nextInt(3));
        Periods periods = Periods.of(START.plusMonths(random.nextInt(24)), months, period);
        ValueUnit unit = List.of(
                        ValueUnit.money("USD"), ValueUnit.power(), ValueUnit.count("H100e"), ValueUnit.fraction())
                .get(random.nextInt(4));
        TimeChart.Builder builder = TimeChart.builder("x/y", name(random, 12), periods, unit)
                .subtitle(name(random, 8))
                .shape(random.nextBoolean() ? TimeChart.Shape.STEPPED : TimeChart.Shape.STRAIGHT);
        double size = Math.pow(10, random.nextInt(16) - 3);
        int bands = random.nextInt(4) == 0 ? 0 : random.nextInt(40);
        for (int b = 0; b < bands; b++) {
            Texture texture = nth(Texture.values(), b % 5);
            builder.band(new Band(
                    "b" + b,
                    name(random, 6),
                    points(random, periods.count(), size),
                    new AreaLook(Token.THINGS.get(b % 8), texture, random.nextBoolean())));
        }
        int curves = random.nextInt(4);
        for (int c = 0; c < curves; c++) {
            builder.curve(new Curve(
                    "c" + c,
                    name(random, 3),
                    name(random, 3),
                    points(random, periods.count(), size * bands),
                    Token.CONTRACTED,
                    nth(Dash.values(), c % 5)));
        }
        int dots = random.nextInt(3) == 0 ? 1 + random.nextInt(3) : 0;
        for (int d = 0; d < dots; d++) {
            List<String> notes = new ArrayList<>();
            for (int k = 0; k < periods.count(); k++) {
                notes.add(name(random, 2));
            }
            builder.dots(new Dots(
                    "d" + d,
                    name(random, 3),
                    points(random, periods.count(), size),
                    notes,
                    nth(Symbol.values(), d % 5),
                    Token.CONDITION));
        }
        int marks = random.nextInt(5) == 0 ? 200 : random.nextInt(8);
        for (int m = 0; m < marks; m++) {
            builder.mark(new EventMark(
                    "m" + m,
                    name(random, 5),
                    "",
                    random.nextDouble() * 1.2 * months - 0.1 * months,
                    nth(Symbol.values(), m % 5),
                    Token.CONDITION,
                    nth(Dash.values(), m % 5)));
        }
        int rows = random.nextInt(3) == 0 ? 0 : random.nextInt(30);
        for (int r = 0; r < rows; r++) {
            double at = random.nextDouble() * months;
            builder.row(new GanttRow(
                    "g" + r,
                    name(random, 5),
                    name(random, 2),
                    "",
                    List.of(
                            new GanttRow.Bar(at - 5, at + 20, Token.CONTINGENT, random.nextBoolean()),
                            new GanttRow.Point(at, Symbol.DOT, Token.FUNDED, random.nextBoolean()))));
        }
        if (random.nextInt(4) == 0) {
            builder.empty(name(random, 30));
        }
        return builder.build();
    }

    private static Points points(Random random, int count, double size) {
        double[] values = new double[count];
        int kind = random.nextInt(5);
        for (int i = 0; i < count; i++) {
            values[i] = switch (kind) {
                case 0 -> 0;
                case 1 -> Double.NaN;
                case 2 -> size * (random.nextDouble() - 0.5);
                case 3 -> random.nextInt(3) == 0 ? Double.POSITIVE_INFINITY : size * i;
                default -> size * random.nextDouble();
            };
        }
        return Points.of(values);
    }

    public static String name(Random random, int words) {
        List<String> pool = List.of(
                "Trainium",
                "GB200/GB300",
                "of",
                "\u00dcberma\u00df",
                "\u4e2d\u6587",
                "\ud83d\ude80",
                "a",
                "Pneumonoultramicroscopicsilicovolcanoconiosis",
                "first gigawatt",
                "\t",
                "=SUM(A1)",
                "2 GW",
                "\u202e");
        StringBuilder name = new StringBuilder();
        int count = random.nextInt(words + 1);
        for (int w = 0; w < count; w++) {
            name.append(pool.get(random.nextInt(pool.size()))).append(' ');
        }
        return name.toString();
    }

    public static <T> T nth(T[] all, int index) {
        return all[index];
    }
}
