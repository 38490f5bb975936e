package org.dealbench.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.dealbench.engine.deal.Projection;
import org.dealbench.engine.deal.Series;
import org.jspecify.annotations.Nullable;

/// A projection as one result object of spec section 0, as far as the engine computes it.
final class ProjectionJson {

    private ProjectionJson() {}

    static String of(Projection projection) {
        Map<String, Object> deals = new LinkedHashMap<>();
        projection.deals().forEach((id, deal) -> deals.put(id, figures(deal.series(), deal.scalars())));
        Map<String, Object> chips = new LinkedHashMap<>();
        projection.chips().forEach((id, chip) -> chips.put(id, figures(chip.series(), chip.scalars())));
        Map<String, @Nullable Object> conditions = new LinkedHashMap<>();
        projection
                .conditions()
                .forEach((id, met) ->
                        conditions.put(id, met.map(LocalDate::toString).orElse(null)));
        SequencedMap<String, Object> result = new LinkedHashMap<>();
        result.put("deals", deals);
        result.put("chips", chips);
        result.put("conditions", conditions);
        result.put("warnings", projection.warnings());
        return JsonText.of(result);
    }

    private static Map<String, Object> figures(Map<String, Series> series, Map<String, Double> scalars) {
        Map<String, Object> values = new LinkedHashMap<>();
        series.forEach((name, line) -> values.put(name, line.toArray()));
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("series", values);
        figures.put("scalars", scalars);
        return figures;
    }
}
