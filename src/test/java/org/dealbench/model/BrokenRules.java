package org.dealbench.model;

import static org.dealbench.model.BrokenWorkbooks.broken;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/// Workbooks with something wrong between fields, and what is to be said of it.
final class BrokenRules {

    private BrokenRules() {}

    static Stream<Arguments> all() {
        return Stream.of(shapes(), evidence(), uncertain(), scenarios()).flatMap(List::stream);
    }

    private static List<Arguments> shapes() {
        String ramp = "deals/main/phases/two/ramp";
        String years = "deals/main/commitments/shaped/profile/years";
        return List.of(
                broken(
                        ramp,
                        new Ramp.Custom(9, List.of()),
                        ramp + "/fractions: must hold at least one fraction, the last one 1, but is empty"),
                broken(
                        ramp,
                        new Ramp.Custom(9, List.of(0.5, 0.4, 0.9)),
                        ramp + "/fractions/1: must not be below the fraction before it, 0.5, but is 0.4",
                        ramp + "/fractions: must end at 1, but ends at 0.9"),
                broken(
                        ramp,
                        new Ramp.Custom(9, List.of(-0.1, 1.0)),
                        ramp + "/fractions/0: Fractions must be a number from 0 to 1, but is -0.1"),
                broken(
                        years,
                        List.of(0.5, 0.4),
                        years
                                + ": must hold one value for each of the 3 contract years that a term of 30 months starts,"
                                + " but holds 2",
                        years + ": must sum to 1, but sums to 0.9"),
                broken(
                        "deals/main/mix/2027-01/asic",
                        0.9,
                        "deals/main/mix/2027-01: shares must sum to 1, but sum to 0.9"),
                broken(
                        "deals/main/mix/2027-01/asic",
                        -1.0,
                        "deals/main/mix/2027-01/asic: Share must be a number from 0 to 1, but is -1",
                        "deals/main/mix/2027-01: shares must sum to 1, but sum to -1"),
                broken(
                        "deals/main/mix/2027-01",
                        new MixRow(YearMonth.of(2026, 1), new LinkedHashMap<>(Map.of("gpu", 1.0))),
                        "deals/main/mix/1: rows must stand in the order of their months, each month once, but 2026-01"
                                + " follows 2026-01"),
                broken(
                        "deals/main/mix/2027-01",
                        new MixRow(YearMonth.of(2025, 1), new LinkedHashMap<>(Map.of("gpu", 1.0))),
                        "deals/main/mix/2025-01: rows must stand in the order of their months, each month once, but"
                                + " 2025-01 follows 2026-01"),
                broken(
                        "deals/main/equity",
                        new Equity(0, 0, LocalDate.of(2029, 12, 31), 1, 0, 0.1),
                        "deals/main/equity: Pre-money valuation and round size must come to more than 0, but both are 0"),
                broken(
                        "targets/path/targetYear",
                        2025,
                        "targets/path/targetYear: Target year must be after the base year, 2025, but is 2025"),
                broken(
                        "targets/path/targetRevenue",
                        1e11,
                        "targets/path/targetRevenue: Target revenue must differ from the base revenue, but both are"
                                + " 100000000000"));
    }

    private static List<Arguments> evidence() {
        return List.of(
                broken(
                        "claims/half/input",
                        "deals/main/tranches/third/amount",
                        "claims/half/input: input must be the address of an input; 'deals/main/tranches/third/amount' is"
                                + " an unknown path: nothing in deals/main/tranches is 'third'; there are first, second"),
                broken(
                        "claims/half/value",
                        Value.of("15 bn"),
                        "claims/half/value: a claim about Amount must be a number, but is '15 bn'"),
                broken(
                        "claims/from/value",
                        Value.of("summer"),
                        "claims/from/value: a claim about Start must be a day, month or year such as 2027-03-31, 2027-03"
                                + " or 2027, but is 'summer'"),
                broken(
                        "claims/bracket/low",
                        Value.of(3000),
                        "claims/bracket/low: low must not be above high, 2500, but is 3000"),
                broken(
                        "claims/half/supersededBy",
                        "half",
                        "claims/half/supersededBy: a claim cannot be superseded by itself"),
                broken(
                        "claims/half/asOf",
                        "2026-2",
                        "claims/half/asOf: asOf must be a day, month or year such as 2027-03-31, 2027-03 or 2027, but is"
                                + " '2026-2'"),
                broken(
                        "checks/round/sum/1",
                        "deals/main/refresh",
                        "checks/round/sum/1: must be the address of a number, but deals/main/refresh is none"),
                broken(
                        "actuals/0/metric",
                        "targets/x",
                        "actuals/0/metric: metric must be the address of a line or target of this workbook, but is"
                                + " 'targets/x'"),
                broken(
                        "actuals/0/period",
                        "2025-Q5",
                        "actuals/0/period: period must be a month, quarter or year such as 2027-03, 2027-Q1 or 2027, but"
                                + " is '2025-Q5'"));
    }

    private static List<Arguments> uncertain() {
        String first = "uncertainties/0/";
        return List.of(
                broken(
                        first + "input",
                        "deals/main/pricing",
                        first + "input: input must be a number, date or month; kinds, words, flags and ids such as"
                                + " 'deals/main/pricing' cannot be uncertain",
                        "correlations/0/a: must be the address of an uncertain input, but"
                                + " 'deals/main/operation/utilisation' is none"),
                broken(
                        first + "input",
                        "chips/gpu/tflops",
                        "uncertainties/2/input: an input must be uncertain only once, but 'chips/gpu/tflops' stands"
                                + " there before",
                        "correlations/0/a: must be the address of an uncertain input, but"
                                + " 'deals/main/operation/utilisation' is none"),
                distribution(
                        new Distribution.Uniform(1, 1, null, null),
                        "distribution: min must be below max, from the smallest to the largest, but they do not"),
                distribution(
                        new Distribution.Triangular(0, 2, 1, null, null),
                        "distribution: min, mode and max must rise, from the smallest to the largest, but they do not"),
                distribution(
                        new Distribution.Normal(1, 0, null, null), "distribution/sd: sd must be above 0, but is 0"),
                distribution(
                        new Distribution.Lognormal(-1, 1, null, null),
                        "distribution/mean: mean must be above 0, but is -1"),
                distribution(
                        new Distribution.Pert(0, 0.5, 1, 0.8, 0.2),
                        "distribution: lower must be below upper, 0.2, but is 0.8"),
                distribution(
                        new Distribution.Uniform(0, 1, 1.0, null),
                        "distribution/lower: lower must leave something of the distribution, below 1, but is 1"),
                distribution(
                        new Distribution.Lognormal(1, 1, null, 0.0),
                        "distribution/upper: upper must leave something of the distribution, above 0, but is 0"),
                distribution(
                        new Distribution.Discrete(List.of(), List.of(), null, null),
                        "distribution/values: values must hold at least one value, but is empty"),
                distribution(
                        new Distribution.Discrete(List.of(1.0, 2.0), List.of(1.0), null, null),
                        "distribution/weights: weights must be one for each of the 2 values, but there are 1"),
                distribution(
                        new Distribution.Discrete(List.of(1.0, 2.0), List.of(-1.0, 1.0), 3.0, null),
                        "distribution/weights/0: a weight must be at least 0, but is -1",
                        "distribution: at least one value between lower and upper must have a weight above 0, but none"
                                + " has"),
                distribution(
                        new Distribution.Normal(Double.NaN, 1, null, null),
                        "distribution/mean: mean must be a finite number, but is NaN"),
                broken("correlations/0/rho", 1.5, "correlations/0/rho: Rho must be a number from -1 to 1, but is 1.5"),
                broken(
                        "correlations/0/b",
                        "chips/asic/watts",
                        "correlations/0/b: must be the address of an uncertain input, but 'chips/asic/watts' is none"),
                broken(
                        "correlations/0/b",
                        "deals/main/operation/utilisation",
                        "correlations/0: two different inputs must be correlated, but both are"
                                + " 'deals/main/operation/utilisation'"),
                broken(
                        "correlations",
                        List.of(rho("watts", "tflops", 0.1), rho("tflops", "watts", 0.2)),
                        "correlations/1: a pair must be correlated only once, but 'chips/gpu/tflops' and"
                                + " 'chips/gpu/watts' stand there before"),
                broken(
                        "correlations",
                        List.of(
                                rho("watts", "tflops", 0.9),
                                rho("tflops", "priceDecline", 0.9),
                                rho("watts", "priceDecline", -0.9),
                                rho("watts", "pricing/hourly", 0.1)),
                        "correlations: correlations must be possible together (a positive semi-definite matrix), but"
                                + " those between chips/gpu/watts, chips/gpu/tflops, chips/gpu/priceDecline contradict"
                                + " each other"));
    }

    private static List<Arguments> scenarios() {
        return List.of(
                broken(
                        "scenarios/worse/basis",
                        "x",
                        "scenarios/worse/basis: basis must be the id of a scenario (late, worse), but is 'x'"),
                broken(
                        "scenarios/late/basis",
                        "worse",
                        "scenarios/late/basis: a scenario cannot build on itself: late -> worse -> late"),
                overridden(
                        "chips/gpu/watts",
                        Value.of(0),
                        "/chips/gpu/watts: in scenario 'Late', All-in watts must be a number above 0, but is 0"),
                overridden(
                        "chips/gpu/pricing/advantage",
                        Value.of(0),
                        "/chips/gpu/pricing/advantage: in scenario 'Late', unknown path: chips/gpu/pricing has no"
                                + " 'advantage', it has hourly"),
                overridden(
                        "deals/main/commitments/shaped/months",
                        Value.of(37),
                        ": in scenario 'Late', deals/main/commitments/shaped/profile/years: must hold one value for each"
                                + " of the 4 contract years that a term of 37 months starts, but holds 3"),
                overridden(
                        "targets/path/targetYear",
                        Value.of(2020),
                        ": in scenario 'Late', targets/path/targetYear: Target year must be after the base year, 2025,"
                                + " but is 2020"),
                overridden(
                        "conditions/two/count",
                        Value.of(9),
                        ": in scenario 'Late', conditions/two/count: Count must be at most 3, the number of parts, but"
                                + " is 9"));
    }

    private static Arguments distribution(Distribution distribution, String... faults) {
        String[] addressed =
                Stream.of(faults).map(fault -> "uncertainties/0/" + fault).toArray(String[]::new);
        return broken("uncertainties/0/distribution", distribution, addressed);
    }

    static Correlation rho(String a, String b, double rho) {
        return new Correlation("chips/gpu/" + a, "chips/gpu/" + b, rho);
    }

    private static Arguments overridden(String path, Value value, String fault) {
        return broken(
                "scenarios",
                List.of(new Scenario("late", "Late", null, new LinkedHashMap<>(Map.of(path, value)))),
                "scenarios/late/overrides" + fault);
    }
}
