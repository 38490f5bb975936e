package org.dealbench.engine.deal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.dealbench.model.Calendar;
import org.dealbench.model.Deal;
import org.dealbench.model.InputValue;
import org.dealbench.model.Inputs;
import org.dealbench.model.Schema;
import org.dealbench.model.Validation;
import org.dealbench.model.Value;
import org.dealbench.model.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Workbooks that are valid and make no sense: every number is finite, or null where the spec says that it may be.
class StandingTest {

    private static final Set<String> SERIES_WITH_GAPS =
            Set.of("circularity.vendorFinancedShare", "circularity.ratio", "impliedAdvantage", "hhi");
    /// Scalars that have a value whatever the workbook, given that the deal has them at all.
    private static final Set<String> SCALARS_WITHOUT_GAPS = Set.of("investor.stake", "investor.exit", "investor.npv");
    private static final int LONGEST = 600;

    private static final Map<String, UnaryOperator<Workbook>> HOSTILE = Map.ofEntries(
            Map.entry("no money", StandingTest::withoutMoney),
            Map.entry("no power", workbook -> Variations.with(workbook, "megawatts", 1e-300)),
            Map.entry("no use", workbook -> Variations.with(workbook, "utilisation", 0)),
            Map.entry("nothing available", workbook -> Variations.with(workbook, "availability", 0)),
            Map.entry("all discount", workbook -> Variations.with(workbook, "discount", 1)),
            Map.entry("free chips", workbook -> Variations.with(workbook, "unitCost", 0)),
            Map.entry("valued long ago", workbook -> valued(workbook, LocalDate.of(1990, 1, 1))),
            Map.entry("valued far ahead", workbook -> valued(workbook, LocalDate.of(2150, 1, 1))),
            Map.entry("exit before all funding", workbook -> dates(workbook, "exitDate", LocalDate.of(2001, 1, 1))),
            Map.entry("exit far ahead", workbook -> dates(workbook, "exitDate", LocalDate.of(2150, 1, 1))),
            Map.entry("never ready", workbook -> Variations.with(workbook, "slipMonths", 600)),
            Map.entry("starts late", workbook -> Variations.with(workbook, "delayMonths", 600)),
            Map.entry("starts before all", workbook -> Variations.with(workbook, "delayMonths", -600)),
            Map.entry("committed before", workbook -> moved(workbook, -400)),
            Map.entry("committed after", workbook -> moved(workbook, 400)),
            Map.entry("one month", workbook -> over(workbook, 1)),
            Map.entry("600 months", workbook -> over(workbook, LONGEST)),
            Map.entry("nothing is certain", StandingTest::allRisks));

    static Stream<ChangesTest.Sample> hostile() {
        return Stream.of("amazon-openai", "edges", "full-7", "minimal", "small-2")
                .flatMap(file -> HOSTILE.entrySet().stream()
                        .map(change -> new ChangesTest.Sample(
                                file + ", " + change.getKey(), change.getValue().apply(Case.workbook(file)))));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void everyNumberIsFiniteOrMayBeNull(ChangesTest.Sample sample) {
        assertThat(Validation.check(sample.workbook())).isEmpty();
        assertStands(sample.workbook());
    }

    @ParameterizedTest
    @MethodSource("org.dealbench.engine.deal.ChangesTest#samples")
    void seededVariationsStandToo(ChangesTest.Sample sample) {
        assertStands(sample.workbook());
    }

    @Test
    void fiftyDealsOverSixHundredMonthsStand() {
        Workbook many = many(Case.workbook("amazon-openai"), 50, LONGEST);

        assertThat(Validation.check(many)).isEmpty();
        assertThat(many.deals()).hasSize(50);
        assertStands(many);
    }

    private static void assertStands(Workbook workbook) {
        Projection projection = new Projector(DealLines.catalogue()).project(workbook, () -> false);
        projection.deals().forEach((id, deal) -> {
            deal.series().values().forEach(series -> assertSeries(id, series));
            boolean economics =
                    workbook.deals().stream().anyMatch(each -> each.id().equals(id) && each.economics() != null);
            deal.scalars().forEach((name, value) -> assertThat(
                            Double.isFinite(value) || (Double.isNaN(value) && mayBeNull(name, economics)))
                    .as(id + " " + name + " " + value)
                    .isTrue());
        });
        projection.portfolio().values().forEach(series -> assertSeries("portfolio", series));
        projection.chips().forEach((id, chip) -> {
            chip.series().values().forEach(series -> assertSeries(id, series));
            assertThat(chip.scalars().values()).allMatch(Double::isFinite);
        });
    }

    private static boolean mayBeNull(String scalar, boolean economics) {
        boolean always = SCALARS_WITHOUT_GAPS.contains(scalar)
                || (economics
                        && Set.of("provider.npv", "provider.peakFunding", "combined.npv")
                                .contains(scalar));
        return !always;
    }

    private static void assertSeries(String of, Series series) {
        boolean gaps = SERIES_WITH_GAPS.contains(series.name());
        assertThat(DoubleStream.of(series.toArray())
                        .allMatch(value -> Double.isFinite(value) || (gaps && Double.isNaN(value))))
                .as(of + " " + series.name())
                .isTrue();
    }

    private static Workbook withoutMoney(Workbook workbook) {
        return Variations.with(
                workbook,
                input -> Variations.MONEY.contains(input.spec().unit())
                        && input.spec().bounds().contains(0)
                        && !Set.of("preMoney", "roundSize")
                                .contains(input.spec().name()),
                _ -> 0.0);
    }

    private static Workbook valued(Workbook workbook, LocalDate day) {
        return dates(workbook, "valuationDate", day);
    }

    private static Workbook dates(Workbook workbook, String name, LocalDate day) {
        Workbook changed = workbook;
        for (InputValue input : Inputs.of(workbook)) {
            if (input.spec().name().equals(name) && input.value() instanceof LocalDate) {
                changed =
                        Inputs.replace(changed, input.address(), Value.of(day)).orElseThrow();
            }
        }
        return changed;
    }

    /// All commitments moved by some months.
    private static Workbook moved(Workbook workbook, int months) {
        Workbook changed = workbook;
        for (InputValue input : Inputs.of(workbook)) {
            boolean start = input.address().toString().contains("/commitments/")
                    && input.spec().name().equals("start");
            if (start && input.value() instanceof YearMonth month) {
                changed = Inputs.replace(changed, input.address(), Value.of(month.plusMonths(months)))
                        .orElseThrow();
            }
        }
        return changed;
    }

    private static Workbook allRisks(Workbook workbook) {
        Workbook changed = workbook;
        for (InputValue input : Inputs.of(workbook)) {
            if (input.spec().name().equals("active")) {
                changed =
                        Inputs.replace(changed, input.address(), Value.of(true)).orElseThrow();
            }
        }
        return changed;
    }

    private static Workbook over(Workbook workbook, int months) {
        Calendar calendar = workbook.calendar();
        Schema schema = Schema.of(Workbook.class);
        return (Workbook) schema.with(
                workbook,
                Objects.requireNonNull(schema.component("calendar")),
                new Calendar(calendar.start(), months, calendar.valuationDate()));
    }

    /// The deals over and over under other ids, over a longer calendar.
    static Workbook many(Workbook workbook, int deals, int months) {
        Schema schema = Schema.of(Deal.class);
        List<Deal> all = new ArrayList<>();
        for (int i = 0; all.size() < deals; i++) {
            Deal deal = workbook.deals().get(i % workbook.deals().size());
            all.add(
                    i < workbook.deals().size()
                            ? deal
                            : (Deal) schema.with(
                                    deal, Objects.requireNonNull(schema.component("id")), deal.id() + "-" + i));
        }
        return over(ChangesTest.withDeals(workbook, all), months);
    }
}
