package org.dealbench.engine.deal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.dealbench.engine.ColumnFunction;
import org.dealbench.engine.Expr;
import org.dealbench.engine.Function;
import org.dealbench.engine.Index;
import org.dealbench.engine.Line;
import org.dealbench.engine.LineCatalogue;
import org.dealbench.engine.Relation;
import org.dealbench.engine.formula.FormulaParser;
import org.dealbench.engine.formula.FormulaText;
import org.dealbench.engine.formula.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every formula of the program, printed, read and evaluated again, is the same formula and gives the same bits.
class PrintedFormulasTest {

    private static final LineCatalogue CATALOGUE = DealLines.catalogue();
    private static final DealVocabulary VOCABULARY = new DealVocabulary(CATALOGUE);

    private static final Projector DECLARED = new Projector(CATALOGUE);
    private static final Projector READ_BACK = new Projector(new LineCatalogue(CATALOGUE.lines().stream()
            .map(line -> line.withFormula(readBack(line.formula())))
            .toList()));

    static Collection<Line> lines() {
        return CATALOGUE.lines();
    }

    static Collection<Case> cases() {
        return Case.all();
    }

    static Stream<ColumnFunction> columnFunctions() {
        return NamedFunctions.all().values().stream();
    }

    private static Expr readBack(Expr formula) {
        String text = FormulaText.of(formula);
        return switch (FormulaParser.parse(text, VOCABULARY)) {
            case Parsed.Formula read -> read.expr();
            case Parsed.Unreadable unreadable -> throw new AssertionError(text + ": " + unreadable.fault());
        };
    }

    @ParameterizedTest
    @MethodSource("lines")
    void everyLineReadsBackAsItself(Line line) {
        assertThat(readBack(line.formula())).isEqualTo(line.formula());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyCaseGivesTheSameBits(Case example) {
        Projection declared = DECLARED.project(example.effective(), () -> false);
        Projection readBack = READ_BACK.project(example.effective(), () -> false);

        assertThat(bits(readBack)).isNotEmpty().isEqualTo(bits(declared));
    }

    /// Every number of a projection with its name, to the last bit.
    private static List<String> bits(Projection projection) {
        List<String> bits = new ArrayList<>();
        projection.deals().forEach((id, deal) -> {
            add(bits, id, deal.series(), deal.scalars());
            deal.chipCapex().forEach((chip, series) -> bits.add(id + " " + chip + " " + bits(series.toArray())));
            bits.add(id + deal.internalRates() + deal.tranches() + deal.phases() + deal.commitments());
        });
        projection.chips().forEach((id, chip) -> add(bits, id, chip.series(), chip.scalars()));
        projection.portfolio().forEach((name, series) -> bits.add(name + " " + bits(series.toArray())));
        bits.add(projection.conditions().toString());
        return bits;
    }

    private static void add(
            List<String> bits,
            String owner,
            SequencedMap<String, Series> series,
            SequencedMap<String, Double> scalars) {
        series.forEach((name, values) -> bits.add(owner + " " + name + " " + bits(values.toArray())));
        scalars.forEach((name, value) -> bits.add(owner + " " + name + " " + bits(value)));
    }

    private static String bits(double... values) {
        return Arrays.toString(
                Arrays.stream(values).mapToLong(Double::doubleToRawLongBits).toArray());
    }

    @ParameterizedTest
    @MethodSource("columnFunctions")
    void everyColumnFunctionCanBePrintedAndRead(ColumnFunction function) {
        Expr call = Expr.column(function, Expr.line("fcf"), Expr.number(2));

        assertThat(FormulaText.of(call)).isEqualTo(function.name() + "(fcf, 2)");
        assertThat(readBack(call)).isEqualTo(call);
    }

    @Test
    void everyFunctionOfAMonthCanBePrintedAndRead() {
        for (Function function : Function.values()) {
            Expr call = Expr.call(function, Expr.line("fcf"), new Expr.Each(Relations.PHASES, Expr.line("fcf")));

            assertThat(readBack(call)).isEqualTo(call);
        }
    }

    @Test
    void everyColumnFunctionOfALineIsNamed() {
        List<ColumnFunction> used = new ArrayList<>();
        CATALOGUE.lines().forEach(line -> collect(line.formula(), used));

        assertThat(NamedFunctions.all().values()).containsAll(used);
        assertThat(used).isNotEmpty();
    }

    private static void collect(Expr expr, List<ColumnFunction> found) {
        if (expr instanceof Expr.Column column) {
            found.add(column.function());
        }
        expr.parts().forEach(part -> collect(part, found));
    }

    @Test
    void everyRelationAndIndexIsListed() throws IllegalAccessException {
        List<Object> declared = new ArrayList<>();
        for (var field : Relations.class.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers())
                    && (field.getType() == Relation.class || field.getType() == Index.class)) {
                declared.add(field.get(null));
            }
        }

        List<Object> listed = new ArrayList<>(Relations.INDICES);
        listed.addAll(Relations.ALL);
        assertThat(listed).containsExactlyInAnyOrderElementsOf(declared);
    }

    @Test
    void printsWhatAPersonWouldWrite() {
        assertThat(FormulaText.of(CATALOGUE.line("ebitda").formula()))
                .isEqualTo("revenue.total - opex.energy - opex.maintenance - opex.other");
        assertThat(FormulaText.of(CATALOGUE.line("chips.inService/{chip}").formula()))
                .isEqualTo("chips.itMw/{chip} * 1e6[W/MW] / chip:watts");
        assertThat(FormulaText.of(CATALOGUE.line("capacity.itMw").formula()))
                .isEqualTo("sum(capacity.itMw/{phase} over phases of deal)");
        assertThat(FormulaText.of(CATALOGUE.line("opex.maintenance").formula()))
                .isEqualTo("if(has(deal:economics), "
                        + "deal:economics.maintenanceRate / 12[1/year] * average(ppe.gross), 0)");
    }

    @Test
    void randomFormulasReadBackAsThemselves() {
        RandomFormulas formulas = new RandomFormulas(20261130);
        for (int i = 0; i < 20_000; i++) {
            Expr formula = formulas.formula(i % 5);
            String text = FormulaText.of(formula);

            if (text.length() <= FormulaParser.MAX_LENGTH) {
                assertThat(readBack(formula)).as(text).isEqualTo(formula);
            }
        }
    }
}
