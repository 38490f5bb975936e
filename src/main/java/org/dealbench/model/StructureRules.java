package org.dealbench.model;

import java.util.List;

/// Rules that hold between fields and that a scenario's overrides can break as well as an edit.
final class StructureRules {

    private static final double SUM_TOLERANCE = 1e-6;
    private static final double END_TOLERANCE = 1e-9;
    private static final int MONTHS_A_YEAR = 12;

    private final Report report;

    private StructureRules(Report report) {
        this.report = report;
    }

    static void check(Workbook workbook, Report report) {
        StructureRules rules = new StructureRules(report);
        rules.checkPrices(workbook);
        CompositeRules.check(workbook.conditions(), report);
        List<String> deals = ElementNames.of(workbook.deals());
        for (int i = 0; i < deals.size(); i++) {
            rules.checkDeal(workbook.deals().get(i), "deals/" + deals.get(i) + "/");
        }
        List<String> targets = ElementNames.of(workbook.targets());
        for (int i = 0; i < targets.size(); i++) {
            rules.checkTarget(workbook.targets().get(i), "targets/" + targets.get(i) + "/");
        }
    }

    private void checkPrices(Workbook workbook) {
        List<String> names = ElementNames.of(workbook.chips());
        for (int i = 0; i < names.size(); i++) {
            if (workbook.chips().get(i).pricing() instanceof Pricing.Relative(String other, double _)) {
                boolean chained = workbook.chips().stream()
                        .anyMatch(chip -> chip.id().equals(other) && chip.pricing() instanceof Pricing.Relative);
                if (chained) {
                    report.add(
                            "chips/" + names.get(i) + "/pricing/relativeTo",
                            "Relative to must be a chip with an hourly price, but the price of '" + other
                                    + "' follows another chip's",
                            "chips/" + other + "/pricing");
                }
            }
        }
    }

    private void checkDeal(Deal deal, String prefix) {
        List<String> commitments = ElementNames.of(deal.commitments());
        for (int i = 0; i < commitments.size(); i++) {
            checkProfile(deal.commitments().get(i), prefix + "commitments/" + commitments.get(i) + "/");
        }
        List<String> phases = ElementNames.of(deal.phases());
        for (int i = 0; i < phases.size(); i++) {
            if (deal.phases().get(i).ramp() instanceof Ramp.Custom(int _, List<Double> fractions)) {
                checkFractions(fractions, prefix + "phases/" + phases.get(i) + "/ramp/fractions");
            }
        }
        Equity equity = deal.equity();
        if (equity != null && equity.preMoney() + equity.roundSize() == 0) {
            report.add(
                    prefix + "equity",
                    "Pre-money valuation and round size must come to more than 0, but both are 0",
                    prefix + "equity/preMoney",
                    prefix + "equity/roundSize");
        }
    }

    private void checkProfile(Commitment commitment, String prefix) {
        if (!(commitment.profile() instanceof Profile.Custom(List<Double> years))) {
            return;
        }
        String address = prefix + "profile/years";
        int started = Math.ceilDiv(commitment.months(), MONTHS_A_YEAR);
        if (years.size() != started) {
            report.add(
                    address,
                    "must hold one value for each of the " + started + " contract years that a term of "
                            + commitment.months() + " months starts, but holds " + years.size(),
                    address,
                    prefix + "months");
        }
        double sum = years.stream().mapToDouble(Double::doubleValue).sum();
        if (Math.abs(sum - 1) > SUM_TOLERANCE && !years.isEmpty()) {
            report.add(address, "must sum to 1, but sums to " + DecimalText.of(sum), address);
        }
    }

    private void checkFractions(List<Double> fractions, String address) {
        if (fractions.isEmpty()) {
            report.add(address, "must hold at least one fraction, the last one 1, but is empty", address);
            return;
        }
        for (int i = 1; i < fractions.size(); i++) {
            if (fractions.get(i) < fractions.get(i - 1)) {
                report.add(
                        address + "/" + i,
                        "must not be below the fraction before it, " + DecimalText.of(fractions.get(i - 1))
                                + ", but is " + DecimalText.of(fractions.get(i)),
                        address + "/" + (i - 1));
            }
        }
        if (Math.abs(fractions.getLast() - 1) > END_TOLERANCE) {
            report.add(
                    address,
                    "must end at 1, but ends at " + DecimalText.of(fractions.getLast()),
                    address + "/" + (fractions.size() - 1));
        }
    }

    private void checkTarget(Target target, String prefix) {
        if (target.targetYear() <= target.baseYear()) {
            report.add(
                    prefix + "targetYear",
                    "Target year must be after the base year, " + target.baseYear() + ", but is " + target.targetYear(),
                    prefix + "baseYear");
        }
        if (target.targetRevenue() == target.baseRevenue()) {
            report.add(
                    prefix + "targetRevenue",
                    "Target revenue must differ from the base revenue, but both are "
                            + DecimalText.of(target.targetRevenue()),
                    prefix + "baseRevenue");
        }
    }
}
