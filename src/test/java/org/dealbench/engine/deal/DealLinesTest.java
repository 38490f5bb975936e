package org.dealbench.engine.deal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dealbench.engine.ColumnFunction;
import org.dealbench.engine.Expr;
import org.dealbench.engine.Function;
import org.dealbench.engine.Line;
import org.dealbench.engine.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What every declared line owes its reader.
class DealLinesTest {

    static Collection<Line> lines() {
        return DealLines.catalogue().lines();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void everyLineHasALabelAndASentence(Line line) {
        assertThat(line.label()).isNotBlank().doesNotEndWith(".").hasSizeLessThan(50);
        assertThat(line.documentation()).endsWith(".").contains(" ");
    }

    /// Whoever adds a name here adds its explanation and its place in printed formulas.
    @Test
    void whatIsNotArithmeticIsOneOfTheseNamedFunctions() {
        Set<String> names = new TreeSet<>();
        lines().forEach(line -> collect(line.formula(), names));

        assertThat(names)
                .containsExactly(
                        "ADD_MONTHS",
                        "AFTER_CALENDAR_CUSTOM",
                        "AFTER_CALENDAR_GROWTH",
                        "AFTER_CALENDAR_LINEAR",
                        "AFTER_CALENDAR_RAMP",
                        "BEFORE_CALENDAR_CUSTOM",
                        "BEFORE_CALENDAR_GROWTH",
                        "BEFORE_CALENDAR_LINEAR",
                        "BEFORE_CALENDAR_RAMP",
                        "CUSTOM_RAMP",
                        "CUT_CUSTOM",
                        "CUT_GROWTH",
                        "CUT_LINEAR",
                        "CUT_RAMP",
                        "DATED_CASH",
                        "FIRST_MONTH",
                        "INTERNAL_RATES",
                        "KTH_SMALLEST",
                        "LINEAR_ROWS",
                        "MONTH_OF",
                        "PAID_EARLY",
                        "PAID_EVENLY",
                        "PAYBACK",
                        "PRESENT_VALUE",
                        "SCHEDULE_CUSTOM",
                        "SCHEDULE_GROWTH",
                        "SCHEDULE_LINEAR",
                        "SCHEDULE_RAMP",
                        "STAKE",
                        "STEP_ROWS",
                        "S_CURVE",
                        "TRUE_UP",
                        "USUAL_RATE");
    }

    private static void collect(Object part, Set<String> names) {
        switch (part) {
            case Function function -> names.add(function.name());
            case ColumnFunction function -> names.add(function.name());
            case Collection<?> parts -> parts.forEach(each -> collect(each, names));
            case Map<?, ?> parts -> parts.values().forEach(each -> collect(each, names));
            case Relation _ -> {}
            case Expr expr -> {
                for (RecordComponent component : expr.getClass().getRecordComponents()) {
                    collect(value(component, expr), names);
                }
            }
            default -> {}
        }
    }

    private static Object value(RecordComponent component, Object of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
