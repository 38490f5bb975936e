package org.dealbench.analysis.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealbench.engine.LineCatalogue;
import org.dealbench.engine.LineKind;
import org.dealbench.engine.deal.DealProjection;
import org.dealbench.engine.deal.OwnLines;
import org.dealbench.engine.deal.Projection;
import org.dealbench.engine.deal.Series;
import org.dealbench.model.AnalystLine;
import org.dealbench.model.Deal;
import org.dealbench.model.Unit;
import org.dealbench.model.Workbook;

/// One number that a deal comes to: a scalar, or a series over the whole calendar.
///
/// Of a series that is a flow it is the sum, of a level the last one.
///
/// @param line such as `provider.npv`
/// @param label `Net present value`
public record Figure(String deal, String line, String label, Unit unit) {

    /// Series that a person thinks of as one number.
    private static final List<String> SERIES = List.of(
            "capacity.facilityMw", "tranche.fundedCumulative", "revenue.total", "commitment.schedule", "capex.total");

    /// What a workbook's deals can be held against, deal by deal.
    public static List<Figure> of(Workbook workbook, Projection projection, LineCatalogue catalogue) {
        List<Figure> figures = new ArrayList<>();
        for (Deal deal : workbook.deals()) {
            DealProjection results = projection.deals().get(deal.id());
            if (results != null) {
                results.scalars().keySet().stream()
                        .flatMap(name -> catalogue.find(name).stream())
                        .forEach(line -> figures.add(new Figure(deal.id(), line.id(), line.label(), line.unit())));
                workbook.lines().stream()
                        .flatMap(line -> own(line, deal, results).stream())
                        .forEach(figures::add);
                for (String name : SERIES) {
                    Series series = results.series().get(name);
                    if (series != null) {
                        figures.add(new Figure(deal.id(), name, labelOf(series), series.unit()));
                    }
                }
            }
        }
        return List.copyOf(figures);
    }

    /// A line of one's own that has a unit of which a number can be told by itself.
    private static Optional<Figure> own(AnalystLine line, Deal deal, DealProjection results) {
        String name = OwnLines.PREFIX + line.id();
        Series series = results.series().get(name);
        boolean there = deal.id().equals(line.deal())
                && (series != null || results.scalars().containsKey(name));
        Unit unit = series == null ? OwnLines.unit(line.unit()) : series.unit();
        return there && unit != Unit.OTHER
                ? Optional.of(new Figure(deal.id(), name, series == null ? line.name() : labelOf(series), unit))
                : Optional.empty();
    }

    private static String labelOf(Series series) {
        return series.label() + (series.kind() == LineKind.FLOW ? ", sum" : ", at the end");
    }

    /// The number, NaN where there is none.
    public double in(Projection projection) {
        DealProjection results = projection.deals().get(deal);
        if (results == null) {
            return Double.NaN;
        }
        Series series = results.series().get(line);
        if (series != null) {
            return series.kind() == LineKind.FLOW ? series.sum() : series.last();
        }
        return results.scalars().getOrDefault(line, Double.NaN);
    }
}
