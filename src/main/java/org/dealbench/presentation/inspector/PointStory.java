package org.dealbench.presentation.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dealbench.analysis.LineParts;
import org.dealbench.analysis.Period;
import org.dealbench.analysis.PeriodValues;
import org.dealbench.analysis.Periods;
import org.dealbench.chart.LinesChart;
import org.dealbench.chart.display.Readout;
import org.dealbench.chart.scale.ValueUnit;
import org.dealbench.engine.LineKind;
import org.dealbench.engine.deal.DealProjection;
import org.dealbench.engine.deal.OwnLines;
import org.dealbench.engine.deal.Series;
import org.dealbench.model.AnalystLine;
import org.dealbench.model.DecimalText;
import org.dealbench.model.Identified;
import org.dealbench.presentation.projection.ProjectionRun;

/// Tells what the numbers of a chart are at one of its points.
///
/// Which line of the engine a chart draws is known by the chart's name and the series' own. What a chart works out
/// itself is told as it stands.
record PointStory(ProjectionRun run, Period period, LineParts parts) {

    /// Before the names that a chart gives its series, by the chart's name without the deal.
    private static final Map<String, List<String>> PREFIXES = Map.of(
            "tranches", List.of("tranche."),
            "capacity", List.of("capacity.facilityMw/"),
            "chip-mix", List.of("chips.share/"),
            "chip-mix-chips", List.of("chips.inService/"),
            "chip-mix-additions", List.of("chips.added/"),
            "revenue", List.of("revenue.", "consumption.", "commitment.", "channel."),
            "revenue-obligation", List.of("commitment."));

    private static final Map<String, String> NAMES = Map.of(
            "funded", "tranche.fundedCumulative",
            "contracted-firm", "capacity.firmMw",
            "unpopulated", "capacity.unpopulatedMw",
            "consumption", "consumption.value",
            "deliverable", "consumption.deliverable");

    /// All about a point of a chart.
    ///
    /// @param chart its id, such as `aws-openai/tranches`
    Inspected.OfPoint of(String chart, String title, int point, Readout readout) {
        List<Inspected.Measured> numbers = new ArrayList<>();
        for (Readout.Entry entry : readout.entries()) {
            numbers.add(series(chart, entry.series())
                    .map(found -> number(chart, entry, found, point))
                    .orElseGet(() -> new Inspected.Measured(entry.label(), entry.value(), List.of(), List.of())));
        }
        return new Inspected.OfPoint(title, readout.title(), numbers);
    }

    /// The line of one's own that a chart of such lines draws.
    private Optional<AnalystLine> own(String chart, String id) {
        return chart.equals(LinesChart.ID) || chart.startsWith(OwnLines.PREFIX)
                ? run.shown().lines().stream()
                        .filter(line -> line.id().equals(id))
                        .findFirst()
                : Optional.empty();
    }

    private Optional<DealProjection> deal(String chart) {
        int slash = chart.indexOf('/');
        return slash < 0
                ? Optional.empty()
                : Optional.ofNullable(run.projection().deals().get(chart.substring(0, slash)));
    }

    private Optional<Series> series(String chart, String id) {
        Optional<AnalystLine> own = own(chart, id);
        if (own.isPresent()) {
            return LinesChart.series(run.projection(), own.get());
        }
        return deal(chart).flatMap(results -> {
            List<String> candidates = new ArrayList<>();
            candidates.add(id);
            candidates.add(NAMES.getOrDefault(id, id));
            PREFIXES.getOrDefault(chart.substring(chart.indexOf('/') + 1), List.of())
                    .forEach(prefix -> candidates.add(prefix + id));
            return candidates.stream()
                    .filter(results.series()::containsKey)
                    .findFirst()
                    .map(results.series()::get);
        });
    }

    private Inspected.Measured number(String chart, Readout.Entry entry, Series series, int point) {
        List<Fact> facts = new ArrayList<>();
        String unit = series.symbol().replace("money", run.shown().currency());
        double value = at(series, point);
        if (Double.isFinite(value) && series.kind() != LineKind.RATE) {
            facts.add(new Fact("Exactly", DecimalText.of(value) + " " + unit));
        }
        facts.add(new Fact("Kind", kind(series.kind())));
        String meaning = parts.documentation(series.name());
        if (!meaning.isEmpty()) {
            facts.add(new Fact("Meaning", meaning));
        }
        facts.add(new Fact("Line", series.name()));
        List<Fact> made = own(chart, entry.series())
                .map(line -> Optional.ofNullable(line.deal()).map(run.projection()::deal))
                .orElseGet(() -> deal(chart))
                .map(results -> parts.of(results, series.name()))
                .orElse(List.of())
                .stream()
                .map(part -> new Fact(labelOf(part), shown(part, point)))
                .toList();
        return new Inspected.Measured(entry.label(), entry.value(), facts, made);
    }

    private String labelOf(Series part) {
        int slash = part.name().indexOf('/');
        return slash < 0
                ? part.label()
                : part.label() + ", " + nameOf(part.name().substring(slash + 1));
    }

    /// What a person calls a phase, a tranche or a chip.
    private String nameOf(String id) {
        return run.shown().chips().stream()
                .filter(chip -> chip.id().equals(id))
                .map(chip -> chip.name())
                .findFirst()
                .orElseGet(() -> run.shown().deals().stream()
                        .flatMap(deal -> Stream.concat(
                                deal.phases().stream().map(Identified.class::cast), deal.tranches().stream()))
                        .filter(each -> each.id().equals(id))
                        .map(each -> each.name())
                        .findFirst()
                        .orElse(id));
    }

    private String shown(Series series, int point) {
        double value = at(series, point);
        return ValueUnit.of(series.unit(), series.symbol(), run.shown().currency())
                .brief(value);
    }

    /// Of a quarter or a year.
    private double at(Series series, int point) {
        Periods periods = Periods.of(
                run.projection().timeline().start(), run.projection().timeline().months(), period);
        if (point < 0 || point >= periods.count()) {
            return Double.NaN;
        }
        return PeriodValues.of(series, periods)[point];
    }

    private String kind(LineKind kind) {
        String length = period.name().toLowerCase(Locale.ROOT);
        return switch (kind) {
            case FLOW -> "happens during the " + length;
            case STOCK -> "a level at the end of the " + length;
            case RATE -> "a rate or share";
            case SCALAR -> "one number for the whole calendar";
        };
    }
}
