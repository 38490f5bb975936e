package org.dealbench.engine.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.DoubleStream;
import org.dealbench.engine.Line;
import org.dealbench.engine.LineCatalogue;
import org.dealbench.model.Address;
import org.dealbench.model.Deal;
import org.dealbench.model.InputValue;
import org.dealbench.model.Inputs;
import org.dealbench.model.Mix;
import org.dealbench.model.MixRow;
import org.dealbench.model.Phase;
import org.dealbench.model.Schema;
import org.dealbench.model.Unit;
import org.dealbench.model.Validation;
import org.dealbench.model.Value;
import org.dealbench.model.Workbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a change of inputs must do to the results, whatever the workbook: over all cases and seeded variations.
class ChangesTest {

    private static final LineCatalogue CATALOGUE = DealLines.catalogue();
    private static final double ROUNDING = 1e-9;
    private static final int SEEDS = 2;

    /// A workbook and how it came about.
    record Sample(String name, Workbook workbook) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Sample> samples() {
        List<Sample> samples = new ArrayList<>();
        for (Case example : Case.all()) {
            samples.add(new Sample(example.toString(), example.effective()));
        }
        for (String file : Case.FILES) {
            for (int seed = 0; seed < SEEDS; seed++) {
                samples.add(new Sample(
                        file + ", seed " + seed,
                        Variations.random(Case.workbook(file), file.hashCode() + 1000L * seed)));
            }
        }
        return samples;
    }

    private static Projection project(Workbook workbook) {
        return new Projector(CATALOGUE).project(workbook, () -> false);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void allMoneyTimesAPowerOfTwoScalesMoneyToTheBitAndNothingElse(Sample sample) {
        Map<String, double[]> before = results(project(sample.workbook()), 1024);
        Map<String, double[]> after = results(project(Variations.withMoney(sample.workbook(), 1024)), 1);

        assertThat(after.keySet()).isEqualTo(before.keySet());
        after.forEach((name, values) -> assertThat(values).as(name).isEqualTo(before.get(name)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void allMoneyTimesAnyFactorScalesMoneyAndNothingElse(Sample sample) {
        Map<String, double[]> before = results(project(sample.workbook()), 7.3);
        Map<String, double[]> after = results(project(Variations.withMoney(sample.workbook(), 7.3)), 1);

        after.forEach((name, values) -> {
            double[] expected = Objects.requireNonNull(before.get(name));
            double largest = DoubleStream.of(expected)
                    .map(Math::abs)
                    .filter(Double::isFinite)
                    .max()
                    .orElse(0);
            boolean month = name.endsWith("payback") || name.endsWith("roundTrip");
            for (int i = 0; i < values.length; i++) {
                if (Double.isFinite(expected[i])) {
                    assertThat(values[i])
                            .as(name)
                            .isCloseTo(expected[i], within(month ? 1 : scale(name, largest, before) * ROUNDING));
                }
            }
        });
    }

    /// Sums that cancel out are compared at the size of what they are made of.
    private static double scale(String name, double largest, Map<String, double[]> all) {
        String deal = name.startsWith("all ") ? "" : name.substring(0, name.indexOf(' '));
        double money = all.entrySet().stream()
                .filter(line -> line.getKey().startsWith(deal)
                        && (line.getKey().endsWith(" ppe.gross")
                                || line.getKey().endsWith(" consumption.value")))
                .mapToDouble(line -> DoubleStream.of(line.getValue()).sum())
                .sum();
        return Math.max(Math.max(1, largest), money);
    }

    /// Every series and scalar by deal and name, those of money times a factor; dates too.
    private static Map<String, double[]> results(Projection projection, double factor) {
        Map<String, double[]> results = new LinkedHashMap<>();
        projection.deals().forEach((id, deal) -> {
            deal.series()
                    .forEach((name, series) ->
                            results.put(id + " " + name, scaled(series.toArray(), series.unit(), factor)));
            deal.scalars()
                    .forEach((name, value) -> results.put(
                            id + " " + name,
                            scaled(
                                    new double[] {value},
                                    CATALOGUE.find(name).map(Line::unit).orElseThrow(),
                                    factor)));
            deal.tranches()
                    .forEach((name, tranche) -> results.put(id + " funding of " + name, new double[] {
                        tranche.funding() == null
                                ? Double.NaN
                                : (double) tranche.funding().toEpochDay()
                    }));
        });
        projection
                .portfolio()
                .forEach((name, series) -> results.put("all " + name, scaled(series.toArray(), series.unit(), factor)));
        return results;
    }

    private static double[] scaled(double[] values, Unit unit, double factor) {
        boolean money = unit.name().startsWith("MONEY");
        return DoubleStream.of(values)
                .map(value -> money ? value * factor : value)
                .toArray();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void withoutCapacityThereIsNoRevenueUnderRelief(Sample sample) {
        Workbook dark = Variations.with(relieved(sample.workbook()), "megawatts", 1e-300);
        Projection projection = project(dark);

        projection
                .deals()
                .forEach((id, deal) ->
                        assertThat(deal.series("revenue.compute").sum()).as(id).isCloseTo(0, within(1e-200)));
    }

    /// As section 8 asks: relief, refresh, one chip that is always ready at a constant price, nothing blocked.
    @ParameterizedTest
    @MethodSource("samples")
    void aDelayNeverRaisesCumulativeComputeRevenueWhilePricesStand(Sample sample) {
        Workbook steady = steady(sample.workbook());
        Projection before = project(steady);
        for (Deal deal : steady.deals()) {
            for (Phase phase : deal.phases()) {
                Address delay = Address.of("deals", deal.id(), "phases", phase.id(), "delayMonths");
                Projection after = project(Inputs.replace(steady, delay, Value.of(phase.delayMonths() + 7.5))
                        .orElseThrow());
                double[] early = cumulative(before.deal(deal.id()));
                double[] late = cumulative(after.deal(deal.id()));
                for (int month = 0; month < early.length; month++) {
                    assertThat(late[month])
                            .as(delay + " in month " + month)
                            .isLessThanOrEqualTo(early[month] + ROUNDING * Math.max(1, early[early.length - 1]));
                }
            }
        }
    }

    private static double[] cumulative(DealProjection deal) {
        double[] sums = deal.series("revenue.compute").toArray();
        for (int month = 1; month < sums.length; month++) {
            sums[month] += sums[month - 1];
        }
        return sums;
    }

    private static Workbook relieved(Workbook workbook) {
        return flags(workbook, "deliveryRelief", true);
    }

    private static Workbook flags(Workbook workbook, String name, boolean value) {
        Workbook changed = workbook;
        for (InputValue input : Inputs.of(workbook)) {
            if (input.spec().name().equals(name) && input.value() instanceof Boolean) {
                changed = Inputs.replace(changed, input.address(), Value.of(value))
                        .orElseThrow();
            }
        }
        return changed;
    }

    private static Workbook steady(Workbook workbook) {
        Workbook steady = flags(flags(relieved(workbook), "refresh", true), "active", false);
        steady = Variations.with(Variations.with(steady, "priceDecline", 0), "slipMonths", 0);
        for (InputValue input : Inputs.of(steady)) {
            if (input.spec().name().equals("available")) {
                YearMonth early = steady.calendar().start().minusMonths(1);
                steady =
                        Inputs.replace(steady, input.address(), Value.of(early)).orElseThrow();
            }
        }
        steady = withDeals(
                steady, steady.deals().stream().map(ChangesTest::withOneChip).toList());
        assertThat(Validation.check(steady)).isEmpty();
        return steady;
    }

    private static Deal withOneChip(Deal deal) {
        if (deal.mix() == null || deal.mix().rows().isEmpty()) {
            return deal;
        }
        String chip = deal.mix().rows().getFirst().shares().firstEntry().getKey();
        SequencedMap<String, Double> all = new LinkedHashMap<>();
        all.put(chip, 1.0);
        Mix mix = new Mix(
                deal.mix().interpolation(),
                List.of(new MixRow(deal.mix().rows().getFirst().from(), all)));
        Schema schema = Schema.of(Deal.class);
        return (Deal) schema.with(deal, Objects.requireNonNull(schema.component("mix")), mix);
    }

    static Workbook withDeals(Workbook workbook, List<Deal> deals) {
        Schema schema = Schema.of(Workbook.class);
        return (Workbook) schema.with(workbook, Objects.requireNonNull(schema.component("deals")), deals);
    }
}
