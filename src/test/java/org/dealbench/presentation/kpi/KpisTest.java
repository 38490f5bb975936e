package org.dealbench.presentation.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dealbench.chart.DealWorkbooks;
import org.dealbench.engine.deal.Projection;
import org.dealbench.model.Address;
import org.dealbench.model.Calendar;
import org.dealbench.model.Deal.RevenueBasis;
import org.dealbench.model.Parts;
import org.dealbench.model.Workbook;
import org.junit.jupiter.api.Test;

class KpisTest {

    private static final Workbook WORKBOOK = DealWorkbooks.tracked();

    private static List<Kpi> of(Workbook workbook, Optional<String> deal) {
        return Kpis.of(workbook, DealWorkbooks.project(workbook), deal);
    }

    private static Kpi kpi(List<Kpi> kpis, String label) {
        return kpis.stream()
                .filter(each -> each.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError(label + " is not among " + kpis));
    }

    private static Workbook valuedOn(LocalDate date) {
        Calendar calendar = WORKBOOK.calendar();
        return Parts.replace(WORKBOOK, Address.of("calendar"), new Calendar(calendar.start(), calendar.months(), date))
                .orElseThrow();
    }

    @Test
    void figuresOfADealAreSaidInSensibleMultiplesWithTheirAddress() {
        List<Kpi> kpis = of(valuedOn(LocalDate.of(2026, 4, 1)), Optional.of(DealWorkbooks.DEAL));
        Projection projection = DealWorkbooks.project(WORKBOOK);

        assertThat(kpi(kpis, "Funded, Apr 2026").text()).isEqualTo("15 of 50 bn USD");
        assertThat(kpi(kpis, "Funded, Apr 2026").address()).isEqualTo("deals/deal/tranche.fundedCumulative");
        assertThat(kpi(kpis, "Contingent").text()).isEqualTo("35 bn USD");
        assertThat(kpi(kpis, "Power").text()).startsWith("3.25 GW by ");
        assertThat(kpi(kpis, "Provider NPV")).satisfies(npv -> {
            assertThat(npv.value())
                    .isEqualTo(
                            projection.deal(DealWorkbooks.DEAL).scalars().getOrDefault("provider.npv", Double.NaN),
                            within(1e12));
            assertThat(npv.text()).endsWith("bn USD");
            assertThat(npv.story()).startsWith("Net present value to the provider: ");
        });
    }

    @Test
    void whatIsNotThereIsADashWithItsReasonAndNeverNotANumber() {
        Workbook bare = DealWorkbooks.amazon();
        List<Kpi> kpis = of(bare, Optional.of(DealWorkbooks.DEAL));

        assertThat(kpi(kpis, "Provider NPV").text()).isEqualTo("\u2013");
        assertThat(kpi(kpis, "Provider NPV").story()).startsWith("The deal has no economics");
        assertThat(kpis).allSatisfy(kpi -> {
            assertThat(kpi.text()).doesNotContain("NaN");
            assertThat(kpi.story()).isNotBlank().doesNotContain("NaN");
            assertThat(kpi.reason().isEmpty()).isEqualTo(kpi.isThere());
        });
    }

    @Test
    void valuationOutsideTheCalendarSaysSo() {
        Kpi funded = of(valuedOn(LocalDate.of(2020, 1, 1)), Optional.of(DealWorkbooks.DEAL))
                .getFirst();

        assertThat(funded.text()).isEqualTo("\u2013");
        assertThat(funded.story()).isEqualTo("The valuation date, 1 Jan 2020, lies outside the calendar.");
    }

    @Test
    void figuresOfAllDealsTellPowerObligationsConcentrationAndTheShareOfThePath() {
        List<Kpi> kpis = of(WORKBOOK, Optional.empty());

        assertThat(kpis)
                .extracting(Kpi::label)
                .contains("Contingent", "Power", "Obligations", "Concentration", "Share of path, 2036");
        assertThat(kpi(kpis, "Concentration").text()).isEqualTo("1");
        assertThat(kpi(kpis, "Share of path, 2036").text()).endsWith(" %");
    }

    @Test
    void dealOrWorkbookWithNothingInItHasNoFigures() {
        assertThat(of(DealWorkbooks.empty(12), Optional.of(DealWorkbooks.DEAL))).isEmpty();
        assertThat(of(WORKBOOK, Optional.of("gone"))).isEmpty();
    }

    @Test
    void differencesAreSaidInTheMultipleOfTheFigure() {
        Kpi base = kpi(of(WORKBOOK, Optional.of(DealWorkbooks.DEAL)), "Contingent");
        Kpi less = new Kpi("Contingent", 20e9, base.unit(), "20 bn USD", "", base.address(), "", Optional.empty());
        Kpi none = new Kpi(
                "Contingent", Double.NaN, base.unit(), "\u2013", "", base.address(), "Because.", Optional.empty());

        assertThat(KpiDifference.of(less, base)).isEqualTo("\u221215");
        assertThat(KpiDifference.of(base, base)).isEmpty();
        assertThat(KpiDifference.of(none, base)).isEmpty();
    }

    @Test
    void revenueBasisDoesNotMatterToWhatIsShown() {
        for (RevenueBasis basis : RevenueBasis.values()) {
            assertThat(of(DealWorkbooks.earning(basis), Optional.of(DealWorkbooks.DEAL)))
                    .extracting(Kpi::label)
                    .contains("Coverage", "Levelised cost");
        }
    }
}
