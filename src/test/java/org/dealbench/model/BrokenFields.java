package org.dealbench.model;

import static org.dealbench.model.BrokenWorkbooks.broken;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/// Workbooks with something wrong in one field, and what is to be said of it.
final class BrokenFields {

    private BrokenFields() {}

    static Stream<Arguments> all() {
        return Stream.of(header(), fields(), references(), conditions()).flatMap(List::stream);
    }

    private static List<Arguments> header() {
        return List.of(
                broken(
                        "uuid",
                        "12-34",
                        "uuid: uuid must be such as 123e4567-e89b-12d3-a456-426614174000, but is '12-34'"),
                broken("currency", "EURO", "currency: currency must be a code of ISO 4217 such as USD, but is 'EURO'"),
                broken("currency", "usd", "currency: currency must be a code of ISO 4217 such as USD, but is 'usd'"),
                broken(
                        "sources/press/date",
                        "Feb 2026",
                        "sources/press/date: date must be a day, month or year such as 2027-03-31, 2027-03 or 2027, but"
                                + " is 'Feb 2026'"),
                broken(
                        "lines/per-watt/kind",
                        "SUM",
                        "lines/per-watt/kind: kind must be one of FLOW, STOCK, RATE, SCALAR, but is 'SUM'"),
                broken(
                        "runs/run-1/method",
                        "GUESS",
                        "runs/run-1/method: method must be one of MONTE_CARLO, LATIN_HYPERCUBE, SOBOL, but is 'GUESS'"),
                broken("runs/run-1/paths", 0, "runs/run-1/paths: paths must be at least 1, but is 0"),
                broken("title", "\ud800", "title: title must be whole Unicode text, but holds half a surrogate pair"));
    }

    private static List<Arguments> fields() {
        return List.of(
                broken(
                        "calendar/months",
                        601,
                        "calendar/months: Months must be a whole number from 1 to 600, but is 601"),
                broken("calendar/months", 0, "calendar/months: Months must be a whole number from 1 to 600, but is 0"),
                broken("referenceTflops", 0.0, "referenceTflops: Reference TFLOPS must be a number above 0, but is 0"),
                broken(
                        "deals/main/tranches/first/amount",
                        Double.NaN,
                        "deals/main/tranches/first/amount: Amount must be a number at least 0, but is NaN"),
                broken(
                        "deals/main/tranches/first/postMoney",
                        0.0,
                        "deals/main/tranches/first/postMoney: Post-money valuation must be a number above 0, but is 0"),
                broken(
                        "deals/main/phases/one/pue",
                        0.99,
                        "deals/main/phases/one/pue: PUE must be a number from 1 to 3, but is 0.99"),
                broken(
                        "deals/main/phases/one/ramp",
                        new Ramp.SCurve(0, 200),
                        "deals/main/phases/one/ramp/months: Ramp must be a whole number from 1 to 1200, but is 0",
                        "deals/main/phases/one/ramp/steepness: Steepness must be a number from 0.01 to 100, but is 200"),
                broken(
                        "actuals/0/value",
                        Double.POSITIVE_INFINITY,
                        "actuals/0/value: value must be a finite number, but is Infinity"),
                broken(
                        "checks/round/equals",
                        Double.NaN,
                        "checks/round/equals: equals must be a finite number, but is NaN"),
                broken(
                        "calendar/valuationDate",
                        LocalDate.of(12_026, 1, 1),
                        "calendar/valuationDate: Valuation date must lie in the years 0 to 9999, but is in 12026"),
                broken(
                        "chips/gpu/id",
                        "GPU 1",
                        "chips/0/id: id must be of lower case letters, digits and hyphens, but is 'GPU 1'",
                        "chips/asic/pricing/relativeTo: Relative to must be the id of a chip (GPU 1, asic), but is 'gpu'",
                        "referenceChip: referenceChip must be the id of a chip (GPU 1, asic), but is 'gpu'",
                        "deals/main/mix/2026-01/gpu: must be a share of a chip (GPU 1, asic), but no chip is 'gpu'",
                        "claims/bracket/input: input must be the address of an input; 'chips/gpu/watts' is an unknown"
                                + " path: nothing in chips is 'gpu'; there are GPU 1, asic",
                        uncertainGpu(1, "watts"),
                        uncertainGpu(2, "tflops"),
                        uncertainGpu(3, "priceDecline"),
                        uncertainGpu(4, "pricing/hourly")),
                broken(
                        "deals/main/tranches/second/id",
                        "first",
                        "deals/main/tranches/1/id: ids must be unique in deals/main/tranches, but 'first' stands there"
                                + " before",
                        "risks/suit/effects/1/tranche: Tranche must be a tranche as deal/tranche (main/first), but is"
                                + " 'main/second'",
                        "checks/round/sum/1: must be the address of a number; 'deals/main/tranches/second/amount' is an"
                                + " unknown path: nothing in deals/main/tranches is 'second'; there are first, first"),
                broken(
                        "parties/lab/roles",
                        Collections.nCopies(10_001, Party.Role.CUSTOMER),
                        "parties/lab/roles: must have at most 10000 entries, but has 10001"));
    }

    private static List<Arguments> references() {
        return List.of(
                broken(
                        "deals/main/investor",
                        "nobody",
                        "deals/main/investor: Investor must be the id of a party (cloud, lab, maker), but is 'nobody'"),
                broken(
                        "deals/main/tranches/first/condition",
                        "never",
                        "deals/main/tranches/first/condition: Condition must be the id of a condition (all, any,"
                                + " first-half, listing, paid, two), but is 'never'"),
                broken(
                        "conditions/paid/tranche",
                        "first",
                        "conditions/paid/tranche: Tranche must be a tranche as deal/tranche (main/first, main/second),"
                                + " but is 'first'"),
                broken(
                        "claims/half/source",
                        "hearsay",
                        "claims/half/source: source must be the id of a source (press), but is 'hearsay'"),
                broken(
                        "targets/path/provider",
                        "gpu",
                        "targets/path/provider: Provider must be the id of a party (cloud, lab, maker), but is 'gpu'"),
                broken(
                        "actuals/0/source",
                        "x",
                        "actuals/0/source: source must be the id of a source (press), but is 'x'"),
                broken(
                        "chips/gpu/pricing",
                        new Pricing.Relative("asic", 0.1),
                        "chips/gpu/pricing/relativeTo: Relative to must be a chip with an hourly price, but the price of"
                                + " 'asic' follows another chip's",
                        "chips/asic/pricing/relativeTo: Relative to must be a chip with an hourly price, but the price"
                                + " of 'gpu' follows another chip's",
                        "uncertainties/4/input: input must be the address of a number, date or month;"
                                + " 'chips/gpu/pricing/hourly' is an unknown path: chips/gpu/pricing has no 'hourly', it"
                                + " has relativeTo, advantage"));
    }

    private static List<Arguments> conditions() {
        return List.of(
                broken(
                        "conditions/any/of",
                        List.of(),
                        "conditions/any/of: must name at least one condition, but is empty"),
                broken(
                        "conditions/two/count",
                        4,
                        "conditions/two/count: Count must be at most 3, the number of parts, but is 4"),
                broken(
                        "conditions/two/of",
                        List.of("listing", "two"),
                        "conditions/two/of: a condition cannot contain itself: two -> two"),
                broken(
                        "conditions/two/of",
                        List.of("listing", "any"),
                        "conditions/two/of: a condition cannot contain itself: two -> any -> all -> two"),
                broken(
                        "conditions/all/of/0",
                        "x",
                        "conditions/all/of/0: of 0 must be the id of a condition (all, any, first-half, listing, paid,"
                                + " two), but is 'x'"));
    }

    private static String uncertainGpu(int index, String field) {
        return "uncertainties/" + index + "/input: input must be the address of a number, date or month; 'chips/gpu/"
                + field + "' is an unknown path: nothing in chips is 'gpu'; there are GPU 1, asic";
    }
}
