package org.dealbench.engine.deal;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dealbench.engine.Index;
import org.dealbench.engine.Line;
import org.dealbench.engine.formula.FormulaText;
import org.dealbench.model.Address;
import org.dealbench.model.AnalystLine;
import org.dealbench.model.Deal;
import org.dealbench.model.Parts;
import org.dealbench.model.Workbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OwnLinesTest {

    private static final Workbook SAMPLE = Case.workbook("amazon-openai");
    private static final String DEAL = SAMPLE.deals().getFirst().id();

    private static AnalystLine line(String id, String unit, String kind, @Nullable String deal, String formula) {
        return new AnalystLine(id, "Line " + id, unit, kind, deal, formula);
    }

    private static Workbook with(AnalystLine... lines) {
        return Parts.replace(SAMPLE, Address.of("lines"), List.of(lines)).orElseThrow();
    }

    private static Projection project(Workbook workbook) {
        return new Projector(DealLines.catalogue()).project(workbook, () -> false);
    }

    private static OwnLineFault fault(AnalystLine... lines) {
        return OwnLines.of(DealLines.catalogue(), with(lines)).faults().getFirst();
    }

    @Test
    void aLineOfADealIsAmongItsSeriesAndWhatItsFormulaSays() {
        Projection projection = project(with(line("cost", "money", "FLOW", DEAL, "opex.energy + opex.maintenance")));
        DealProjection deal = projection.deal(DEAL);
        Series own = deal.series("lines/cost");

        for (int month = 0; month < own.size(); month++) {
            double expected = deal.series("opex.energy").at(month)
                    + deal.series("opex.maintenance").at(month);
            assertThat(own.at(month)).isCloseTo(expected, within(0.0));
        }
        assertThat(own.label()).isEqualTo("Line cost");
        assertThat(projection.warnings()).noneMatch(warning -> warning.text().contains("cost"));
    }

    @Test
    void aScalarOfADealIsAmongItsScalars() {
        DealProjection deal = project(with(line("sum", "money", "SCALAR", DEAL, "total(revenue.total)")))
                .deal(DEAL);

        assertThat(deal.scalars().get("lines/sum"))
                .isCloseTo(deal.series("revenue.total").sum(), within(1e-3));
    }

    @Test
    void aLineOfThePortfolioSumsOverDealsAndNamesOne() {
        Projection projection = project(with(
                line("all", "money", "FLOW", null, "sum(fcf over deals)"),
                line("one", "money", "FLOW", null, "fcf[deals/" + DEAL + "]"),
                line("peak", "money", "SCALAR", null, "peak(lines/all)")));
        double[] all = new double[projection.timeline().months()];
        projection
                .deals()
                .values()
                .forEach(deal -> Arrays.setAll(
                        all, month -> all[month] + deal.series("fcf").at(month)));

        assertThat(portfolio(projection, "lines/all")).containsExactly(all, within(1e-3));
        assertThat(portfolio(projection, "lines/one"))
                .containsExactly(projection.deal(DEAL).series("fcf").toArray());
        assertThat(projection.portfolioScalars().get("lines/peak"))
                .isCloseTo(Arrays.stream(all).max().orElseThrow(), within(1e-3));
    }

    private static double[] portfolio(Projection projection, String name) {
        return requireNonNull(projection.portfolio().get(name)).toArray();
    }

    @Test
    void everyIndexCanBeSummedOver() {
        Projection projection = project(with(
                line("a", "MW", "STOCK", DEAL, "sum(capacity.facilityMw/{phase} over phases of deal)"),
                line("b", "chips", "STOCK", DEAL, "sum(chips.inService/{chip} over chips of deal)"),
                line("c", "money", "SCALAR", DEAL, "sum(tranche:amount over tranches of deal)"),
                line("d", "money", "SCALAR", DEAL, "sum(commitment:amount over commitments of deal)")));
        DealProjection deal = projection.deal(DEAL);

        assertThat(projection.warnings()).noneMatch(warning -> warning.text().contains("has no values"));
        assertThat(deal.series("lines/a").toArray())
                .containsExactly(deal.series("capacity.facilityMw").toArray());
        assertThat(deal.scalars().get("lines/c"))
                .isCloseTo(
                        SAMPLE.deals().getFirst().tranches().stream()
                                .mapToDouble(tranche -> tranche.amount())
                                .sum(),
                        within(1e-3));
    }

    @Test
    void aLineMayNeedItselfAMonthBefore() {
        DealProjection deal = project(
                        with(line("balance", "money", "STOCK", DEAL, "previous(lines/balance) * 1.01 + fcf")))
                .deal(DEAL);
        double balance = 0;
        for (int month = 0; month < deal.series("fcf").size(); month++) {
            balance = balance * 1.01 + deal.series("fcf").at(month);
            assertThat(deal.series("lines/balance").at(month)).isCloseTo(balance, within(Math.abs(balance) * 1e-12));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "revenue.totl | money | FLOW | formula | 0 | 12 | There is no line “revenue.totl”. Did you mean"
                        + " revenue.total?",
                "revenue.total + capacity.itMw | money | FLOW | formula | 0 | 29 | The units do not fit: adds MW to money.",
                "2 * (revenue.total + capacity.itMw) | money | FLOW | formula | 5 | 29 | The units do not fit: adds MW to"
                        + " money.",
                "revenue.total / capacity.itMw | money | RATE | formula | 0 | 29 | This gives money/MW, and the line's unit"
                        + " is money.",
                "revenue.total | furlongs | FLOW | unit | 0 | 8 | “furlongs” is no unit. Write one such as money, MW,"
                        + " money/MWh or 1.",
                "revenue.total | money | SCALAR | kind | 0 | 6 | The formula has a number for every month: make it one with"
                        + " total, last or peak, or choose FLOW, STOCK or RATE.",
                "total(fcf) | money | FLOW | kind | 0 | 4 | The formula is one number for all months, so its kind must be"
                        + " SCALAR.",
                "chips.itMw/{chip} | MW | STOCK | formula | 0 | 17 | This is there once for each chip, and none is at hand:"
                        + " put it into sum(... over chips), or name one after it, as in [chips/ID].",
                "chip:watts | W | SCALAR | formula | 0 | 10 | This is there once for each chip, and none is at hand: name"
                        + " one, as in chip[ID]:watts.",
                "phase:megawatts[phases of deal] | MW | SCALAR | formula | 0 | 31 | “phases of deal” may be several: write"
                        + " sum(... over phases of deal).",
                "lines/x + 1 | 1 | RATE | formula | 0 | 7 | “Line x” needs itself within a month. Use previous(...) of"
                        + " one of them.",
                "peak(lines/x) + fcf | money | RATE | formula | 5 | 7 | “Line x” needs itself of all months or of"
                        + " months to come. Use previous(...) of one of them.",
                "before(fcf, 0) | money | FLOW | formula | 0 | 14 | Only loops of the program's own lines need this; write"
                        + " previous(...) instead.",
                "KTH_SMALLEST(1, fcf) | money | FLOW | formula | 0 | 20 | KTH_SMALLEST serves the program's own lines only.",
                "switch(deal:pricing, LIST: 1) | 1 | SCALAR | formula | 0 | 29 | switch needs each of these words once: LIST,"
                        + " LOCKED."
            })
    void aFaultHasItsPlace(
            String formula, String unit, String kind, String field, int offset, int length, String problem) {
        OwnLineFault fault = fault(line("x", unit, kind, DEAL, formula));

        assertThat(fault.field()).isEqualTo(field);
        assertThat(fault.fault().problem()).isEqualTo(problem);
        assertThat(List.of(fault.fault().offset(), fault.fault().length())).containsExactly(offset, length);
    }

    @Test
    void aLineOfTheDealIsNotAtHandInThePortfolio() {
        assertThat(fault(line("x", "money", "FLOW", null, "fcf")).fault().problem())
                .isEqualTo(
                        "This is there once for each deal, and none is at hand: put it into sum(... over deals), or name"
                                + " one after it, as in [deals/ID].");
    }

    @Test
    void aLoopNamesAllItsLines() {
        assertThat(fault(
                                line("a", "money", "FLOW", DEAL, "lines/b + fcf"),
                                line("b", "money", "FLOW", DEAL, "lines/a + fcf"))
                        .fault()
                        .problem())
                .contains("“Line a”", "“Line b”", "within a month");
    }

    @Test
    void sumsOverSumsAreBounded() {
        String formula = "sum(".repeat(12) + "fcf" + " over deals)".repeat(12);
        Workbook workbook = with(line("x", "money", "FLOW", null, formula));

        assertThat(project(workbook).portfolio()).doesNotContainKey("lines/none");
        String chips = "sum(".repeat(12) + "fcf" + " over chips of deal)".repeat(12);
        assertThat(fault(line("x", "money", "FLOW", DEAL, chips)).fault().problem())
                .contains("20000 terms");
    }

    @Test
    void linesThatStandOnTooManyOthersAreRefused() {
        AnalystLine[] chain = new AnalystLine[2_000];
        for (int i = 0; i < chain.length; i++) {
            chain[i] = line("l" + i, "money", "FLOW", DEAL, i == 0 ? "fcf" : "lines/l" + (i - 1) + " + fcf");
        }
        OwnLines own = OwnLines.of(DealLines.catalogue(), with(chain));

        assertThat(own.fault("l0")).isEmpty();
        assertThat(own.fault("l1999")).isPresent();
        assertThat(project(with(chain)).deal(DEAL).series()).containsKey("lines/l300");
    }

    @Test
    void aBadLineLeavesAllOthersStanding() {
        Projection plain = project(SAMPLE);
        Projection projection = project(with(
                line("good", "money", "FLOW", DEAL, "fcf"),
                line("bad", "money", "FLOW", DEAL, "fcff"),
                line("needs-bad", "money", "FLOW", DEAL, "lines/bad")));

        assertThat(projection.deal(DEAL).series())
                .containsKey("lines/good")
                .doesNotContainKeys("lines/bad", "lines/needs-bad");
        assertThat(projection.deal(DEAL).series("fcf").toArray())
                .containsExactly(plain.deal(DEAL).series("fcf").toArray());
        assertThat(projection.warnings())
                .filteredOn(warning -> warning.about().toString().startsWith("lines/"))
                .extracting(Warning::text)
                .containsExactly(
                        "The line “Line bad” has no values. Its formula, character 1: There is no line “fcff”. Did you"
                                + " mean fcf?",
                        "The line “Line needs-bad” has no values. Its formula, character 1: “bad” has a fault of its own.");
    }

    @Test
    void whatIsNotThereIsNothing() {
        Workbook capacityOnly = Parts.replace(
                        with(
                                line("rate", "fraction", "SCALAR", DEAL, "deal:economics.taxRate"),
                                line("steep", "1", "SCALAR", DEAL, "sum(phase:ramp.steepness over phases of deal)")),
                        Address.of("deals", DEAL, "economics"),
                        null)
                .orElseThrow();

        assertThat(project(capacityOnly).deal(DEAL).scalars().get("lines/rate")).isNaN();
        assertThat(project(capacityOnly).warnings())
                .noneMatch(warning -> warning.text().contains("has no values"));
    }

    @Test
    void thePlanIsMadeAnewWhenALineChanges() {
        Projector projector = new Projector(DealLines.catalogue());
        projector.project(with(line("x", "money", "FLOW", DEAL, "fcf")), () -> false);
        Projection changed = projector.project(with(line("x", "money", "FLOW", DEAL, "fcf * 2")), () -> false);

        assertThat(changed.deal(DEAL).series("lines/x").sum())
                .isCloseTo(2 * changed.deal(DEAL).series("fcf").sum(), within(1e-3));
        assertThat(projector.project(SAMPLE, () -> false).deal(DEAL).series()).doesNotContainKey("lines/x");
    }

    @Test
    void theWorkbooksCurrencyStandsForMoney() {
        Workbook workbook = with(line("x", SAMPLE.currency() + "/MW", "RATE", DEAL, "fcf / capacity.itMw"));

        assertThat(OwnLines.of(DealLines.catalogue(), workbook).faults()).isEmpty();
        assertThat(project(workbook).deal(DEAL).series("lines/x").symbol()).isEqualTo("money/MW");
    }

    @Test
    void aRatioSaysItsPartsForQuartersAndYears() {
        DealProjection deal = project(with(line("x", "fraction", "RATE", DEAL, "ebitda / revenue.total")))
                .deal(DEAL);

        assertThat(deal.series("lines/x").ratio()).hasValueSatisfying(ratio -> {
            assertThat(ratio.part().toArray())
                    .containsExactly(deal.series("ebitda").toArray());
            assertThat(ratio.whole().toArray())
                    .containsExactly(deal.series("revenue.total").toArray());
        });
    }

    /// Formulas of the program and random ones, as lines of every deal and of the portfolio: each either has a fault or
    /// is projected.
    static Stream<Long> seeds() {
        return Stream.of(1L, 2L, 3L, 4L);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverHasNoFaultIsProjected(long seed) {
        RandomFormulas formulas = new RandomFormulas(seed);
        AnalystLine[] lines = new AnalystLine[400];
        for (int i = 0; i < lines.length; i++) {
            String text = FormulaText.of(formulas.formula(1 + i % 4));
            lines[i] = line("r" + i, "1", i % 2 == 0 ? "RATE" : "SCALAR", i % 3 == 0 ? null : DEAL, text);
        }
        Workbook workbook = with(lines);
        OwnLines own = OwnLines.of(DealLines.catalogue(), workbook);

        assertThat(project(workbook).deal(DEAL).series()).isNotEmpty();
        assertThat(own.faults()).hasSizeLessThan(lines.length);
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyLineOfADealReadsAsALineOfOnesOwnInEveryCase(String file) {
        Workbook workbook = Case.workbook(file);
        List<AnalystLine> lines = DealLines.catalogue().lines().stream()
                .filter(each -> each.over().equals(List.of(Relations.DEAL)))
                .flatMap(each -> workbook.deals().stream()
                        .map(deal -> new AnalystLine(
                                deal.id() + "-" + each.id().replaceAll("[^a-z]", ""),
                                each.label(),
                                each.symbol(),
                                each.kind().name(),
                                deal.id(),
                                FormulaText.of(each.formula()))))
                .toList();
        Workbook changed = Parts.replace(workbook, Address.of("lines"), lines).orElseThrow();

        assertThat(project(changed).deals()).hasSameSizeAs(workbook.deals());
    }

    /// At every element there is, whether or not the deal has what the line needs.
    @ParameterizedTest
    @MethodSource("files")
    void everyLineOfTheProgramCanBeNamedInEveryCase(String file) {
        Workbook workbook = Case.workbook(file);
        List<AnalystLine> lines = new ArrayList<>();
        for (Line each : DealLines.catalogue().lines()) {
            Index last = each.over().getLast();
            String formula = Relations.ALL.stream()
                    .filter(relation -> relation.to().equals(last) && !Relations.SINGLE.contains(relation))
                    .filter(relation -> !last.equals(Relations.DEAL))
                    .findFirst()
                    .map(relation -> "max(" + each.id() + " over " + relation.name() + ")")
                    .orElse(each.id());
            for (Deal deal : workbook.deals()) {
                lines.add(new AnalystLine(
                        deal.id() + "-" + lines.size(),
                        "x",
                        each.symbol(),
                        each.kind().name(),
                        deal.id(),
                        formula));
            }
        }
        Workbook changed = Parts.replace(workbook, Address.of("lines"), lines).orElseThrow();

        assertThat(project(changed).deals()).hasSameSizeAs(workbook.deals());
        assertThat(OwnLines.of(DealLines.catalogue(), changed).faults().stream()
                        .filter(fault -> !fault.message().contains("This gives"))
                        .toList())
                .isEmpty();
    }

    static Stream<String> files() {
        return Case.FILES.stream();
    }
}
