package org.dealbench.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// A small workbook without fault that holds one of nearly everything, for tests that break it in one place.
public final class Samples {

    private Samples() {}

    public static Workbook workbook() {
        return new Workbook(
                "6c1d3f0e-2f5b-4c57-9a41-0d1b5f1c2a3e",
                "Sample",
                "",
                "USD",
                new Calendar(YearMonth.of(2026, 1), 48, LocalDate.of(2026, 1, 31)),
                1979,
                "gpu",
                List.of(new Source("press", "Announcement", null, null, "2026-02", null)),
                List.of(
                        claim("half", "deals/main/tranches/first/amount", Value.of(1.5e10)),
                        new Claim(
                                "bracket",
                                "press",
                                "chips/gpu/watts",
                                "Between 1.4 and 2 kW.",
                                Value.of(2100),
                                Value.of(1400),
                                Value.of(2500),
                                "W",
                                "2026",
                                Confidence.ESTIMATE,
                                "half"),
                        claim("from", "deals/main/phases/one/start", Value.of("2026-06")),
                        claim("where", "deals/main/phases/one/site", Value.of("Ohio"))),
                List.of(party("cloud"), party("lab"), party("maker")),
                List.of(chip("gpu", new Pricing.Hourly(3)), chip("asic", new Pricing.Relative("gpu", 0.35))),
                List.of(
                        new Condition.Event("listing", "Listing", LocalDate.of(2026, 12, 15), 0, true, 0.75),
                        new Condition.Capacity("first-half", "Half the power", "main", 500),
                        new Condition.Funded("paid", "First money paid", "main/first"),
                        new Condition.AtLeast("two", "Two of three", List.of("listing", "first-half", "paid"), 2),
                        new Condition.All("all", "Both", List.of("listing", "two")),
                        new Condition.Any("any", "Either", List.of("all", "paid"))),
                List.of(deal()),
                List.of(new Risk(
                        "suit",
                        "Suit",
                        false,
                        0.15,
                        YearMonth.of(2026, 9),
                        18,
                        List.of(
                                new Effect.BlockShare("main", 0.25),
                                new Effect.VoidTranche("main/second"),
                                new Effect.DelayPhases("main", 6),
                                new Effect.CutCommitment("main", 0.5),
                                new Effect.SlipChip("asic", 9)))),
                List.of(
                        new Uncertainty(
                                "deals/main/operation/utilisation",
                                new Distribution.Pert(0.65, 0.85, 0.95, null, null),
                                0),
                        new Uncertainty("chips/gpu/watts", new Distribution.Normal(2100, 100, 1800.0, null), null),
                        new Uncertainty("chips/gpu/tflops", new Distribution.Uniform(4000, 6000, null, null), null),
                        new Uncertainty(
                                "chips/gpu/priceDecline", new Distribution.Triangular(0, 0.1, 0.3, null, 0.25), null),
                        new Uncertainty(
                                "chips/gpu/pricing/hourly", new Distribution.Lognormal(3, 0.5, null, null), null),
                        new Uncertainty(
                                "deals/main/tranches/first/instalments",
                                new Distribution.Discrete(List.of(1.0, 2.0), List.of(3.0, 1.0), null, null),
                                null)),
                List.of(new Correlation("deals/main/operation/utilisation", "chips/gpu/watts", 0.5)),
                List.of(
                        new Scenario(
                                "late",
                                "Late",
                                null,
                                overrides(Map.of("deals/main/phases/one/delayMonths", Value.of(12)))),
                        new Scenario("worse", "Worse", "late", overrides(Map.of("risks/suit/active", Value.of(true))))),
                List.of(new Target("path", "Path", "cloud", 2025, 1e11, 2035, 6e11)),
                List.of(new Check(
                        "round",
                        "Round",
                        List.of("deals/main/tranches/first/amount", "deals/main/tranches/second/amount"),
                        5e10)),
                List.of(new AnalystLine("per-watt", "Cost per watt", "USD/W", "RATE", "main", "1 + 1")),
                List.of(new RunCertificate(
                        "run-1",
                        "late",
                        42,
                        "SOBOL",
                        10_000,
                        "ab12",
                        "cd34",
                        new LinkedHashMap<>(Map.of("mean", 1.25)))),
                List.of(new Actual("targets/path", "2025-Q4", 3e10, "press")));
    }

    private static Deal deal() {
        return new Deal(
                "main",
                "Cloud - Lab",
                "cloud",
                "lab",
                "cloud",
                List.of(tranche("first", null, null), tranche("second", "two", LocalDate.of(2028, 12, 31))),
                List.of(
                        new Commitment(
                                "base",
                                "Base",
                                1e11,
                                LocalDate.of(2026, 2, 27),
                                YearMonth.of(2027, 1),
                                96,
                                new Profile.Growth(0.25)),
                        new Commitment(
                                "even",
                                "Even",
                                1e9,
                                LocalDate.of(2026, 2, 27),
                                YearMonth.of(2027, 1),
                                12,
                                new Profile.Linear()),
                        new Commitment(
                                "rising",
                                "Rising",
                                1e9,
                                LocalDate.of(2026, 2, 27),
                                YearMonth.of(2027, 1),
                                60,
                                new Profile.Ramp(24, 6)),
                        new Commitment(
                                "shaped",
                                "Shaped",
                                1e10,
                                LocalDate.of(2026, 2, 27),
                                YearMonth.of(2027, 1),
                                30,
                                new Profile.Custom(List.of(0.2, 0.3, 0.5)))),
                List.of(
                        phase("one", new Ramp.SCurve(18, 8)),
                        phase("three", new Ramp.Linear(6)),
                        phase("four", new Ramp.Step(1)),
                        phase("two", new Ramp.Custom(9, List.of(0.2, 0.2, 1.0)))),
                List.of(new Channel(
                        "market", "Market", YearMonth.of(2026, 7), 48, 8, 6e9, 0.25, 300, YearMonth.of(2029, 12))),
                Deal.RevenueBasis.TAKE_OR_PAY,
                Deal.PriceBasis.LOCKED,
                true,
                new Mix(
                        Mix.Interpolation.LINEAR,
                        List.of(
                                new MixRow(YearMonth.of(2026, 1), shares(Map.of("gpu", 1.0))),
                                new MixRow(YearMonth.of(2027, 1), shares(Map.of("asic", 1.0))))),
                new Operation(0.98, 0.85, 0.4, 0.88, 0),
                new Economics(11.7, 18, 168, 3, 75, 0.02, 0.03, 0.06, 0.21, 0.09),
                new Equity(7.3e11, 1.1e11, LocalDate.of(2029, 12, 31), 1.6e12, 0.04, 0.12),
                new Settlement(12, 1, true, true));
    }

    private static Claim claim(String id, String input, Value value) {
        return new Claim(
                id, "press", input, "As announced.", value, null, null, null, "2026-02-27", Confidence.SECONDARY, null);
    }

    private static Party party(String id) {
        return new Party(id, id, List.of(Party.Role.PROVIDER));
    }

    private static Chip chip(String id, Pricing pricing) {
        return new Chip(id, id, "maker", YearMonth.of(2025, 7), 0, 2100, 5000, 52000, 0.1, pricing, 0.12, 60);
    }

    private static Tranche tranche(String id, @Nullable String condition, @Nullable LocalDate longStop) {
        return new Tranche(
                id,
                "Tranche " + id,
                Tranche.Instrument.EQUITY,
                2.5e10,
                null,
                LocalDate.of(2026, 3, 31),
                condition,
                0,
                longStop,
                1,
                3);
    }

    private static Phase phase(String id, Ramp ramp) {
        return new Phase(
                id,
                "Phase " + id,
                null,
                YearMonth.of(2026, 6),
                0,
                500,
                Phase.Basis.FACILITY,
                1.14,
                ramp,
                null,
                true,
                "COMMERCIAL");
    }

    private static SequencedMap<String, Double> shares(Map<String, Double> entries) {
        return new LinkedHashMap<>(entries);
    }

    private static SequencedMap<String, Value> overrides(Map<String, Value> entries) {
        return new LinkedHashMap<>(entries);
    }
}
