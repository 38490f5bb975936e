package org.dealbench.export;

import java.util.ArrayList;
import java.util.List;
import org.dealbench.analysis.ComparisonScale;
import org.dealbench.engine.deal.DealProjection;
import org.dealbench.model.Unit;
import org.dealbench.model.Workbook;

/// Holds every month and scalar of computed sheets against the program's, by the rule of spec section 16.
final class SheetAgreement {

    private static final double TOLERANCE = 1e-9;
    /// Part of a deal's largest amount that is the rounding of a few dozen operations on it. Where a series of money
    /// is nothing but that, as the revenue of a retired fleet is, LibreOffice gives 0: it takes the difference of
    /// nearly equal numbers for none.
    private static final double ROUNDING = 1e-14;

    private final String name;
    private final ComputedSheets sheets;
    private final List<String> differences = new ArrayList<>();
    private double largest;

    private SheetAgreement(String name, ComputedSheets sheets) {
        this.name = name;
        this.sheets = sheets;
    }

    static SheetAgreement of(String name, Workbook workbook, DealProjection deal, ComputedSheets sheets) {
        SheetAgreement agreement = new SheetAgreement(name, sheets);
        ComparisonScale scale = new ComparisonScale(workbook, deal);
        double money = deal.series().values().stream()
                .filter(series -> series.unit() == Unit.MONEY)
                .mapToDouble(ComparisonScale::largest)
                .max()
                .orElse(0);
        deal.series().forEach((series, values) -> {
            double noise = values.unit() == Unit.MONEY ? ROUNDING * money / TOLERANCE : 0;
            agreement.series(series, values.toArray(), Math.max(noise, scale.ofSeries(series)));
        });
        deal.scalars()
                .forEach(
                        (scalar, value) -> agreement.hold(scalar, value, sheets.value(scalar), scale.ofScalar(scalar)));
        return agreement;
    }

    /// What does not agree, a sentence each.
    List<String> differences() {
        return differences;
    }

    /// The largest relative difference of those that do.
    double largest() {
        return largest;
    }

    private void series(String series, double[] wanted, double scale) {
        double[] there = sheets.months(series);
        for (int month = 0; month < wanted.length; month++) {
            double found = month < there.length ? there[month] : Double.NaN;
            if (!hold(series + " in month " + month, wanted[month], found, scale)) {
                return;
            }
        }
    }

    private boolean hold(String what, double wanted, double found, double scale) {
        double held = Math.max(Math.max(Math.abs(wanted), Math.abs(found)), scale);
        boolean same = wanted == found || (Double.isNaN(wanted) && Double.isNaN(found));
        double difference = same ? 0 : Math.abs(wanted - found) / held;
        if (difference <= TOLERANCE) {
            largest = Math.max(largest, difference);
            return true;
        }
        differences.add(name + " " + what + ": " + found + " for " + wanted);
        return false;
    }
}
