package org.dealbench.engine.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collection;
import java.util.List;
import java.util.stream.DoubleStream;
import org.dealbench.engine.Transcendental;
import org.dealbench.model.Deal;
import org.dealbench.model.Tranche;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What must hold in every month of every case, whatever the numbers.
class InvariantsTest {

    private static final double ROUNDING = 1e-9;

    static Collection<Case> cases() {
        return Case.all();
    }

    private static Projection project(Case example) {
        return new Projector(DealLines.catalogue()).project(example.effective(), () -> false);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void trancheStatusesSumToTheHeadline(Case example) {
        Projection projection = project(example);
        for (Deal deal : example.effective().deals()) {
            double headline =
                    deal.tranches().stream().mapToDouble(Tranche::amount).sum();
            DealProjection computed = projection.deal(deal.id());
            for (int month = 0; month < projection.timeline().months(); month++) {
                int at = month;
                double sum = List.of("fundedCumulative", "committed", "contingent", "lapsed").stream()
                        .mapToDouble(
                                status -> computed.series("tranche." + status).at(at))
                        .sum();
                assertThat(sum).isCloseTo(headline, within(ROUNDING * Math.max(1, headline)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void fleetAndUnpopulatedPowerAreTheItPower(Case example) {
        Projection projection = project(example);
        for (DealProjection deal : projection.deals().values()) {
            double largest = largest(deal.series("capacity.itMw"));
            for (int month = 0; month < projection.timeline().months(); month++) {
                int at = month;
                double fleet = sum(deal, "chips.itMw/", at);
                assertThat(fleet + deal.series("capacity.unpopulatedMw").at(at))
                        .isCloseTo(deal.series("capacity.itMw").at(at), within(ROUNDING * Math.max(1, largest)));
                assertThat(deal.series("capacity.unpopulatedMw").at(at))
                        .isGreaterThan(-ROUNDING * Math.max(1, largest));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void sharesSumToOneOrThereIsNothingInService(Case example) {
        Projection projection = project(example);
        for (DealProjection deal : projection.deals().values()) {
            for (int month = 0; month < projection.timeline().months(); month++) {
                double shares = sum(deal, "chips.share/", month);
                assertThat(Math.min(Math.abs(shares), Math.abs(shares - 1))).isLessThan(ROUNDING);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void powerOnlineNeverFallsAndFirmPowerIsPartOfIt(Case example) {
        Projection projection = project(example);
        for (DealProjection deal : projection.deals().values()) {
            double[] power = deal.series("capacity.facilityMw").toArray();
            for (int month = 1; month < power.length; month++) {
                assertThat(power[month]).isGreaterThanOrEqualTo(power[month - 1] * (1 - ROUNDING));
                assertThat(deal.series("capacity.firmMw").at(month)).isLessThanOrEqualTo(power[month] * (1 + ROUNDING));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void depreciationNeverExceedsWhatWasSpent(Case example) {
        for (DealProjection deal : project(example).deals().values()) {
            double largest = largest(deal.series("ppe.gross"));
            double least =
                    DoubleStream.of(deal.series("ppe.net").toArray()).min().orElse(0);
            assertThat(least).isGreaterThan(-ROUNDING * Math.max(1, largest));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void underReliefNoMoreIsEarnedThanCouldBeDelivered(Case example) {
        Projection projection = project(example);
        for (Deal deal : example.effective().deals()) {
            if (deal.revenueBasis() == Deal.RevenueBasis.COMMITMENT
                    && deal.settlement().deliveryRelief()) {
                DealProjection computed = projection.deal(deal.id());
                for (int month = 0; month < projection.timeline().months(); month++) {
                    assertThat(computed.series("revenue.compute").at(month))
                            .isLessThanOrEqualTo(
                                    computed.series("consumption.deliverable").at(month));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsScheduledIsEarnedOrDeferred(Case example) {
        Projection projection = project(example);
        for (Deal deal : example.effective().deals()) {
            if (deal.revenueBasis() == Deal.RevenueBasis.COMMITMENT) {
                DealProjection computed = projection.deal(deal.id());
                double scheduled = computed.series("commitment.schedule").sum();
                double earned = computed.series("revenue.compute").sum();
                assertThat(earned + computed.series("commitment.deferred").last())
                        .isCloseTo(scheduled, within(ROUNDING * Math.max(1, scheduled)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theFlowsAreWorthNothingAtTheInternalRate(Case example) {
        Projection projection = project(example);
        for (DealProjection deal : projection.deals().values()) {
            double rate = deal.scalars().getOrDefault("provider.irr", Double.NaN);
            if (!Double.isNaN(rate)) {
                double value = 0;
                double size = 0;
                for (int month = 0; month < projection.timeline().months(); month++) {
                    double years = (projection.timeline().lastDay(month).toEpochDay()
                                    - projection.timeline().lastDay(0).toEpochDay())
                            / 365.0;
                    double term = deal.series("fcf").at(month) * Transcendental.pow(1 + rate, -years);
                    value += term;
                    size += Math.abs(term);
                }
                assertThat(Math.abs(value)).isLessThan(ROUNDING * size);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aProjectorThatKeptItsPlanGivesTheSameBitsAsANewOne(Case example) {
        Projector kept = new Projector(DealLines.catalogue());
        kept.project(Case.workbook(example.file()), () -> false);
        Projection again = kept.project(example.effective(), () -> false);
        Projection fresh = project(example);

        fresh.deals().forEach((id, deal) -> deal.series().forEach((name, series) -> assertThat(
                        again.deal(id).series(name).toArray())
                .as(name)
                .isEqualTo(series.toArray())));
    }

    private static double sum(DealProjection deal, String prefix, int month) {
        return deal.series().values().stream()
                .filter(series -> series.name().startsWith(prefix))
                .mapToDouble(series -> series.at(month))
                .sum();
    }

    private static double largest(Series series) {
        return DoubleStream.of(series.toArray()).map(Math::abs).max().orElse(0);
    }
}
