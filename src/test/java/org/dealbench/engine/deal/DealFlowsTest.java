package org.dealbench.engine.deal;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.dealbench.model.Deal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The flows behind the returns lead to the returns that the graph computes, in every case and scenario.
class DealFlowsTest {

    private static final double EXACT = 1e-10;

    static Collection<Case> cases() {
        return Case.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theyAreWorthWhatTheGraphSaysAndNothingAtItsInternalRates(Case example) {
        Projection projection = new Projector(DealLines.catalogue()).project(example.effective(), () -> false);
        for (Deal deal : example.effective().deals()) {
            for (ReturnSide side : ReturnSide.values()) {
                Optional<DealFlows> flows = DealFlows.of(example.effective(), projection, deal, side);
                double irr = projection.deal(deal.id()).scalars().getOrDefault(side.scalar("irr"), Double.NaN);
                if (flows.isEmpty()) {
                    assertThat(Double.isNaN(irr)).isTrue();
                } else {
                    rates(
                            flows.get(),
                            projection.deal(deal.id()).internalRates().getOrDefault(side.scalar("irr"), List.of()));
                    value(deal, side, flows.get(), projection);
                }
            }
        }
    }

    private static void rates(DealFlows flows, List<Double> rates) {
        double size = Math.abs(flows.npv(0)) + 1e9;
        for (double rate : rates) {
            double scale = size + Math.abs(flows.npv(Math.max(-0.98, rate - 0.05)));
            assertThat(flows.npv(rate)).isCloseTo(0, within(1e-8 * scale));
        }
        if (!rates.isEmpty()) {
            assertThat(flows.changesSign()).isTrue();
        }
    }

    private static void value(Deal deal, ReturnSide side, DealFlows flows, Projection projection) {
        if (side == ReturnSide.COMBINED) {
            return;
        }
        double rate = side == ReturnSide.PROVIDER
                ? requireNonNull(deal.economics()).discountRate()
                : requireNonNull(deal.equity()).discountRate();
        double expected = projection.deal(deal.id()).scalars().getOrDefault(side.scalar("npv"), Double.NaN);
        assertThat(flows.npv(rate)).isCloseTo(expected, within(EXACT * Math.max(1, size(flows))));
    }

    private static double size(DealFlows flows) {
        return Math.abs(flows.npv(0)) + Math.abs(flows.npv(0.1)) + 1e9;
    }
}
