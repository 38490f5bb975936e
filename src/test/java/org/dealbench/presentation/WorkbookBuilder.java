package org.dealbench.presentation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.dealbench.model.Address;
import org.dealbench.model.Chip;
import org.dealbench.model.Condition;
import org.dealbench.model.Deal;
import org.dealbench.model.Mix;
import org.dealbench.model.MixRow;
import org.dealbench.model.Operation;
import org.dealbench.model.Parts;
import org.dealbench.model.Party;
import org.dealbench.model.Phase;
import org.dealbench.model.Pricing;
import org.dealbench.model.Ramp;
import org.dealbench.model.Scenario;
import org.dealbench.model.Settlement;
import org.dealbench.model.Tranche;
import org.dealbench.model.Value;
import org.dealbench.model.Workbook;
import org.jspecify.annotations.Nullable;

/// Puts workbooks together for tests of the screen.
public final class WorkbookBuilder {

    public static final String DEAL = "stargate";

    private Workbook workbook = SampleWorkbooks.titled("Stargate");

    /// Two tranches, two phases, a mix of two chips, two scenarios of which one builds on the other.
    public static Workbook sample() {
        return new WorkbookBuilder()
                .list("parties", new Party("oracle", "Oracle", List.of()), new Party("openai", "OpenAI", List.of()))
                .list("chips", chip("gb300", "GB300"), chip("rubin", "Vera Rubin"), chip("mi450", "MI450"))
                .list(
                        "conditions",
                        new Condition.Event("listing", "Listing", LocalDate.of(2026, 10, 1), 0, true, null),
                        new Condition.Funded("initial-paid", "Initial paid", DEAL + "/initial"))
                .list("deals", deal(tranches(), phases(), mix()))
                .list("scenarios", scenario("slow", "Slow grid", null), scenario("worse", "Slower", "slow"))
                .build();
    }

    /// Goes on from another workbook.
    public WorkbookBuilder over(Workbook other) {
        workbook = other;
        return this;
    }

    public WorkbookBuilder list(String list, Object... elements) {
        workbook = Parts.replace(workbook, Address.of(list), List.of(elements)).orElseThrow();
        return this;
    }

    public Workbook build() {
        return workbook;
    }

    public static Deal deal(List<Tranche> tranches, List<Phase> phases, Mix mix) {
        return new Deal(
                DEAL,
                "Stargate",
                "oracle",
                "openai",
                "oracle",
                tranches,
                List.of(),
                phases,
                List.of(),
                Deal.RevenueBasis.COMMITMENT,
                Deal.PriceBasis.LOCKED,
                true,
                mix,
                new Operation(1, 1, 1, 1, 0),
                null,
                null,
                new Settlement(12, 1, true, true));
    }

    public static List<Tranche> tranches() {
        return List.of(
                tranche("initial", "Initial investment", 15e9, null, null),
                tranche("contingent", "Contingent investment", 35e9, "listing", LocalDate.of(2027, 12, 31)));
    }

    public static Tranche tranche(
            String id, String name, double amount, @Nullable String condition, @Nullable LocalDate longStop) {
        return new Tranche(
                id,
                name,
                Tranche.Instrument.EQUITY,
                amount,
                null,
                LocalDate.of(2026, 3, 1),
                condition,
                0,
                longStop,
                1,
                1);
    }

    public static List<Phase> phases() {
        return List.of(
                phase("phase-1", "Phase 1", YearMonth.of(2026, 6), new Ramp.Linear(6)),
                phase("phase-2", "Phase 2", YearMonth.of(2027, 1), new Ramp.SCurve(9, 12)));
    }

    public static Phase phase(String id, String name, YearMonth start, Ramp ramp) {
        return new Phase(id, name, "Abilene", start, 0, 550, Phase.Basis.FACILITY, 1.2, ramp, null, true, null);
    }

    public static Mix mix() {
        return new Mix(
                Mix.Interpolation.STEP,
                List.of(
                        new MixRow(YearMonth.of(2026, 6), shares("gb300", 1.0)),
                        new MixRow(YearMonth.of(2027, 1), shares("gb300", 0.4, "rubin", 0.6))));
    }

    public static SequencedMap<String, Double> shares(Object... chipsAndShares) {
        SequencedMap<String, Double> shares = new LinkedHashMap<>();
        for (int i = 0; i < chipsAndShares.length; i += 2) {
            shares.put((String) chipsAndShares[i], (Double) chipsAndShares[i + 1]);
        }
        return shares;
    }

    public static Chip chip(String id, String name) {
        return new Chip(
                id, name, "openai", YearMonth.of(2025, 1), 0, 1400, 2500, 40_000, 0.1, new Pricing.Hourly(3), 0.1, 60);
    }

    private static Scenario scenario(String id, String name, @Nullable String basis) {
        SequencedMap<String, Value> overrides = new LinkedHashMap<>();
        if (basis == null) {
            overrides.put("deals/" + DEAL + "/phases/phase-1/megawatts", Value.of(400));
        }
        return new Scenario(id, name, basis, overrides);
    }
}
