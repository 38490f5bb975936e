package org.dealbench.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dealbench.engine.deal.DealProjection;
import org.dealbench.model.Chip;
import org.dealbench.model.Workbook;

/// Holds every month and scalar of computed sheets against the program's, by the rule of spec section 16.
final class SheetAgreement {

    private static final double TOLERANCE = 1e-9;

    private final String name;
    private final Workbook workbook;
    private final DealProjection deal;
    private final ComputedSheets sheets;
    private final List<String> differences = new ArrayList<>();
    private double largest;

    private SheetAgreement(String name, Workbook workbook, DealProjection deal, ComputedSheets sheets) {
        this.name = name;
        this.workbook = workbook;
        this.deal = deal;
        this.sheets = sheets;
    }

    /// What does not agree, a sentence each.
    List<String> differences() {
        return differences;
    }

    /// The largest relative difference of those that do.
    double largest() {
        return largest;
    }

    static SheetAgreement of(String name, Workbook workbook, DealProjection deal, ComputedSheets sheets) {
        SheetAgreement agreement = new SheetAgreement(name, workbook, deal, sheets);
        deal.series().forEach((series, values) -> agreement.series(series, values.toArray()));
        double funding = deal.scalars().getOrDefault("provider.peakFunding", 0.0);
        double money = Math.max(Double.isNaN(funding) ? 0 : funding, deal.series("tranche.cash").sum());
        deal.scalars().forEach((scalar, value) -> {
            boolean rate = scalar.endsWith(".irr");
            double scale = rate ? 1 : scalar.matches(".*\\.(npv|exit|peakFunding)") ? money : 0;
            agreement.hold(scalar, value, sheets.value(scalar), scale);
        });
        return agreement;
    }

    private void series(String series, double[] wanted) {
        double[] there = sheets.months(series);
        double scale = scale(series, wanted);
        for (int month = 0; month < wanted.length; month++) {
            double found = month < there.length ? there[month] : Double.NaN;
            if (!hold(series + " in month " + month, wanted[month], found, scale)) {
                return;
            }
        }
    }

    private boolean hold(String what, double wanted, double found, double scale) {
        double held = Math.max(Math.max(Math.abs(wanted), Math.abs(found)), scale);
        double difference = wanted == found || (Double.isNaN(wanted) && Double.isNaN(found))
                ? 0
                : Math.abs(wanted - found) / held;
        if (difference <= TOLERANCE) {
            largest = Math.max(largest, difference);
            return true;
        }
        differences.add(name + " " + what + ": " + found + " for " + wanted);
        return false;
    }

    private double scale(String series, double[] values) {
        double power = largest(deal.series("capacity.itMw").toArray());
        if (series.startsWith("chips.share/")
                || (series.startsWith("circularity.") && !series.endsWith("vendorFinanced"))) {
            return 1;
        } else if (series.startsWith("capacity.") || series.startsWith("chips.itMw/")) {
            return power;
        } else if (series.startsWith("chips.")) {
            String id = series.substring(series.indexOf('/') + 1);
            return workbook.chips().stream()
                    .filter(chip -> chip.id().equals(id))
                    .mapToDouble(Chip::watts)
                    .map(watts -> power * 1e6 / watts)
                    .sum();
        }
        return largest(series.equals("hedge.saving") ? deal.series("consumption.value").toArray() : values);
    }

    private static double largest(double[] values) {
        return Arrays.stream(values).filter(Double::isFinite).map(Math::abs).max().orElse(0);
    }
}
