package org.dealbench.analysis.spreadsheet;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.dealbench.engine.deal.DealProjection;
import org.dealbench.engine.deal.Series;
import org.dealbench.model.Chip;
import org.dealbench.model.Workbook;

/// The program's own numbers of a deal, for the sheet to be held against.
///
/// @param values scalars as they are, of series the sum over all months that have a value; by id
/// @param scales what differences are held against besides the values themselves (spec section 16); by id
/// @param largest number of each line, by id
record Programs(SequencedMap<String, Double> values, Map<String, Double> scales, Map<String, Double> largest) {

    private static final double WATTS_PER_MW = 1e6;

    static Programs of(Workbook workbook, DealProjection deal) {
        SequencedMap<String, Double> values = new LinkedHashMap<>();
        Map<String, Double> scales = new LinkedHashMap<>();
        Map<String, Double> largest = new LinkedHashMap<>();
        deal.series().forEach((name, series) -> {
            double[] months = series.toArray();
            values.put(name, Arrays.stream(months).filter(Double::isFinite).sum());
            largest.put(name, largest(series));
            scales.put(name, scale(name, series, deal, workbook));
        });
        double funding = deal.scalars().getOrDefault("provider.peakFunding", 0.0);
        double money = Math.max(Double.isNaN(funding) ? 0 : funding, deal.series("tranche.cash").sum());
        deal.scalars().forEach((name, value) -> {
            values.put(name, value);
            largest.put(name, Math.abs(value));
            scales.put(name, isMoney(name) ? money : name.endsWith(".irr") ? 1 : 0);
        });
        return new Programs(values, scales, largest);
    }

    private static boolean isMoney(String scalar) {
        return scalar.endsWith(".npv") || scalar.endsWith(".peakFunding") || scalar.endsWith(".exit");
    }

    private static double scale(String name, Series series, DealProjection deal, Workbook workbook) {
        double power = largest(deal.series("capacity.itMw"));
        if (name.startsWith("chips.share/") || (name.startsWith("circularity.") && !name.endsWith("vendorFinanced"))) {
            return 1;
        } else if (name.startsWith("capacity.") || name.startsWith("chips.itMw/")) {
            return power;
        } else if (name.startsWith("chips.")) {
            String chip = name.substring(name.indexOf('/') + 1);
            return workbook.chips().stream()
                    .filter(each -> each.id().equals(chip))
                    .mapToDouble(Chip::watts)
                    .map(watts -> power * WATTS_PER_MW / watts)
                    .sum();
        }
        return name.equals("hedge.saving") ? largest(deal.series("consumption.value")) : largest(series);
    }

    static double largest(Series series) {
        return Arrays.stream(series.toArray())
                .filter(Double::isFinite)
                .map(Math::abs)
                .max()
                .orElse(0);
    }
}
