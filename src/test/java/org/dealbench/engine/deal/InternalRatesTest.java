package org.dealbench.engine.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// Rates that can be worked out by hand: flows a whole number of 365-day years apart (spec section 10).
class InternalRatesTest {

    private static final int YEAR = 365;
    private static final double EXACT = 1e-12;

    private static CashFlows flows(double... amounts) {
        CashFlows flows = new CashFlows();
        for (int year = 0; year < amounts.length; year++) {
            flows.add((double) year * YEAR, amounts[year]);
        }
        return flows;
    }

    private static double usual(CashFlows flows) {
        return InternalRates.usual(InternalRates.of(flows));
    }

    @Test
    void theRateOfALoanIsItsInterest() {
        assertThat(usual(flows(-100, 0, 121))).isCloseTo(0.1, within(EXACT));
    }

    @Test
    void everyRootIsFoundAndTheOneNearestTenPercentIsUsual() {
        // (1 + r) is 1.1 or 1.3: -1 + 2.4 / (1 + r) - 1.43 / (1 + r)^2
        assertThat(InternalRates.of(flows(-1, 2.4, -1.43)))
                .satisfiesExactly(low -> assertThat(low).isCloseTo(0.1, within(EXACT)), high -> assertThat(high)
                        .isCloseTo(0.3, within(EXACT)));
        assertThat(usual(flows(-1, 2.4, -1.43))).isCloseTo(0.1, within(EXACT));
    }

    @Test
    void flowsOfOneSignHaveNone() {
        assertThat(usual(flows(1, 2, 3))).isNaN();
        assertThat(usual(flows())).isNaN();
    }

    @Test
    void rootsBeyondTheRangeAreNone() {
        // eleven times the money in a year is 1000 %, the end of the range; a thousandth is -99.9 %
        assertThat(usual(flows(-1, 12))).isNaN();
        assertThat(usual(flows(-1, 0.001))).isNaN();
    }
}
