package org.dealbench.analysis.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import org.dealbench.analysis.Periods;
import org.dealbench.engine.deal.Case;
import org.dealbench.engine.deal.DealLines;
import org.dealbench.engine.deal.Projection;
import org.dealbench.engine.deal.Projector;
import org.dealbench.engine.deal.Series;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every number of every golden case is explained by the bits it is projected with, and its parts make it up.
final class EveryNumberTest {

    private static final double HAIR = 1e-9;
    private static final int DEEPEST = 5;
    private static final int MOST_PARTS = 12;

    static List<Case> cases() {
        return Case.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isExplainedByTheBitsItIsProjectedWithAndItsPartsMakeItUp(Case each) {
        Projection projection = new Projector(DealLines.catalogue()).project(each.effective(), () -> false);
        Explainer explainer = new Explainer(DealLines.catalogue(), Periods::label);
        int months = projection.timeline().months();
        List<String> faults = new ArrayList<>();
        numbers(projection).forEach((address, value) -> {
            for (int month :
                    each.scenario().equals("base") ? new int[] {0, months / 3, months - 1} : new int[] {months / 3}) {
                Explanation explanation = explained(explainer, each, address, month);
                double expected = value.applyAsDouble(month);
                if (Double.doubleToLongBits(explanation.value()) != Double.doubleToLongBits(expected)) {
                    faults.add(address + " in " + month + ": " + explanation.value() + " is not " + expected);
                }
                check(explanation.whole(), explainer, each, address + " in " + month, 0, faults);
            }
        });
        assertThat(faults.stream().limit(20)).isEmpty();
    }

    static List<Case> bases() {
        return Case.all().stream()
                .filter(each -> each.scenario().equals("base"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("bases")
    void isExplainedWhereItOnlyServesOthersToo(Case each) {
        Explainer explainer = new Explainer(DealLines.catalogue(), Periods::label);
        int middle = each.effective().calendar().months() / 2;
        List<String> faults = new ArrayList<>();
        explainer
                .addresses(each.effective())
                .all()
                .keySet()
                .forEach(address -> check(
                        explained(explainer, each, address, middle).whole(), explainer, each, address, 0, faults));
        assertThat(faults.stream().limit(20)).isEmpty();
    }

    private static Explanation explained(Explainer explainer, Case each, String address, int month) {
        return explainer
                .explain(each.effective(), address, Span.of(month), () -> false)
                .orElseThrow(() -> new AssertionError(address + " is not explained"));
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

    private static void check(Part part, Explainer explainer, Case each, String place, int depth, List<String> faults) {
        List<Part> parts = part.parts();
        String here = place + " > " + part.label();
        boolean leaf =
                switch (part.what()) {
                    case What.LineAt(String address, Span _) -> {
                        if (explainer.addresses(each.effective()).find(address).isEmpty()) {
                            faults.add(here + " cannot be opened at " + address);
                        }
                        yield true;
                    }
                    case What.Given _, What.Constant _, What.OfCalendar _ -> true;
                    case What.Operation _, What.Called _ -> false;
                };
        if (leaf != parts.isEmpty()) {
            faults.add(here + (leaf ? " has parts" : " has no parts, but is neither input, constant nor calendar"));
        }
        combined(part).ifPresent(sum -> {
            double scale = parts.stream()
                    .mapToDouble(Part::value)
                    .map(Math::abs)
                    .filter(Double::isFinite)
                    .max()
                    .orElse(0);
            if (!near(sum, part.value(), scale)) {
                faults.add(here + ": parts come to " + sum + ", not " + part.value());
            }
        });
        if (depth < DEEPEST) {
            parts.stream().limit(MOST_PARTS).forEach(below -> check(below, explainer, each, here, depth + 1, faults));
        }
    }

    /// What the parts come to; empty where they are no sum, product or choice.
    private static OptionalDouble combined(Part part) {
        if (!(part.what() instanceof What.Operation(What.Arithmetic kind))) {
            return OptionalDouble.empty();
        }
        return switch (kind) {
            case SUM, MONTHS ->
                OptionalDouble.of(part.inOrder().stream()
                        .mapToDouble(each -> each.role() == Role.MINUS ? -each.value() : each.value())
                        .reduce(0, Double::sum));
            case PRODUCT ->
                OptionalDouble.of(part.inOrder().stream()
                        .reduce(
                                1.0,
                                (product, each) ->
                                        each.role() == Role.OVER ? product / each.value() : product * each.value(),
                                (one, _) -> one));
            case CHOICE, LEAST, MOST ->
                part.parts().stream()
                        .filter(each -> each.role() == Role.DECIDES)
                        .mapToDouble(Part::value)
                        .findFirst();
            case POWER, LESS, AT_MOST, NOT, NEGATIVE, ROUNDED_DOWN, ROUNDED_UP, LIST -> OptionalDouble.empty();
        };
    }

    private static boolean near(double one, double other, double scale) {
        return Double.compare(one, other) == 0 || one == other || Math.abs(one - other) <= HAIR * Math.max(1e-9, scale);
    }
}
