package org.dealbench.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.dealbench.engine.deal.Projection;
import org.dealbench.engine.deal.Series;
import org.dealbench.engine.deal.TargetProjection;
import org.dealbench.engine.deal.Warning;
import org.jspecify.annotations.Nullable;

/// A projection as one result object of spec section 0.
public final class ProjectionJson {

    private ProjectionJson() {}

    public static String of(Projection projection) {
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
        result.put("portfolio", portfolio(projection));
        result.put("chips", chips);
        result.put("conditions", conditions);
        result.put("targets", targets(projection));
        result.put("checks", checks(projection));
        result.put("warnings", projection.warnings().stream().map(Warning::text).toList());
        return JsonText.of(result);
    }

    /// Only lines of one's own can be scalars over all deals.
    private static Map<String, Object> portfolio(Projection projection) {
        Map<String, Object> portfolio = new LinkedHashMap<>();
        portfolio.put("series", values(projection.portfolio()));
        if (!projection.portfolioScalars().isEmpty()) {
            portfolio.put("scalars", projection.portfolioScalars());
        }
        return portfolio;
    }

    private static Map<String, Object> figures(Map<String, Series> series, Map<String, Double> scalars) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("series", values(series));
        figures.put("scalars", scalars);
        return figures;
    }

    private static Map<String, Object> values(Map<String, Series> series) {
        Map<String, Object> values = new LinkedHashMap<>();
        series.forEach((name, line) -> values.put(name, line.toArray()));
        return values;
    }

    private static Map<String, Object> targets(Projection projection) {
        Map<String, Object> targets = new LinkedHashMap<>();
        projection.targets().forEach((id, target) -> {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("requiredCagr", target.requiredCagr());
            object.put(
                    "years", target.years().stream().map(ProjectionJson::year).toList());
            targets.put(id, object);
        });
        return targets;
    }

    private static Map<String, Object> year(TargetProjection.Year year) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("year", (double) year.year());
        object.put("path", year.path());
        object.put("dealRevenue", year.dealRevenue());
        object.put("shareOfIncrement", year.shareOfIncrement());
        object.put("partial", year.partial());
        object.put("months", (double) year.months());
        return object;
    }

    private static Map<String, Object> checks(Projection projection) {
        Map<String, Object> checks = new LinkedHashMap<>();
        projection.checks().forEach((id, check) -> {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("sum", check.sum());
            object.put("difference", check.difference());
            checks.put(id, object);
        });
        return checks;
    }
}
