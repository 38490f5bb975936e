package org.dealbench.analysis.comparison;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.dealbench.analysis.DisclosedPeriod;
import org.dealbench.analysis.Metric;
import org.dealbench.analysis.Metrics;
import org.dealbench.engine.Line;
import org.dealbench.engine.LineCatalogue;
import org.dealbench.engine.LineKind;
import org.dealbench.engine.deal.ChipProjection;
import org.dealbench.engine.deal.DealProjection;
import org.dealbench.engine.deal.OwnLines;
import org.dealbench.engine.deal.Projection;
import org.dealbench.engine.deal.Series;
import org.dealbench.model.Unit;
import org.dealbench.model.Workbook;

/// One number of any case, by address: a scalar, or a series over a period or the whole calendar.
///
/// The address alone says which, so that it can be read off every projection, those of other workbooks included. Of a
/// series that is a flow it is the sum, of a level the last one. A month is counted from `origin`, so that calendars
/// that begin at different times can be compared.
///
/// @param address such as `deals/aws-openai/provider.npv` or `portfolio/revenue.total`
/// @param owner what it is of: `Amazon - OpenAI`
/// @param name `Net present value to the provider`
/// @param symbol how the unit is written, `money` standing for the currency
/// @param period empty for the whole calendar, and for a scalar
public record Quantity(
        String address,
        String owner,
        String name,
        Unit unit,
        String symbol,
        Optional<DisclosedPeriod> period,
        YearMonth origin) {

    /// Whose lines an address speaks of, and the line's name.
    private record Found(Map<String, Series> series, Map<String, Double> scalars, String line) {

        static Found in(Projection projection, String address) {
            String[] parts = address.split("/", 2);
            String rest = parts.length == 2 ? parts[1] : "";
            if (parts[0].equals("portfolio")) {
                return new Found(projection.portfolio(), projection.portfolioScalars(), rest);
            }
            String[] owned = rest.split("/", 2);
            String line = owned.length == 2 ? owned[1] : "";
            DealProjection deal = projection.deals().get(owned[0]);
            if (parts[0].equals("deals") && deal != null) {
                return new Found(deal.series(), deal.scalars(), line);
            }
            ChipProjection chip = projection.chips().get(owned[0]);
            return parts[0].equals("chips") && chip != null
                    ? new Found(chip.series(), chip.scalars(), line)
                    : new Found(Map.of(), Map.of(), line);
        }
    }

    /// The number at an address, empty where the projection has no such line.
    ///
    /// @param workbook with the scenario applied that was projected
    /// @param catalogue all lines of the program
    public static Optional<Quantity> find(
            Workbook workbook,
            Projection projection,
            LineCatalogue catalogue,
            String address,
            Optional<DisclosedPeriod> period) {
        YearMonth origin = workbook.calendar().start();
        Found found = Found.in(projection, address);
        Optional<String> owner = Metrics.ownerOf(workbook, address).map(Metrics.Owner::name);
        if (found.series().containsKey(found.line())) {
            return new Metrics(workbook, projection)
                    .find(address)
                    .map(metric -> new Quantity(
                            address,
                            metric.owner(),
                            metric.name() + over(metric, period),
                            metric.unit(),
                            metric.symbol(),
                            period,
                            origin));
        }
        Optional<Line> line = lines(workbook, catalogue, found.line()).find(found.line());
        return period.isEmpty() && found.scalars().containsKey(found.line()) && owner.isPresent()
                ? line.map(each -> new Quantity(
                        address, owner.get(), each.label(), each.unit(), each.symbol(), Optional.empty(), origin))
                : Optional.empty();
    }

    private static LineCatalogue lines(Workbook workbook, LineCatalogue catalogue, String line) {
        return line.startsWith(OwnLines.PREFIX)
                ? OwnLines.of(catalogue, workbook).catalogue()
                : catalogue;
    }

    private static String over(Metric metric, Optional<DisclosedPeriod> period) {
        return period.map(each -> ", " + each.label()).orElse(metric.isFlow() ? ", sum" : ", at the end");
    }

    /// Owner and name, as a title.
    public String title() {
        return owner + ": " + name;
    }

    /// The number, NaN where there is none.
    ///
    /// @param workbook with the scenario applied that was projected
    public double in(Workbook workbook, Projection projection) {
        if (period.isPresent()) {
            return new Metrics(workbook, projection)
                    .find(address)
                    .map(metric -> metric.over(period.get()).value())
                    .orElse(Double.NaN);
        }
        Found found = Found.in(projection, address);
        Series series = found.series().get(found.line());
        if (series != null) {
            return series.kind() == LineKind.FLOW ? series.sum() : series.last();
        }
        double value = found.scalars().getOrDefault(found.line(), Double.NaN);
        return unit == Unit.MONTH ? value + origin.until(workbook.calendar().start(), ChronoUnit.MONTHS) : value;
    }
}
