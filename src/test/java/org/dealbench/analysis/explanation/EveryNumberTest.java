package org.dealbench.analysis.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import org.dealbench.analysis.Periods;
import org.dealbench.engine.deal.Case;
import org.dealbench.engine.deal.DealLines;
import org.dealbench.engine.deal.Projection;
import org.dealbench.engine.deal.Projector;
import org.dealbench.engine.deal.Series;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every number of every golden case is explained by the same bits it is projected with.
final class EveryNumberTest {

    private static final double HAIR = 1e-9;
    private static final int DEEPEST = 40;

    static List<Case> cases() {
        return Case.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isExplainedAndItsPartsMakeItUp(Case each) {
        Projection projection = new Projector(DealLines.catalogue()).project(each.effective(), () -> false);
        Explainer explainer = new Explainer(DealLines.catalogue(), Periods::label);
        int months = projection.timeline().months();
        List<String> faults = new ArrayList<>();
        numbers(projection).forEach((address, value) -> {
            for (int month : new int[] {0, months / 3, 2 * months / 3, months - 1}) {
                Explanation explanation = explainer
                        .explain(each.effective(), address, Span.of(month), () -> false)
                        .orElseThrow(() -> new AssertionError(address + " is not explained"));
                if (Double.doubleToLongBits(explanation.value()) != Double.doubleToLongBits(value.applyAsDouble(month))) {
                    faults.add(address + " in " + month + ": " + explanation.value() + " is not "
                            + value.applyAsDouble(month));
                }
                check(explanation.whole(), address + " in " + month, 0, faults);
            }
        });
        assertThat(faults.stream().limit(20)).isEmpty();
    }

    private static Map<String, IntToDoubleFunction> numbers(Projection projection) {
        Map<String, IntToDoubleFunction> numbers = new LinkedHashMap<>();
        projection.deals().forEach((id, deal) -> {
            deal.series().forEach((name, series) -> numbers.put("deals/" + id + "/" + name, series::at));
            deal.scalars().forEach((name, value) -> numbers.put("deals/" + id + "/" + name, _ -> value));
        });
        projection.chips().forEach((id, chip) -> {
            chip.series().forEach((name, series) -> numbers.put("chips/" + id + "/" + name, series::at));
            chip.scalars().forEach((name, value) -> numbers.put("chips/" + id + "/" + name, _ -> value));
        });
        for (Series series : projection.portfolio().values()) {
            numbers.put("portfolio/" + series.name(), series::at);
        }
        return numbers;
    }

    private static void check(Part part, String place, int depth, List<String> faults) {
        if (depth > DEEPEST) {
            return;
        }
        List<Part> parts = part.parts();
        String here = place + " > " + part.label();
        boolean leaf = switch (part.what()) {
            case What.LineAt _, What.Given _, What.Constant _, What.OfCalendar _ -> true;
            case What.Operation _, What.Called _, What.InMonth _ -> false;
        };
        if (leaf != parts.isEmpty()) {
            faults.add(here + (leaf ? " has parts" : " is no leaf and has no parts"));
        }
        combined(part).forEach(sum -> {
            if (!near(sum, part.value())) {
                faults.add(here + ": parts come to " + sum + ", not " + part.value());
            }
        });
        if (depth < 6) {
            parts.stream().limit(12).forEach(each -> check(each, here, depth + 1, faults));
        }
    }

    /// What the parts come to, as their roles say; empty where they are no sum, product or choice.
    private static List<Double> combined(Part part) {
        List<Part> parts = part.parts();
        if (!parts.isEmpty() && parts.stream().allMatch(each -> each.role() == Role.PLUS || each.role() == Role.MINUS)) {
            return List.of(parts.stream()
                    .mapToDouble(each -> each.role() == Role.PLUS ? each.value() : -each.value())
                    .filter(value -> part.value() != part.value() || value == value)
                    .sum());
        }
        if (!parts.isEmpty() && parts.stream().allMatch(each -> each.role() == Role.TIMES || each.role() == Role.OVER)) {
            double product = 1;
            for (Part each : parts) {
                product = each.role() == Role.TIMES ? product * each.value() : product / each.value();
            }
            return List.of(product);
        }
        return parts.stream()
                .filter(each -> each.role() == Role.DECIDES)
                .map(Part::value)
                .toList();
    }

    private static boolean near(double one, double other) {
        return Double.compare(one, other) == 0
                || one == other
                || Math.abs(one - other) <= HAIR * Math.max(Math.abs(one), Math.abs(other))
                || Math.abs(one - other) <= 1e-3;
    }
}
