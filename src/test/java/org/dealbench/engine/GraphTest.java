package org.dealbench.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.dealbench.engine.Expr.number;
import static org.dealbench.engine.Expr.when;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.dealbench.model.Timeline;
import org.dealbench.model.Unit;
import org.junit.jupiter.api.Test;

class GraphTest {

    private static final Index WHOLE = new Index("whole");
    private static final Expr MONTH = new Expr.Calendar(CalendarColumn.MONTH);
    private static final int MONTHS = 24;

    private final PlainStructure structure = new PlainStructure(new Timeline(YearMonth.of(2026, 1), MONTHS), WHOLE);

    private static Line line(String id, Expr formula) {
        return new Line(id, id, Unit.NUMBER, LineKind.STOCK, List.of(WHOLE), "", formula);
    }

    private static Expr line(String id) {
        return Expr.line(id);
    }

    private static Expr input(String name) {
        return new Expr.Field(WHOLE, name);
    }

    private Evaluator evaluator(Set<String> varying, int lanes, Line... lines) {
        LineCatalogue catalogue = new LineCatalogue(List.of(lines));
        List<LineInstance> wanted = Stream.of(lines)
                .map(line -> new LineInstance(line, structure.elements()))
                .toList();
        Set<InputSlot> slots =
                Set.copyOf(varying.stream().map(name -> new InputSlot("", name)).toList());
        Plan plan = Plan.of(catalogue, structure, wanted, slots);
        return new Evaluator(plan, lanes);
    }

    private double[] one(Map<String, Double> inputs, Line... lines) {
        Evaluator evaluator = evaluator(Set.of(), 1, lines);
        evaluator.prepare(structure.values(evaluator.plan(), inputs), () -> false);
        return evaluator.series(new LineInstance(lines[lines.length - 1], structure.elements()), 0);
    }

    @Test
    void loopThroughTheMonthBeforeGrowsAsItsClosedForm() {
        Line balance = line(
                "balance", line("balance").previous().times(input("factor")).plus(number(1)));

        double[] values = one(Map.of("factor", 1.1), balance);

        // geometric sum: (1.1^(m+1) - 1) / 0.1
        assertThat(values[MONTHS - 1]).isCloseTo((StrictMath.pow(1.1, MONTHS) - 1) / 0.1, within(1e-9));
    }

    @Test
    void loopOverTwoLinesTakesEachInTheOrderOfTheMonth() {
        Line stock =
                line("stock", line("stock").previous().minus(line("retired")).plus(number(2)));
        Line retired = line("retired", new Expr.Ago(line("added"), number(3), 0));
        Line added = line("added", number(2).plus(line("stock").previous().times(number(0))));

        double[] values = one(Map.of(), retired, added, stock);

        assertThat(values).startsWith(2, 4, 6, 6, 6).endsWith(6);
    }

    @Test
    void linesThatNeedEachOtherWithinAMonthAreNamed() {
        Line a = line("a", line("b").plus(number(1)));
        Line b = line("b", line("a").times(number(2)));

        assertThatThrownBy(() -> one(Map.of(), a, b))
                .isInstanceOf(CircularLinesException.class)
                .hasMessageContaining("within one month")
                .hasMessageContaining("a")
                .hasMessageContaining("b");
    }

    @Test
    void datesThatNeedEachOtherWithinAMonthSettleOnWhatIsKnownOfThem() {
        Expr never = number(Double.POSITIVE_INFINITY);
        Line event = line("event", when(MONTH.above(number(4)), number(100), never));
        Line a = line(
                "a",
                line("event")
                        .min(new Expr.Settling(line("b"), Double.POSITIVE_INFINITY))
                        .plus(number(1)));
        Line b = line("b", line("a").plus(number(2)));
        Line self = line("self", new Expr.Settling(line("self"), Double.POSITIVE_INFINITY).plus(MONTH));

        assertThat(one(Map.of(), event, a, b))
                .startsWith(Double.POSITIVE_INFINITY)
                .endsWith(103);
        assertThat(one(Map.of(), self)).containsOnly(Double.POSITIVE_INFINITY);
    }

    @Test
    void lookingAheadWithinALoopIsNamed() {
        Line a = line("ahead", new Expr.Ago(line("loop"), number(-1), 0));
        Line b = line("loop", line("ahead").plus(line("loop").previous()));

        assertThatThrownBy(() -> one(Map.of(), a, b))
                .isInstanceOf(CircularLinesException.class)
                .hasMessageContaining("looking ahead")
                .hasMessageContaining("loop");
    }

    @Test
    void lineThatIsNothingButItselfIsNamed() {
        assertThatThrownBy(() -> one(Map.of(), line("a", line("b")), line("b", line("a"))))
                .isInstanceOf(CircularLinesException.class);
    }

    @Test
    void lookingAheadOutsideALoopReadsLaterMonths() {
        Line square = line("square", MONTH.times(MONTH));
        Line ahead = line("ahead", new Expr.Ago(line("square"), number(-2), -1));

        double[] values = one(Map.of(), square, ahead);

        assertThat(values[0]).isEqualTo(4);
        assertThat(values[MONTHS - 3]).isEqualTo((MONTHS - 1.0) * (MONTHS - 1));
        assertThat(values[MONTHS - 2]).isEqualTo(-1);
    }

    @Test
    void aScalarIsKnownBeforeAsItIsAndASeriesAMonthLate() {
        Line scalar = line("scalar", new Expr.KnownBefore(input("x"), -1));
        Line series = line("series", new Expr.KnownBefore(MONTH, -1));

        assertThat(one(Map.of("x", 7.0), scalar)).containsOnly(7);
        assertThat(one(Map.of(), series)).startsWith(-1, 0, 1);
    }

    @Test
    void wholeTimeTakesTheLastAndTheLargest() {
        Line hump = line("hump", MONTH.times(number(MONTHS).minus(MONTH)));

        assertThat(one(Map.of(), line("peak", new Expr.Whole(WholeTime.PEAK, hump.formula())))[0])
                .isEqualTo(144);
        assertThat(one(Map.of(), line("last", new Expr.Whole(WholeTime.LAST, hump.formula())))[0])
                .isEqualTo(23);
    }

    /// Every way of laying out operands: scalars and series, the same for all cases or not, in and out of a loop.
    private static Line[] everything() {
        Line shared = line("shared", MONTH.times(input("fixed")).plus(number(1)));
        Line varied = line("varied", MONTH.times(input("x")).plus(line("shared")));
        Line lagged = line("lagged", new Expr.Ago(line("varied"), input("lag"), 0.5));
        Line loop = line(
                "loop",
                line("loop").previous().times(input("y")).plus(line("lagged").average()));
        Line choice = line(
                "choice",
                when(
                        line("varied").above(line("loop")),
                        line("shared").over(input("x")),
                        line("loop").minus(input("y"))));
        Line peak = line("peak", new Expr.Whole(WholeTime.PEAK, line("choice")));
        Line total = line(
                "total",
                line("choice")
                        .max(number(-5))
                        .min(line("peak").times(number(0.9)))
                        .cumulative());
        Line level =
                line("level", new Expr.Balance(line("total"), line("shared").times(input("y"))));
        return new Line[] {shared, varied, lagged, loop, choice, peak, total, level};
    }

    @Test
    void aBlockOfCasesGivesEachTheSameBitsAsAloneAtAnyBlockSize() {
        Line[] lines = everything();
        for (int lanes : new int[] {1, 2, 7, 64, 600}) {
            double[][] cases = new double[3][lanes];
            for (int lane = 0; lane < lanes; lane++) {
                cases[0][lane] = 1 + lane * 0.37;
                cases[1][lane] = 0.9 - lane * 0.001;
                cases[2][lane] = 1 + lane % 5;
            }
            List<String> order = List.of("x", "y", "lag");
            Evaluator block = evaluator(Set.of("x", "y", "lag"), lanes, lines);
            block.prepare(
                    structure.values(block.plan(), Map.of("fixed", 1.7, "x", 0.0, "y", 0.0, "lag", 0.0)), () -> false);
            block.run(
                    block.plan().varyingInputs().stream()
                            .map(slot -> cases[
                                    order.indexOf(
                                            block.plan().inputs().get(slot).field())])
                            .toArray(double[][]::new),
                    () -> false);
            for (int lane : new int[] {0, lanes / 2, lanes - 1}) {
                Map<String, Double> alone =
                        Map.of("fixed", 1.7, "x", cases[0][lane], "y", cases[1][lane], "lag", cases[2][lane]);
                LineInstance last = new LineInstance(lines[lines.length - 1], structure.elements());
                assertThat(block.series(last, lane)).isEqualTo(one(alone, lines));
            }
        }
    }

    @Test
    void whatNoVaryingInputReachesIsNotCountedPerCase() {
        Evaluator evaluator = evaluator(Set.of("x"), 8, everything()[0], everything()[1]);

        assertThat(evaluator.plan().operationsPerCase()).isEqualTo(2L * MONTHS);
        assertThat(evaluator.plan().operationsOnce()).isEqualTo(2L * MONTHS);
    }

    @Test
    void aCancelledRunEndsInACancellation() {
        Evaluator evaluator = evaluator(Set.of(), 1, everything()[0]);
        double[] values = structure.values(evaluator.plan(), Map.of("fixed", 1.0));

        assertThatThrownBy(() -> evaluator.prepare(values, () -> true)).isInstanceOf(CancellationException.class);
    }

    @Test
    void deepFormulasDoNotOverflowTheStackOfTheOrdering() {
        Expr deep = MONTH;
        for (int i = 0; i < 250; i++) {
            deep = deep.plus(number(i)).max(MONTH);
        }
        assertThat(one(Map.of(), line("deep", deep))[0]).isEqualTo(249 * 250 / 2.0);
    }
}
