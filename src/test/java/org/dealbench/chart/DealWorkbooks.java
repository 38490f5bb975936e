package org.dealbench.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.dealbench.engine.deal.DealLines;
import org.dealbench.engine.deal.Projection;
import org.dealbench.engine.deal.Projector;
import org.dealbench.model.Actual;
import org.dealbench.model.Address;
import org.dealbench.model.Calendar;
import org.dealbench.model.Channel;
import org.dealbench.model.Chip;
import org.dealbench.model.Commitment;
import org.dealbench.model.Condition;
import org.dealbench.model.Deal;
import org.dealbench.model.Economics;
import org.dealbench.model.Mix;
import org.dealbench.model.MixRow;
import org.dealbench.model.Operation;
import org.dealbench.model.Parts;
import org.dealbench.model.Phase;
import org.dealbench.model.Pricing;
import org.dealbench.model.Profile;
import org.dealbench.model.Ramp;
import org.dealbench.model.Settlement;
import org.dealbench.model.Target;
import org.dealbench.model.Tranche;
import org.dealbench.model.Workbook;
import org.jspecify.annotations.Nullable;

/// Workbooks of one deal for tests of its charts.
public final class DealWorkbooks {

    public static final String DEAL = "deal";

    private DealWorkbooks() {}

    public static Projection project(Workbook workbook) {
        return new Projector(DealLines.catalogue()).project(workbook, () -> false);
    }

    /// Fifteen at once and thirty-five on a listing; 2.55 GW firm and an option; three generations of chips, the
    /// last of them late.
    public static Workbook amazon() {
        List<Condition> conditions = List.of(
                new Condition.Event("listing", "Listing", LocalDate.of(2026, 12, 15), 0, true, 0.75),
                new Condition.Event("event", "Mandatory funding event", LocalDate.of(2027, 6, 30), 0, false, 0.25),
                new Condition.Any("trigger", "Listing or funding event", List.of("listing", "event")));
        List<Tranche> tranches = List.of(
                tranche("initial", "Initial investment", 15e9, null, null, 1),
                tranche("contingent", "Contingent investment", 35e9, "trigger", LocalDate.of(2028, 12, 31), 4));
        List<Phase> phases = List.of(
                phase("gpu", "GB300 clusters", YearMonth.of(2025, 11), 550, new Ramp.Linear(14), true),
                phase("t1", "Trainium, first gigawatt", YearMonth.of(2027, 1), 1000, new Ramp.SCurve(18, 8), true),
                phase("t2", "Trainium, second gigawatt", YearMonth.of(2028, 1), 1000, new Ramp.SCurve(18, 8), true),
                phase("more", "Expansion", YearMonth.of(2030, 1), 700, new Ramp.Linear(12), false));
        List<Chip> chips = List.of(
                chip("gb300", "GB300 NVL72", YearMonth.of(2025, 7), 2100, 5000),
                chip("trn2", "Trainium2", YearMonth.of(2024, 12), 900, 1299),
                chip("trn3", "Trainium3", YearMonth.of(2027, 6), 1600, 2517),
                chip("trn4", "Trainium4", YearMonth.of(2028, 10), 2400, 7551));
        List<MixRow> rows = List.of(
                row(YearMonth.of(2025, 11), Map.of("gb300", 1.0)),
                row(YearMonth.of(2027, 1), Map.of("trn3", 1.0)),
                row(YearMonth.of(2028, 6), Map.of("trn3", 0.2, "trn4", 0.8)),
                row(YearMonth.of(2029, 1), Map.of("trn4", 1.0)));
        return workbook(134, conditions, chips, deal(tranches, phases, new Mix(Mix.Interpolation.LINEAR, rows)));
    }

    /// [#amazon] with 138 bn committed in two contracts, a channel, and what it costs the provider.
    public static Workbook earning(Deal.RevenueBasis basis) {
        Address deal = Address.of("deals", DEAL);
        List<Commitment> commitments = List.of(
                new Commitment(
                        "base",
                        "Agreement of November 2025",
                        38e9,
                        LocalDate.of(2025, 11, 3),
                        YearMonth.of(2025, 11),
                        84,
                        new Profile.Ramp(24, 6)),
                new Commitment(
                        "expansion",
                        "Expansion of February 2026",
                        100e9,
                        LocalDate.of(2026, 2, 27),
                        YearMonth.of(2027, 1),
                        96,
                        new Profile.Growth(0.25)));
        Channel channel = new Channel("frontier", "Frontier", YearMonth.of(2026, 7), 48, 8, 6e9, 0.25, 1500, null);
        Economics economics = new Economics(14, 12, 240, 3, 65, 0.02, 0.04, 0.08, 0.21, 0.1);
        return replaced(
                replaced(
                        replaced(
                                replaced(
                                        replaced(amazon(), deal.child("commitments"), commitments),
                                        deal.child("operation"),
                                        new Operation(0.97, 0.6, 0.4, 0.8, 0.5)),
                                deal.child("channels"),
                                List.of(channel)),
                        deal.child("economics"),
                        economics),
                deal.child("revenueBasis"),
                basis);
    }

    /// [#earning] with what was disclosed of it: three quarters of the provider's revenue, of which one lies before the
    /// calendar, cash of a quarter that is as projected, and power at the end of two months that is short.
    public static Workbook tracked() {
        Workbook workbook = earning(Deal.RevenueBasis.TAKE_OR_PAY);
        String provider = workbook.deals().getFirst().provider();
        Target target = new Target("path", "Cloud at 600 billion", provider, 2025, 128.7e9, 2036, 600e9);
        String deal = "deals/" + DEAL + "/";
        return replaced(
                replaced(workbook, Address.of("targets"), List.of(target)),
                Address.of("actuals"),
                List.of(
                        new Actual("targets/path", "2025-Q3", 33.00e9, null),
                        new Actual("targets/path", "2025-Q4", 35.58e9, null),
                        new Actual("targets/path", "2026-Q1", 37.60e9, null),
                        new Actual(deal + "tranche.cash", "2025-Q4", 0, null),
                        new Actual(deal + "tranche.cash", "2026-Q1", 14e9, null),
                        new Actual(deal + "capacity.facilityMw", "2025-12", 70, null),
                        new Actual(deal + "capacity.facilityMw", "2026-03", 180, null),
                        new Actual(deal + "capacity.facilityMw", "2025-10", 0, null)));
    }

    private static Workbook replaced(Workbook workbook, Address address, Object value) {
        return Parts.replace(workbook, address, value).orElseThrow();
    }

    /// A deal with nothing in it.
    public static Workbook empty(int months) {
        return workbook(months, List.of(), List.of(), deal(List.of(), List.of(), null));
    }

    /// As many tranches, phases and chips as are asked for, with long names.
    public static Workbook large(int months, int count) {
        List<Condition> conditions = new ArrayList<>();
        List<Tranche> tranches = new ArrayList<>();
        List<Phase> phases = new ArrayList<>();
        List<Chip> chips = new ArrayList<>();
        SequencedMap<String, Double> shares = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            String name = "Number " + i + " of a programme with a name that does not end";
            LocalDate date = LocalDate.of(2026, 1, 31).plusMonths(i);
            conditions.add(new Condition.Event("c" + i, name, date, 0, i % 3 != 0, null));
            tranches.add(tranche("t" + i, name, 1e9, "c" + i, date.plusMonths(20), 1 + i % 60));
            phases.add(phase("p" + i, name, YearMonth.from(date), 10 + i, new Ramp.Step(1), i % 2 == 0));
            if (i < 40) {
                chips.add(chip("chip" + i, name, YearMonth.of(2025, 1), 1000 + i, 5000));
                shares.put("chip" + i, 1.0 / Math.min(count, 40));
            }
        }
        Mix mix = new Mix(Mix.Interpolation.STEP, List.of(new MixRow(YearMonth.of(2025, 11), shares)));
        return workbook(months, conditions, chips, deal(tranches, phases, mix));
    }

    private static Workbook workbook(int months, List<Condition> conditions, List<Chip> chips, Deal deal) {
        Calendar calendar = new Calendar(YearMonth.of(2025, 11), months, LocalDate.of(2026, 2, 27));
        return new Workbook(
                null,
                "Test",
                "",
                "USD",
                calendar,
                1979,
                null,
                List.of(),
                List.of(),
                List.of(),
                chips,
                conditions,
                List.of(deal),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Deal deal(List<Tranche> tranches, List<Phase> phases, @Nullable Mix mix) {
        return new Deal(
                DEAL,
                "Amazon - OpenAI",
                "amazon",
                "openai",
                "amazon",
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

    private static Tranche tranche(
            String id,
            String name,
            double amount,
            @Nullable String condition,
            @Nullable LocalDate longStop,
            int instalments) {
        return new Tranche(
                id,
                name,
                Tranche.Instrument.EQUITY,
                amount,
                null,
                LocalDate.of(2026, 3, 31),
                condition,
                7,
                longStop,
                instalments,
                3);
    }

    private static Phase phase(String id, String name, YearMonth start, double megawatts, Ramp ramp, boolean firm) {
        return new Phase(id, name, null, start, 0, megawatts, Phase.Basis.FACILITY, 1.14, ramp, null, firm, null);
    }

    private static Chip chip(String id, String name, YearMonth available, double watts, double tflops) {
        return new Chip(id, name, "maker", available, 0, watts, tflops, 1e4, 0, new Pricing.Hourly(3), 0, 60);
    }

    private static MixRow row(YearMonth from, Map<String, Double> shares) {
        return new MixRow(from, new LinkedHashMap<>(shares));
    }
}
