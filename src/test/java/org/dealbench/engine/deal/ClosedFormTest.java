package org.dealbench.engine.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.dealbench.model.Workbook;
import org.dealbench.workbook.Opening;
import org.dealbench.workbook.WorkbookJson;
import org.junit.jupiter.api.Test;

/// Small deals whose answer can be worked out by hand (spec sections 1 to 6 and 13).
class ClosedFormTest {

    private static final double ROUNDING = 1e-9;
    private static final String EVENT =
            "{'id': 'e', 'name': 'e', 'kind': 'EVENT', 'date': '2026-07-20', 'met': %s, 'delayDays': %s}";

    /// A workbook of 24 months from January 2026 with one deal `d` and one chip `g` of 1 kW.
    private static DealProjection project(String conditions, String risks, String chip, String deal) {
        return projection(conditions, risks, chip, deal).deal("d");
    }

    private static Projection projection(String conditions, String risks, String chip, String deal) {
        String text = """
                {'format': 'dealbench-workbook', 'version': 1, 'title': 't', 'currency': 'USD',
                 'calendar': {'start': '2026-01', 'months': 24, 'valuationDate': '2026-01-15'},
                 'parties': [{'id': 'p', 'name': 'p'}, {'id': 'c', 'name': 'c'}],
                 'chips': [{'id': 'g', 'name': 'g', 'vendor': 'p', 'available': '2025-01', 'watts': 1000,
                   'tflops': 1979, 'unitCost': 100, 'pricing': {'hourly': 2}, 'lifeMonths': 12%s}],
                 'conditions': [%s], 'risks': [%s],
                 'deals': [{'id': 'd', 'name': 'd', 'investor': 'p', 'customer': 'c', 'provider': 'p', %s}]}
                """.formatted(chip, conditions, risks, deal).replace('\'', '"');
        Workbook workbook =
                switch (WorkbookJson.read(text.getBytes(StandardCharsets.UTF_8))) {
                    case Opening.Opened opened -> opened.workbook();
                    case Opening.Refused refused -> throw new IllegalStateException(refused.toString());
                };
        return new Projector(DealLines.catalogue()).project(workbook, () -> false);
    }

    private static String tranche(String rest) {
        return "'tranches': [{'id': 't', 'name': 't', 'amount': 900, 'earliest': '2026-03-31'%s}]".formatted(rest);
    }

    private static String phase(String rest) {
        return "'phases': [{'id': 'f', 'name': 'f', 'start': '2026-03', 'megawatts': 120, 'pue': 1.2%s}]"
                .formatted(rest);
    }

    private static final String MIX = ", 'mix': {'rows': [{'from': '2026-01', 'shares': {'g': 1}}]}";
    private static final String AT_ONCE = ", 'ramp': {'kind': 'STEP', 'months': 1}";

    private static String risk(String effect) {
        return "{'id': 'r', 'name': 'r', 'active': true, 'start': '2026-01', 'months': 1, 'effects': [%s]}"
                .formatted(effect);
    }

    @Test
    void anUnconditionalTrancheIsCommittedUntilItsEarliestDateAndFundedThen() {
        DealProjection deal = project("", "", "", tranche(""));

        assertThat(deal.series("tranche.committed").toArray()).startsWith(900, 900, 0, 0);
        assertThat(deal.series("tranche.funded").toArray()).startsWith(0, 0, 900, 0);
    }

    @Test
    void aConditionalTrancheIsFundedALagAfterItsConditionIsMet() {
        DealProjection deal = project(
                EVENT.formatted(true, 3.9),
                "",
                "",
                tranche(", 'condition': 'e', 'lagDays': 10, 'longStop': '2026-08-02'"));

        // 20 July and three whole days, and ten more: 2 August, the long-stop date itself
        assertThat(deal.tranches().firstEntry().getValue().funding()).isEqualTo(LocalDate.of(2026, 8, 2));
        assertThat(deal.series("tranche.funded").at(7)).isEqualTo(900);
        assertThat(deal.series("tranche.contingent").toArray()).startsWith(900, 900, 900, 900, 900, 900, 0);
        assertThat(deal.series("tranche.committed").toArray()).startsWith(0, 0, 0, 0, 0, 0, 900, 0);
    }

    @Test
    void lapsesOnLongStopWhenConditionIsNeverMet() {
        DealProjection deal =
                project(EVENT.formatted(false, 0), "", "", tranche(", 'condition': 'e', 'longStop': '2026-06-15'"));

        assertThat(deal.tranches().firstEntry().getValue().lapses()).isTrue();
        assertThat(deal.series("tranche.contingent").toArray()).startsWith(900, 900, 900, 900, 900, 0);
        assertThat(deal.series("tranche.lapsed").toArray())
                .startsWith(0, 0, 0, 0, 0, 900)
                .endsWith(900);
    }

    @Test
    void staysContingentForEverWithoutALongStop() {
        DealProjection deal = project(EVENT.formatted(false, 0), "", "", tranche(", 'condition': 'e'"));

        assertThat(deal.series("tranche.contingent").toArray()).containsOnly(900);
    }

    @Test
    void instalmentsFallOnCalendarMonthsAndThoseAfterTheEndAreWarnedOf() {
        Projection projection = projection("", "", "", tranche(", 'instalments': 3, 'intervalMonths': 11"));

        assertThat(projection.deal("d").series("tranche.funded").at(2)).isEqualTo(300);
        assertThat(projection.deal("d").series("tranche.funded").at(13)).isEqualTo(300);
        assertThat(projection.deal("d").series("tranche.committed").last()).isEqualTo(300);
        assertThat(projection.warnings()).singleElement().asString().contains("300 USD", "outside the calendar");
    }

    @Test
    void aVoidedTrancheLapsesEvenIfItHasNoCondition() {
        DealProjection deal = project(
                "", risk("{'kind': 'VOID_TRANCHE', 'tranche': 'd/t'}"), "", tranche(", 'longStop': '2026-02-28'"));

        assertThat(deal.series("tranche.lapsed").toArray()).startsWith(0, 900).endsWith(900);
    }

    @Test
    void warrantsVestAndMoveNoCash() {
        DealProjection deal = project("", "", "", tranche(", 'instrument': 'WARRANT'"));

        assertThat(deal.series("tranche.funded").sum()).isEqualTo(900);
        assertThat(deal.series("tranche.cash").sum()).isZero();
    }

    @Test
    void aLinearRampRisesInEqualStepsFromAFractionalStart() {
        DealProjection deal =
                project("", "", "", phase(", 'delayMonths': 0.5, 'ramp': {'kind': 'LINEAR', 'months': 4}"));

        // starts at 2.5: at the end of month 2 half a month of four is over
        assertThat(deal.series("capacity.facilityMw").toArray()).startsWith(0, 0, 15, 45, 75, 105, 120, 120);
        assertThat(deal.series("capacity.itMw").at(3)).isCloseTo(37.5, within(ROUNDING));
    }

    @Test
    void anSCurveIsHalfwayInTheMiddleAndSymmetric() {
        DealProjection deal = project("", "", "", phase(", 'ramp': {'kind': 'S_CURVE', 'months': 8, 'steepness': 6}"));
        double[] power = deal.series("capacity.facilityMw").toArray();

        assertThat(power[5]).isCloseTo(60, within(ROUNDING));
        assertThat(power[3] + power[7]).isCloseTo(120, within(ROUNDING));
        assertThat(power[9]).isEqualTo(120);
    }

    @Test
    void aCustomRampGoesStraightBetweenItsFractions() {
        DealProjection deal =
                project("", "", "", phase(", 'ramp': {'kind': 'CUSTOM', 'months': 4, 'fractions': [0.5, 1]}"));

        assertThat(deal.series("capacity.facilityMw").toArray()).startsWith(0, 0, 30, 60, 90, 120, 120);
    }

    @Test
    void megawattsOfItPowerAreMultipliedByThePue() {
        DealProjection deal = project("", "", "", phase(", 'basis': 'IT'" + AT_ONCE));

        assertThat(deal.series("capacity.facilityMw").last()).isCloseTo(144, within(ROUNDING));
        assertThat(deal.series("capacity.itMw").last()).isCloseTo(120, within(ROUNDING));
    }

    @Test
    void capacityMetInAMonthStartsAPhaseInTheNext() {
        String gated = phase(AT_ONCE)
                .replace(
                        "]",
                        ", {'id': 'h', 'name': 'h', 'start': '2026-01', 'megawatts': 50, 'pue': 1, 'condition': 'k'"
                                + AT_ONCE + "}]");
        Projection projection = projection(
                "{'id': 'k', 'name': 'k', 'kind': 'CAPACITY', 'deal': 'd', 'megawatts': 120}", "", "", gated);

        assertThat(projection.conditions()).containsEntry("k", Optional.of(LocalDate.of(2026, 3, 31)));
        assertThat(projection.deal("d").series("capacity.facilityMw").toArray()).startsWith(0, 0, 120, 170);
        assertThat(projection.deal("d").phases().lastEntry().getValue().startMonth())
                .isEqualTo(3);
    }

    @Test
    void aTrancheThatWaitsForItselfIsNeverFunded() {
        Projection projection = projection(
                "{'id': 'k', 'name': 'k', 'kind': 'FUNDED', 'tranche': 'd/t'}", "", "", tranche(", 'condition': 'k'"));

        assertThat(projection.conditions()).containsEntry("k", Optional.empty());
        assertThat(projection.deal("d").series("tranche.funded").sum()).isZero();
    }

    @Test
    void delaysOfActiveRisksAddToAPhasesOwn() {
        DealProjection deal = project(
                "",
                risk(
                        "{'kind': 'DELAY_PHASES', 'deal': 'd', 'months': 2}, {'kind': 'DELAY_PHASES', 'deal': 'd', 'months': 1}"),
                "",
                phase(", 'delayMonths': 1" + AT_ONCE));

        assertThat(deal.series("capacity.facilityMw").toArray()).startsWith(0, 0, 0, 0, 0, 0, 120);
    }

    @Test
    void powerWaitsForAChipThatSlipsAndIsFilledAllAtOnce() {
        DealProjection deal = project(
                "",
                risk("{'kind': 'SLIP_CHIP', 'chip': 'g', 'months': 1.5}"),
                ", 'slipMonths': 15",
                phase(AT_ONCE) + MIX);

        // January 2025 and 16.5 months, rounded up: month 5
        assertThat(deal.series("capacity.unpopulatedMw").toArray()).startsWith(0, 0, 100, 100, 100, 0);
        assertThat(deal.series("chips.added/g").at(5)).isCloseTo(100_000, within(1e-4));
    }

    @Test
    void retiredChipsAreReplacedIfRefreshedAndLeaveTheirPowerEmptyIfNot() {
        DealProjection refreshed = project("", "", "", phase(AT_ONCE) + MIX);
        DealProjection left = project("", "", "", phase(AT_ONCE) + MIX + ", 'refresh': false");

        assertThat(refreshed.series("chips.added/g").at(14)).isCloseTo(100_000, within(1e-4));
        assertThat(refreshed.series("capacity.unpopulatedMw").last()).isCloseTo(0, within(ROUNDING));
        assertThat(left.series("chips.inService/g").at(13)).isCloseTo(100_000, within(1e-4));
        assertThat(left.series("chips.inService/g").at(14)).isCloseTo(0, within(1e-4));
        assertThat(left.series("capacity.unpopulatedMw").last()).isCloseTo(100, within(ROUNDING));
    }

    @Test
    void aDealWithoutAMixLeavesItsPowerEmpty() {
        DealProjection deal = project("", "", "", phase(AT_ONCE));

        assertThat(deal.series("capacity.unpopulatedMw").last()).isCloseTo(100, within(ROUNDING));
    }

    @Test
    void aChipsPriceAndCostFallByAPartAYear() {
        ChipProjection chip = projection("", "", ", 'priceDecline': 0.19, 'costDecline': 0.36", "'tranches': []")
                .chips()
                .firstEntry()
                .getValue();

        // half a year is the square root: 0.9 and 0.8
        assertThat(chip.series().firstEntry().getValue().at(6)).isCloseTo(2 * 0.9, within(ROUNDING));
        assertThat(chip.series().get("unitCost"))
                .satisfies(cost -> assertThat(cost.at(6)).isCloseTo(80, within(ROUNDING)));
        assertThat(chip.scalars()).containsEntry("h100ePerMw", 1000.0);
    }
}
