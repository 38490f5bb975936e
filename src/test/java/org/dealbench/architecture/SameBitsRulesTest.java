package org.dealbench.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameBitsRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Math.exp(x)",
                "Math.expm1(x)",
                "Math.log(x)",
                "Math.log10(x)",
                "Math.log1p(x)",
                "Math.pow(x, 2)",
                "Math.cbrt(x)",
                "Math.sinh(x)",
                "Math.cosh(x)",
                "Math.tanh(x)",
                "StrictMath.exp(x)",
                "StrictMath.pow(x, 2)"
            })
    void powerOutsideTheOneClassIsFound(String formula) throws IOException {
        assertThat(accused(SameBitsRules.onlyTranscendentalTakesPowers(), formula))
                .containsExactly("chart.Computes", "engine.Computes");
    }

    @Test
    void powerByReferenceIsFound() throws IOException {
        assertThat(new Offenders()
                        .with("engine.Refers", "java.util.function.DoubleUnaryOperator f = Math::exp;")
                        .with("engine.Fine", "double go(double x) { return Math.sqrt(Math.max(x, 0)); }")
                        .accusedBy(SameBitsRules.onlyTranscendentalTakesPowers()))
                .containsExactly("engine.Refers");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Math.sin(x)", "Math.atan2(x, 1)", "StrictMath.hypot(x, 1)"})
    void angleIsFoundInWhatCalculatesAndLeftToWhatDraws(String formula) throws IOException {
        assertThat(accused(SameBitsRules.calculatesWithoutAngles(), formula)).containsExactly("engine.Computes");
    }

    private static SortedSet<String> accused(ArchRule rule, String formula) throws IOException {
        String body = "double go(double x) { return " + formula + "; }";
        return new Offenders()
                .with("engine.Computes", body)
                .with("chart.Computes", body)
                .with("engine.Transcendental", body)
                .accusedBy(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "System.currentTimeMillis()",
                "java.time.Instant.now()",
                "java.time.LocalDate.now()",
                "java.time.LocalDate.now(java.time.ZoneOffset.UTC)",
                "java.time.YearMonth.now()",
                "java.time.ZonedDateTime.now()",
                "java.time.Clock.systemUTC()",
                "java.time.Clock.systemDefaultZone()",
                "java.time.InstantSource.system()",
                "java.util.Calendar.getInstance()",
                "new java.util.Date()",
                "(java.util.function.Supplier<java.time.Instant>) java.time.Instant::now"
            })
    void clockThatNobodyPassedInIsFound(String time) throws IOException {
        String body = "Object at = " + time + ";";
        assertThat(new Offenders()
                        .with("workbook.Saves", body)
                        .with("desktop.shell.Shows", body)
                        .with("desktop.Main", body)
                        .with("cli.Main", body)
                        .with(
                                "library.Fine",
                                "Object go(java.time.Clock clock) { return java.time.LocalDate.now(clock); }"
                                        + "Object then = new java.util.Date(0);")
                        .accusedBy(SameBitsRules.timeComesFromAnInjectedClock()))
                .containsExactly("desktop.shell.Shows", "workbook.Saves");
    }

    @Test
    void measuredTimeInsideTheCalculationIsFound() throws IOException {
        String body = "long at = System.nanoTime();";
        assertThat(new Offenders()
                        .with("analysis.Measures", body)
                        .with("presentation.compute.Fine", body)
                        .with("desktop.Fine", body)
                        .with("cli.Fine", body)
                        .accusedBy(SameBitsRules.onlyTheOutsideMeasuresTime()))
                .containsExactly("analysis.Measures");
    }
}
