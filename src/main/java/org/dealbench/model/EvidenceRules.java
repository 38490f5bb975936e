package org.dealbench.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What must hold of that which speaks of inputs: claims, checks, actuals (spec section 0).
final class EvidenceRules {

    private final Workbook workbook;
    private final Report report;

    private EvidenceRules(Workbook workbook, Report report) {
        this.workbook = workbook;
        this.report = report;
    }

    static void check(Workbook workbook, Report report) {
        EvidenceRules rules = new EvidenceRules(workbook, report);
        List<String> claims = ElementNames.of(workbook.claims());
        for (int i = 0; i < claims.size(); i++) {
            rules.checkClaim(workbook.claims().get(i), "claims/" + claims.get(i) + "/");
        }
        List<String> checks = ElementNames.of(workbook.checks());
        for (int i = 0; i < checks.size(); i++) {
            rules.checkSum(workbook.checks().get(i).sum(), "checks/" + checks.get(i) + "/sum/");
        }
        for (int i = 0; i < workbook.actuals().size(); i++) {
            rules.checkActual(workbook.actuals().get(i), "actuals/" + i + "/");
        }
    }

    private void checkClaim(Claim claim, String prefix) {
        Address input = Address.parse(claim.input());
        switch (Inputs.find(workbook, input)) {
            case Outcome.Ok<InputValue>(InputValue found) -> {
                checkType(found.spec(), claim.value(), prefix + "value");
                checkType(found.spec(), claim.low(), prefix + "low");
                checkType(found.spec(), claim.high(), prefix + "high");
            }
            case Outcome.Faulty<InputValue>(List<Fault> faults) -> {
                if (!isPlainField(input)) {
                    report.add(
                            prefix + "input",
                            "input must be the address of an input; " + named(claim.input(), faults),
                            claim.input());
                }
            }
        }
        if (claim.low() instanceof Value.Numeric(double low)
                && claim.high() instanceof Value.Numeric(double high)
                && low > high) {
            report.add(
                    prefix + "low",
                    "low must not be above high, " + DecimalText.of(high) + ", but is " + DecimalText.of(low),
                    prefix + "high");
        }
        String asOf = claim.asOf();
        if (asOf != null && !IsoText.isLooseDate(asOf)) {
            report.add(prefix + "asOf", HeaderRules.looseDate("asOf", asOf));
        }
        if (claim.id().equals(claim.supersededBy())) {
            report.add(prefix + "supersededBy", "a claim cannot be superseded by itself");
        }
    }

    /// Whether a text that is no input stands there, a name or a site: claims may speak of it.
    private boolean isPlainField(Address address) {
        if (address.segments().isEmpty()
                || !Inputs.ROOTS.contains(address.segments().getFirst())) {
            return false;
        }
        return Parts.find(workbook, address) instanceof Outcome.Ok<Optional<Object>>(Optional<Object> part)
                && part.filter(value -> value instanceof Record || value instanceof List<?>)
                        .isEmpty();
    }

    private void checkType(InputSpec spec, @Nullable Value value, String address) {
        if (value != null && !InputReader.suitsClaim(spec, value)) {
            String expected =
                    switch (spec.type()) {
                        case NUMBER, INTEGER -> "a number";
                        case DATE, MONTH -> "a day, month or year such as 2027-03-31, 2027-03 or 2027";
                        case FLAG -> "true or false";
                        case WORD, REFERENCE, TEXT -> "text";
                    };
            report.add(
                    address,
                    "a claim about " + spec.label() + " must be " + expected + ", but is " + InputReader.shown(value));
        }
    }

    private void checkSum(List<String> addresses, String prefix) {
        for (int i = 0; i < addresses.size(); i++) {
            String input = addresses.get(i);
            switch (Inputs.find(workbook, Address.parse(input))) {
                case Outcome.Ok<InputValue>(InputValue found) -> {
                    InputType type = found.spec().type();
                    if (type != InputType.NUMBER && type != InputType.INTEGER) {
                        report.add(prefix + i, "must be the address of a number, but " + input + " is none");
                    }
                }
                case Outcome.Faulty<InputValue>(List<Fault> faults) ->
                    report.add(prefix + i, "must be the address of a number; " + named(input, faults), input);
            }
        }
    }

    private void checkActual(Actual actual, String prefix) {
        Address metric = Address.parse(actual.metric());
        List<String> segments = metric.segments();
        boolean known =
                switch (segments.getFirst()) {
                    case "targets" -> exists(metric.first(Math.min(2, segments.size()))) && segments.size() > 1;
                    case "deals", "chips", "lines" -> segments.size() > 1 && exists(metric.first(2));
                    default -> !actual.metric().isBlank();
                };
        if (!known) {
            report.add(
                    prefix + "metric",
                    "metric must be the address of a line or target of this workbook, but is '" + actual.metric() + "'",
                    metric.first(Math.min(2, segments.size())).toString());
        }
        if (!IsoText.isPeriod(actual.period())) {
            report.add(
                    prefix + "period",
                    "period must be a month, quarter or year such as 2027-03, 2027-Q1 or 2027, but is '"
                            + actual.period() + "'");
        }
    }

    private boolean exists(Address address) {
        return Parts.find(workbook, address).isOk();
    }

    static String named(String address, List<Fault> faults) {
        return "'" + address + "' is an " + faults.getFirst().message();
    }
}
