package org.dealbench.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What must hold of mix rows as they are written (spec section 6).
///
/// Not of a scenario's: after overrides shares are weights, so a row overridden in one share needs no repair.
final class MixRules {

    private static final double SUM_TOLERANCE = 1e-6;

    private MixRules() {}

    /// What must hold of rows as they are written.
    static void check(Workbook workbook, Report report) {
        check(workbook, report, false);
    }

    /// What must hold of rows whose shares are weights.
    static void checkWeights(Workbook workbook, Report report) {
        check(workbook, report, true);
    }

    private static void check(Workbook workbook, Report report, boolean weights) {
        Set<String> chips = workbook.chips().stream().map(Chip::id).collect(Collectors.toSet());
        List<String> deals = ElementNames.of(workbook.deals());
        for (int i = 0; i < deals.size(); i++) {
            Mix mix = workbook.deals().get(i).mix();
            if (mix != null) {
                check(mix.rows(), "deals/" + deals.get(i) + "/mix/", chips, report, weights);
            }
        }
    }

    private static void check(List<MixRow> rows, String prefix, Set<String> chips, Report report, boolean weights) {
        List<String> names = ElementNames.of(rows);
        for (int i = 0; i < rows.size(); i++) {
            MixRow row = rows.get(i);
            String address = prefix + names.get(i);
            if (i > 0 && !row.from().isAfter(rows.get(i - 1).from())) {
                report.add(
                        address,
                        "rows must stand in the order of their months, each month once, but " + row.from() + " follows "
                                + rows.get(i - 1).from());
            }
            for (String chip : row.shares().keySet()) {
                if (!chips.contains(chip) && !report.lacks("chips", "id")) {
                    report.add(
                            address + "/" + chip,
                            "must be a share of a chip (" + Listing.of(chips) + "), but no chip is '" + chip + "'");
                }
            }
            double sum = row.shares().values().stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
            if (!weights && !(Math.abs(sum - 1) <= SUM_TOLERANCE)) {
                report.add(address, "shares must sum to 1, but sum to " + DecimalText.of(sum), address);
            }
        }
    }
}
