package org.dealbench.analysis.comparison;

import java.util.List;
import java.util.Optional;
import org.dealbench.engine.LineCatalogue;
import org.dealbench.engine.deal.Projection;
import org.dealbench.model.Workbook;

/// The numbers of a deal that a comparison looks at before others are asked for.
public final class KeyNumbers {

    private static final List<String> LINES = List.of(
            "provider.npv",
            "provider.irr",
            "commitment.coverage",
            "tranche.fundedCumulative",
            "capacity.facilityMw",
            "revenue.total",
            "levelisedCost",
            "circularity.roundTrip",
            "investor.npv",
            "investor.irr");

    private KeyNumbers() {}

    /// Those that a deal has, not-a-number or not.
    ///
    /// @param workbook with the scenario applied that was projected
    public static List<Quantity> of(Workbook workbook, Projection projection, LineCatalogue catalogue, String deal) {
        return LINES.stream()
                .map(line ->
                        Quantity.find(workbook, projection, catalogue, "deals/" + deal + "/" + line, Optional.empty()))
                .flatMap(Optional::stream)
                .toList();
    }

    /// The first that says something of the deal: its value to the provider where it has one.
    public static Optional<Quantity> first(
            Workbook workbook, Projection projection, LineCatalogue catalogue, String deal) {
        List<Quantity> all = of(workbook, projection, catalogue, deal);
        return all.stream()
                .filter(quantity -> Math.abs(quantity.in(workbook, projection)) > 0)
                .findFirst()
                .or(() -> all.stream().findFirst());
    }
}
