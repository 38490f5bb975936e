package org.dealbench.bench;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.dealbench.engine.Aggregate;
import org.dealbench.engine.BinaryOp;
import org.dealbench.engine.CalendarColumn;
import org.dealbench.engine.Element;
import org.dealbench.engine.Expr;
import org.dealbench.engine.Index;
import org.dealbench.engine.InputSlot;
import org.dealbench.engine.Line;
import org.dealbench.engine.LineCatalogue;
import org.dealbench.engine.LineInstance;
import org.dealbench.engine.LineKind;
import org.dealbench.engine.Plan;
import org.dealbench.engine.Relation;
import org.dealbench.engine.Structure;
import org.dealbench.model.Timeline;
import org.dealbench.model.Unit;

/// A random graph of 900 operations over 134 months, of the size and mix of one deal of the spec, seeded.
///
/// The first 30 values are inputs that grow a little each month; each later one works on two earlier ones.
final class RandomPlan {

    static final int SIZE = 900;
    static final int INPUTS = 30;
    static final int MONTHS = 134;
    static final double GROWTH = 1e-3;

    private static final Index WHOLE = new Index("whole");
    private static final Element ELEMENT = new Element(WHOLE, "", "", null);

    /// What a value does with its two arguments; a null operation adds the first to its own value of the month before.
    enum Kind {
        ADD(BinaryOp.ADD),
        MULTIPLY(BinaryOp.MULTIPLY),
        SUBTRACT(BinaryOp.SUBTRACT),
        DIVIDE(BinaryOp.DIVIDE),
        MIN(BinaryOp.MIN),
        MAX(BinaryOp.MAX),
        ACCUMULATE(BinaryOp.ADD);

        private final BinaryOp op;

        Kind(BinaryOp op) {
            this.op = op;
        }
    }

    private final Kind[] kinds = new Kind[SIZE];
    private final int[] first = new int[SIZE];
    private final int[] second = new int[SIZE];

    RandomPlan(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < SIZE; i++) {
            int k = random.nextInt(100);
            kinds[i] = k < 30
                    ? Kind.ADD
                    : k < 62
                            ? Kind.MULTIPLY
                            : k < 74
                                    ? Kind.SUBTRACT
                                    : k < 80 ? Kind.DIVIDE : k < 86 ? Kind.MIN : k < 92 ? Kind.MAX : Kind.ACCUMULATE;
            first[i] = Math.max(0, i - 1 - random.nextInt(60));
            second[i] = Math.max(0, i - 1 - random.nextInt(200));
        }
    }

    Kind kind(int i) {
        return kinds[i];
    }

    int first(int i) {
        return first[i];
    }

    int second(int i) {
        return second[i];
    }

    /// Values for the inputs of [#plan], the same in every case.
    double[][] cases(int lanes) {
        double[][] cases = new double[INPUTS][lanes];
        for (int i = 0; i < INPUTS; i++) {
            Arrays.fill(cases[i], 1 + GROWTH * i);
        }
        return cases;
    }

    /// The same operations as lines of the calculation graph, every input varying; what nothing uses is added up.
    Plan plan() {
        List<Line> lines = new ArrayList<>();
        Expr month = new Expr.Calendar(CalendarColumn.MONTH);
        boolean[] used = new boolean[SIZE];
        for (int i = 0; i < SIZE; i++) {
            if (i < INPUTS) {
                Expr input = new Expr.Field(WHOLE, "x" + i);
                lines.add(line(i, input.plus(month.times(Expr.number(GROWTH)))));
            } else {
                used[first[i]] = true;
                used[second[i]] |= kinds[i] != Kind.ACCUMULATE;
                Expr left = Expr.line("n" + first[i]);
                lines.add(line(
                        i,
                        kinds[i] == Kind.ACCUMULATE
                                ? new Expr.Running(Aggregate.SUM, left)
                                : new Expr.Binary(kinds[i].op, left, Expr.line("n" + second[i]))));
            }
        }
        Expr rest = Expr.number(0);
        for (int i = 0; i < SIZE; i++) {
            rest = used[i] ? rest : rest.plus(Expr.line("n" + i));
        }
        lines.add(line(SIZE, rest));
        List<LineInstance> wanted = List.of(new LineInstance(lines.getLast(), List.of(ELEMENT)));
        Set<InputSlot> varying = Set.copyOf(IntStream.range(0, INPUTS)
                .mapToObj(i -> new InputSlot("", "x" + i))
                .toList());
        return Plan.of(new LineCatalogue(lines), new Alone(), wanted, varying);
    }

    private static Line line(int i, Expr formula) {
        return new Line("n" + i, "", Unit.NUMBER, LineKind.STOCK, List.of(WHOLE), "", formula);
    }

    /// A structure of one element and no relations.
    private record Alone() implements Structure {
        @Override
        public Timeline timeline() {
            return new Timeline(YearMonth.of(2026, 1), MONTHS);
        }

        @Override
        public List<Element> related(Relation relation, Element from) {
            return List.of();
        }

        @Override
        public String word(Element element, String field) {
            return "";
        }

        @Override
        public boolean present(Element element, String field) {
            return false;
        }

        @Override
        public List<Double> table(Element element, String field) {
            return List.of();
        }

        @Override
        public double least(Element element, String field) {
            return 0;
        }
    }
}
