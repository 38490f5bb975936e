package org.dealbench.analysis;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.dealbench.chart.DealWorkbooks;
import org.dealbench.engine.deal.Projection;
import org.dealbench.engine.deal.Series;
import org.dealbench.model.Actual;
import org.dealbench.model.Address;
import org.dealbench.model.Parts;
import org.dealbench.model.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisclosuresTest {

    private static final Workbook WORKBOOK = DealWorkbooks.tracked();
    private static final Projection PROJECTION = DealWorkbooks.project(WORKBOOK);
    private static final String DEAL = "deals/" + DealWorkbooks.DEAL + "/";

    private static DisclosedPeriod period(String text) {
        return DisclosedPeriod.parse(text).orElseThrow();
    }

    private static Metric metric(String address) {
        return new Metrics(WORKBOOK, PROJECTION).find(address).orElseThrow();
    }

    private static Series series(String name) {
        return PROJECTION.deal(DealWorkbooks.DEAL).series(name);
    }

    private static double sum(String name, int from, int to) {
        return Arrays.stream(series(name).toArray(), from, to).sum();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03, 2026-03, Mar 2026",
        "2026-Q1, 2026-Q1, Q1 2026",
        "Q4 2025, 2025-Q4, Q4 2025",
        "q3/2027, 2027-Q3, Q3 2027",
        "2027, 2027, 2027",
        "FY2027, 2027, 2027"
    })
    void periodsAreReadAsPeopleWriteThem(String typed, String iso, String label) {
        assertThat(period(typed).iso()).isEqualTo(iso);
        assertThat(period(typed).label()).isEqualTo(label);
        assertThat(period(iso)).isEqualTo(period(typed));
    }

    @ParameterizedTest
    @CsvSource({"soon", "2026-Q5", "2026-13", "Q1", "26"})
    void otherTextsAreNoPeriods(String typed) {
        assertThat(DisclosedPeriod.parse(typed)).isEmpty();
    }

    @Test
    void flowsAreSummedLevelsTakenAtTheEndAndSharesRecomputed() {
        // November 2025 is month 0, so that the first quarter of 2027 is months 14 to 16.
        DisclosedPeriod quarter = period("2027-Q1");

        assertThat(metric(DEAL + "revenue.total").over(quarter).value())
                .isEqualTo(sum("revenue.total", 14, 17), within(1e-3));
        assertThat(metric(DEAL + "capacity.facilityMw").over(quarter).value())
                .isEqualTo(series("capacity.facilityMw").at(16), within(1e-9));
        assertThat(metric(DEAL + "circularity.vendorFinancedShare").over(quarter))
                .satisfies(projected -> {
                    double whole = sum("revenue.compute", 14, 17);
                    double part = sum("circularity.vendorFinanced", 14, 17);
                    if (whole > 0) {
                        assertThat(projected.value()).isEqualTo(part / whole, within(1e-12));
                    }
                });
    }

    @Test
    void quartersOfAPathAddUpToItsYears() {
        Metric path = metric("targets/path");
        var years = requireNonNull(PROJECTION.targets().get("path")).years();

        for (var year : years) {
            double quarters = 0;
            double months = 0;
            for (int quarter = 1; quarter <= 4; quarter++) {
                quarters += path.over(period(year.year() + "-Q" + quarter)).value();
            }
            for (int month = 1; month <= 12; month++) {
                months += path.over(new DisclosedPeriod(YearMonth.of(year.year(), month), Period.MONTH))
                        .value();
            }
            assertThat(quarters).isEqualTo(year.path(), within(1e-3));
            assertThat(months).isEqualTo(year.path(), within(1e-3));
        }
        assertThat(path.over(period("2024-Q4")).reason())
                .isEqualTo("Q4 2024 is not on the path, which leads from 2025 to 2036.");
    }

    @Test
    void varianceIsDisclosedLessProjectedAndItsPartOfWhatIsProjected() {
        Compared cash = Disclosures.of(WORKBOOK, PROJECTION).at(4).orElseThrow();

        assertThat(cash.period().label()).isEqualTo("Q1 2026");
        assertThat(cash.projected().value()).isEqualTo(15e9, within(1e-3));
        assertThat(cash.variance()).isEqualTo(-1e9, within(1e-3));
        assertThat(cash.relative()).isEqualTo(-1.0 / 15, within(1e-12));
    }

    @Test
    void periodsOutsideTheCalendarAndThingsThatAreNotProjectedAreToldAndNotCompared() {
        Workbook workbook = Parts.replace(
                        WORKBOOK,
                        Address.of("actuals"),
                        List.of(
                                new Actual(DEAL + "tranche.cash", "2025-Q3", 1, null),
                                new Actual(DEAL + "tranche.cash", "2025-Q4", 1, null),
                                new Actual(DEAL + "capacity.itMw", "2050", 1, null),
                                new Actual(DEAL + "provider.npv", "2026", 1, null)))
                .orElseThrow();
        Disclosures disclosures = Disclosures.of(workbook, PROJECTION);

        assertThat(disclosures.at(0).orElseThrow()).satisfies(each -> {
            assertThat(each.variance()).isNaN();
            assertThat(each.projected().reason())
                    .isEqualTo("Q3 2025 lies before the calendar, which begins in Nov 2025.");
        });
        assertThat(disclosures.at(1).orElseThrow().projected().reason())
                .isEqualTo("Only 2 of the 3 months of Q4 2025 lie in the calendar.");
        assertThat(disclosures.at(2).orElseThrow().projected().reason())
                .isEqualTo("2050 ends after the calendar, which ends in Dec 2036.");
        assertThat(disclosures.at(3)).isEmpty();
        assertThat(disclosures.unmatched()).containsOnlyKeys(3);
    }

    @Test
    void everyOwnerHasLinesThatCanBeFoundByTheirAddress() {
        Metrics metrics = new Metrics(WORKBOOK, PROJECTION);

        for (Metrics.Owner owner : Metrics.owners(WORKBOOK)) {
            assertThat(metrics.of(owner)).isNotEmpty().allSatisfy(metric -> assertThat(metrics.find(metric.address()))
                    .contains(metric));
        }
    }
}
