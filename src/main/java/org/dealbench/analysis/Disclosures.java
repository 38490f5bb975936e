package org.dealbench.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealbench.engine.deal.Projection;
import org.dealbench.model.Actual;
import org.dealbench.model.Workbook;

/// Disclosed figures against a projection (spec section 0): what analysts look at once quarters are reported.
///
/// @param trackings one a metric, in the order in which the workbook first names them
/// @param unmatched why an actual is held against nothing, by its place in the workbook
public record Disclosures(List<Tracking> trackings, Map<Integer, String> unmatched) {

    public Disclosures {
        trackings = List.copyOf(trackings);
        unmatched = Map.copyOf(unmatched);
    }

    /// The disclosed figures of a workbook against one projection of it.
    ///
    /// @param workbook with the scenario applied that was projected
    public static Disclosures of(Workbook workbook, Projection projection) {
        Metrics metrics = new Metrics(workbook, projection);
        Map<String, Optional<Metric>> known = new LinkedHashMap<>();
        Map<String, List<Compared>> figures = new LinkedHashMap<>();
        Map<Integer, String> unmatched = new LinkedHashMap<>();
        for (int row = 0; row < workbook.actuals().size(); row++) {
            Actual actual = workbook.actuals().get(row);
            Optional<Metric> metric = known.computeIfAbsent(actual.metric(), metrics::find);
            Optional<DisclosedPeriod> period = DisclosedPeriod.parse(actual.period());
            if (metric.isEmpty()) {
                unmatched.put(row, "Nothing with periods is projected as \u201c" + actual.metric() + "\u201d.");
            } else if (period.isEmpty()) {
                unmatched.put(row, "\u201c" + actual.period() + "\u201d is no month, quarter or year.");
            } else {
                figures.computeIfAbsent(actual.metric(), _ -> new ArrayList<>())
                        .add(new Compared(
                                row, actual, period.get(), metric.get().over(period.get())));
            }
        }
        List<Tracking> trackings = new ArrayList<>();
        figures.forEach((address, compared) -> known.getOrDefault(address, Optional.empty())
                .ifPresent(each -> trackings.add(new Tracking(each, compared))));
        return new Disclosures(trackings, unmatched);
    }

    /// The figure at a place of the workbook's list, if it is held against something.
    public Optional<Compared> at(int row) {
        return trackings.stream()
                .flatMap(tracking -> tracking.figures().stream())
                .filter(each -> each.row() == row)
                .findFirst();
    }

    /// The tracking of a metric.
    public Optional<Tracking> of(String metric) {
        return trackings.stream()
                .filter(each -> each.metric().address().equals(metric))
                .findFirst();
    }
}
