package org.dealbench.analysis.spreadsheet;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.dealbench.analysis.ComparisonScale;
import org.dealbench.engine.deal.DealProjection;
import org.dealbench.model.Workbook;

/// The program's own numbers of a deal, for the sheet to be held against.
///
/// @param values scalars as they are, of series the sum over all months that have a value; by id
/// @param scales what differences are held against besides the values themselves; by id
/// @param largest number of each line, by id
record Programs(SequencedMap<String, Double> values, Map<String, Double> scales, Map<String, Double> largest) {

    static Programs of(Workbook workbook, DealProjection deal) {
        ComparisonScale scale = new ComparisonScale(workbook, deal);
        SequencedMap<String, Double> values = new LinkedHashMap<>();
        Map<String, Double> scales = new LinkedHashMap<>();
        Map<String, Double> largest = new LinkedHashMap<>();
        deal.series().forEach((name, series) -> {
            values.put(
                    name,
                    Arrays.stream(series.toArray()).filter(Double::isFinite).sum());
            largest.put(name, ComparisonScale.largest(series));
            scales.put(name, scale.ofSeries(name));
        });
        deal.scalars().forEach((name, value) -> {
            values.put(name, value);
            largest.put(name, Math.abs(value));
            scales.put(name, scale.ofScalar(name));
        });
        return new Programs(values, scales, largest);
    }
}
