package org.dealbench.engine.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dealbench.engine.Expr.line;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.dealbench.engine.BinaryOp;
import org.dealbench.engine.Expr;
import org.dealbench.engine.Line;
import org.dealbench.engine.LineCatalogue;
import org.dealbench.engine.Measure;
import org.dealbench.engine.UnitCheck;
import org.dealbench.engine.UnitFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every line has the unit it is declared to have, and the check bites: what is taken out of a formula is missed.
class UnitsTest {

    private static final LineCatalogue CATALOGUE = DealLines.catalogue();
    private static final UnitCheck CHECK = new UnitCheck(CATALOGUE, new InputUnits());

    static Collection<Line> lines() {
        return CATALOGUE.lines();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void everyLineHasItsUnit(Line line) {
        assertThat(CHECK.faults(line)).isEmpty();
    }

    /// Where a unit says nothing of a line's number, such as the hours of all chips, the line has a finer measure.
    @ParameterizedTest
    @MethodSource("lines")
    void whatIsShownAndWhatIsMeasuredDifferOnlyByTheChip(Line line) {
        Measure shown = Measure.of(line.unit());
        Measure chips = Measure.of("chips");
        if (!line.measure().fits(shown)
                && line.measure() instanceof Measure.Amount measured
                && shown instanceof Measure.Amount unit
                && chips instanceof Measure.Amount chip) {
            assertThat(List.of(unit.times(chip), unit.over(chip))).anyMatch(measured::fits);
        }
    }

    @Test
    void aFactorThatIsDroppedIsMissed() {
        List<String> unseen = unseen(part -> part instanceof Expr.Binary binary
                        && (binary.op() == BinaryOp.MULTIPLY || binary.op() == BinaryOp.DIVIDE)
                        && !measure(binary.right()).fits(Measure.Amount.ONE)
                ? List.of(binary.left())
                : List.of());

        assertThat(unseen).isEmpty();
    }

    @Test
    void aConversionThatIsOnlyANumberIsMissed() {
        List<String> unseen = unseen(part ->
                part instanceof Expr.Constant constant && !constant.measure().fits(Measure.Amount.ONE)
                        ? List.of(Expr.number(constant.value()))
                        : List.of());

        assertThat(unseen).isEmpty();
    }

    @Test
    void anythingAddedToAnotherKindIsFound() {
        List<String> unseen =
                unseen(part -> part instanceof Expr.Ref && measure(part).fits(Measure.of("money"))
                        ? List.of(part.plus(line("capacity.itMw")))
                        : List.of());

        assertThat(unseen).isEmpty();
    }

    @Test
    void theFaultNamesTheLineThePlaceAndWhatIsWrong() {
        Line ebitda = CATALOGUE
                .line("ebitda")
                .withFormula(line("revenue.total").minus(line("capacity.itMw")).minus(line("opex.other")));

        assertThat(CHECK.faults(ebitda)).singleElement().satisfies(fault -> {
            assertThat(fault).hasToString("ebitda, left of -: subtracts MW from money");
            assertThat(fault.at()).isEqualTo(line("revenue.total").minus(line("capacity.itMw")));
        });
        assertThat(CHECK.faults(CATALOGUE.line("ebitda").withFormula(line("energy.mwh"))))
                .extracting(UnitFault::toString)
                .containsExactly("ebitda gives MWh, not money");
    }

    @Test
    void everyFaultOfAFormulaIsToldOnce() {
        Expr twice =
                line("capacity.itMw").plus(line("ebitda")).times(line("fcf").plus(line("energy.mwh")));

        assertThat(CHECK.derive("mine", twice).faults())
                .extracting(UnitFault::problem)
                .containsExactly("adds money to MW", "adds MWh to money");
        assertThat(CHECK.derive("mine", twice).measure()).isEqualTo(Measure.Any.ANY);
    }

    @Test
    void aTypedFormulaTellsWhatItMeasures() {
        Expr perMegawatt = line("revenue.total").over(line("capacity.itMw"));

        assertThat(CHECK.derive("mine", perMegawatt).measure().fits(Measure.of("money/MW")))
                .isTrue();
        assertThat(CHECK.derive("mine", line("nowhere").plus(new Expr.Field(Relations.DEAL, "economics/nothing")))
                        .faults())
                .extracting(UnitFault::problem)
                .containsExactly("there is no line nowhere", "there is no input economics/nothing of a deal");
    }

    private static Measure measure(Expr part) {
        return CHECK.derive("part", part).measure();
    }

    /// Mutants of all lines in which nothing is found, and that there were any.
    private static List<String> unseen(Function<Expr, List<Expr>> replacements) {
        List<String> unseen = new ArrayList<>();
        int made = 0;
        for (Line line : CATALOGUE.lines()) {
            for (Expr mutant : Mutants.of(line.formula(), replacements)) {
                made++;
                if (CHECK.faults(line.withFormula(mutant)).isEmpty()) {
                    unseen.add(line.id() + ": " + mutant);
                }
            }
        }
        assertThat(made).isGreaterThan(10);
        return unseen;
    }
}
