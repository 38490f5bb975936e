package org.dealbench.analysis;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dealbench.engine.LineKind;
import org.dealbench.engine.deal.ChipProjection;
import org.dealbench.engine.deal.DealProjection;
import org.dealbench.engine.deal.OwnLines;
import org.dealbench.engine.deal.Projection;
import org.dealbench.engine.deal.Series;
import org.dealbench.engine.deal.TargetProjection;
import org.dealbench.model.Chip;
import org.dealbench.model.Deal;
import org.dealbench.model.Identified;
import org.dealbench.model.Target;
import org.dealbench.model.Timeline;
import org.dealbench.model.Unit;
import org.dealbench.model.Workbook;

/// What of a projection figures can be disclosed of, by owner and by address.
///
/// @param workbook with the scenario applied that was projected
public record Metrics(Workbook workbook, Projection projection) {

    /// Something that has lines.
    ///
    /// @param address of a line of it is this, a slash and the line's name; a target is its own only line
    public record Owner(String address, String name) {}

    private static final String PORTFOLIO = "portfolio";

    /// Deals, all deals together, chips, targets.
    public static List<Owner> owners(Workbook workbook) {
        List<Owner> owners = new ArrayList<>();
        workbook.targets().forEach(target -> owners.add(new Owner("targets/" + target.id(), target.name())));
        workbook.deals().forEach(deal -> owners.add(new Owner("deals/" + deal.id(), deal.name())));
        owners.add(new Owner(PORTFOLIO, "All deals"));
        workbook.chips().forEach(chip -> owners.add(new Owner("chips/" + chip.id(), chip.name())));
        return owners;
    }

    /// The owner of the line at an address, empty if there is none.
    public static Optional<Owner> ownerOf(Workbook workbook, String address) {
        return owners(workbook).stream()
                .filter(owner -> address.equals(owner.address()) || address.startsWith(owner.address() + "/"))
                .findFirst();
    }

    public Optional<Metric> find(String address) {
        return ownerOf(workbook, address).flatMap(owner -> of(owner).stream()
                .filter(metric -> metric.address().equals(address))
                .findFirst());
    }

    /// Everything that an owner has.
    public List<Metric> of(Owner owner) {
        String[] parts = owner.address().split("/", 2);
        return switch (parts[0]) {
            case "targets" ->
                element(workbook.targets(), parts[1]).stream().map(this::path).toList();
            case "deals" ->
                element(workbook.deals(), parts[1]).stream()
                        .flatMap(deal -> ofDeal(owner, deal))
                        .toList();
            case "chips" ->
                element(workbook.chips(), parts[1]).stream()
                        .flatMap(chip -> ofChip(owner, chip))
                        .toList();
            default ->
                projection.portfolio().values().stream()
                        .map(series -> line(owner, series, LineReading.of(timeline(), series), workbook.parties()))
                        .toList();
        };
    }

    private Metric path(Target target) {
        TargetProjection path = projection.targets().get(target.id());
        if (path == null) {
            throw new IllegalStateException("target " + target.id() + " was not projected");
        }
        return new Metric(
                "targets/" + target.id(),
                target.name(),
                "revenue",
                Unit.MONEY,
                Unit.MONEY.symbol(),
                LineKind.FLOW,
                YearMonth.of(target.baseYear(), 1),
                YearMonth.of(target.targetYear(), 12),
                new PathReading(target, path));
    }

    private Stream<Metric> ofDeal(Owner owner, Deal deal) {
        DealProjection figures = projection.deal(deal.id());
        List<Identified> parts = new ArrayList<>();
        Stream.of(deal.tranches(), deal.phases(), deal.commitments(), workbook.chips())
                .forEach(parts::addAll);
        return figures.series().values().stream()
                .map(series -> line(owner, series, LineReading.of(timeline(), figures, series), parts));
    }

    private Stream<Metric> ofChip(Owner owner, Chip chip) {
        ChipProjection figures = projection.chips().get(chip.id());
        return figures == null
                ? Stream.of()
                : figures.series().values().stream()
                        .map(series -> line(owner, series, LineReading.of(timeline(), series), List.of()));
    }

    private Metric line(Owner owner, Series series, LineReading reading, Collection<? extends Identified> parts) {
        return new Metric(
                owner.address() + "/" + series.name(),
                owner.name(),
                name(series, parts),
                series.unit(),
                series.symbol(),
                series.kind(),
                timeline().start(),
                timeline().month(timeline().months() - 1),
                reading);
    }

    /// The line's label with the names of what it is for: `Cash, Amazon`; a line of one's own has one name.
    private static String name(Series series, Collection<? extends Identified> parts) {
        if (series.name().startsWith(OwnLines.PREFIX)) {
            return series.label();
        }
        StringBuilder name = new StringBuilder(series.label());
        String[] segments = series.name().split("/", -1);
        for (int i = 1; i < segments.length; i++) {
            name.append(", ")
                    .append(element(parts, segments[i]).map(Identified::name).orElse(segments[i]));
        }
        return name.toString();
    }

    private static <T extends Identified> Optional<T> element(Collection<T> elements, String id) {
        return elements.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private Timeline timeline() {
        return projection.timeline();
    }
}
