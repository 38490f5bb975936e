package org.dealbench.engine.deal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.dealbench.engine.Element;
import org.dealbench.engine.Evaluator;
import org.dealbench.engine.Line;
import org.dealbench.engine.LineInstance;
import org.dealbench.engine.LineKind;
import org.dealbench.model.Deal;
import org.dealbench.model.Tranche;
import org.dealbench.model.Workbook;
import org.jspecify.annotations.Nullable;

/// Takes the results of a projection out of the evaluator and names them.
final class ProjectionReader {

    static final List<String> TRANCHE_LINES =
            List.of(TrancheLines.MET_DAY, TrancheLines.FUNDING_DAY, TrancheLines.PAID_DAY, TrancheLines.LAPSES);
    static final List<String> COMMITMENT_LINES = List.of(CommitmentLines.BEFORE, CommitmentLines.AFTER);
    static final List<String> PHASE_LINES = List.of(CapacityLines.START, CapacityLines.FULL_MW);

    private final WorkbookStructure structure;
    private final OwnLines own;
    private final WantedLines lines;
    private final Evaluator evaluator;
    private final int lastMonth;

    ProjectionReader(WorkbookStructure structure, OwnLines own, WantedLines lines, Evaluator evaluator) {
        this.structure = structure;
        this.own = own;
        this.lines = lines;
        this.evaluator = evaluator;
        lastMonth = structure.timeline().months() - 1;
    }

    Projection read(Workbook workbook) {
        SequencedMap<String, DealProjection> deals = new LinkedHashMap<>();
        List<Element> elements = structure.related(Relations.DEALS, structure.root());
        for (int i = 0; i < elements.size(); i++) {
            Deal deal = workbook.deals().get(i);
            deals.put(deal.id(), deal(deal, elements.get(i)));
        }
        SequencedMap<String, ChipProjection> chips = new LinkedHashMap<>();
        for (Element chip : structure.related(Relations.CHIPS, structure.root())) {
            Results results = results(lines.ofChip(chip));
            chips.put(chip.id(), new ChipProjection(chip.id(), results.series, results.scalars));
        }
        SequencedMap<String, Optional<LocalDate>> conditions = new LinkedHashMap<>();
        for (Element condition : structure.related(Relations.CONDITIONS, structure.root())) {
            conditions.put(condition.id(), Optional.ofNullable(date(ConditionLines.MET_DAY, condition)));
        }
        SequencedMap<String, TargetProjection> targets = new LinkedHashMap<>();
        workbook.targets()
                .forEach(target ->
                        targets.put(target.id(), TargetProjection.of(target, workbook, structure.timeline(), deals)));
        SequencedMap<String, CheckOutcome> checks = new LinkedHashMap<>();
        workbook.checks().forEach(check -> checks.put(check.id(), CheckOutcome.of(check, workbook)));
        Results portfolio = results(lines.ofPortfolio(structure.root()));
        return new Projection(
                structure.timeline(),
                deals,
                portfolio.series,
                portfolio.scalars,
                chips,
                conditions,
                targets,
                checks,
                ProjectionWarnings.of(workbook, own, deals));
    }

    private DealProjection deal(Deal deal, Element element) {
        Results results = results(lines.ofDeal(element));
        SequencedMap<String, TrancheOutcome> tranches = new LinkedHashMap<>();
        List<Element> trancheElements = structure.related(Relations.TRANCHES, element);
        for (int i = 0; i < trancheElements.size(); i++) {
            Tranche tranche = deal.tranches().get(i);
            double funded =
                    named(results.series, "tranche.funded/" + tranche.id()).sum();
            tranches.put(tranche.id(), outcome(tranche, trancheElements.get(i), funded));
        }
        SequencedMap<String, PhaseOutcome> phases = new LinkedHashMap<>();
        for (Element phase : structure.related(Relations.PHASES, element)) {
            double start = number(CapacityLines.START, phase);
            phases.put(phase.id(), new PhaseOutcome(phase.id(), start, number(CapacityLines.FULL_MW, phase)));
        }
        SequencedMap<String, CommitmentOutcome> commitments = new LinkedHashMap<>();
        for (Element commitment : structure.related(Relations.COMMITMENTS, element)) {
            double before = number(CommitmentLines.BEFORE, commitment);
            double after = number(CommitmentLines.AFTER, commitment);
            commitments.put(commitment.id(), new CommitmentOutcome(commitment.id(), before, after));
        }
        return new DealProjection(
                deal.id(),
                results.series,
                results.scalars,
                internalRates(element),
                results(lines.chipCapex(element)).series,
                tranches,
                phases,
                commitments);
    }

    private SequencedMap<String, List<Double>> internalRates(Element deal) {
        SequencedMap<String, List<Double>> rates = new LinkedHashMap<>();
        lines.ratesOf(deal).forEach((scalar, line) -> rates.put(scalar, RateList.listed(evaluator.series(line, 0))));
        return rates;
    }

    private static Series named(SequencedMap<String, Series> series, String name) {
        Series found = series.get(name);
        if (found == null) {
            throw new IllegalStateException("no series " + name);
        }
        return found;
    }

    private TrancheOutcome outcome(Tranche tranche, Element element, double funded) {
        LocalDate funding = date(TrancheLines.FUNDING_DAY, element);
        return new TrancheOutcome(
                tranche.id(),
                tranche.condition() == null ? null : date(TrancheLines.MET_DAY, element),
                funding,
                date(TrancheLines.PAID_DAY, element),
                number(TrancheLines.LAPSES, element) != 0,
                funding == null ? 0 : outside(tranche.amount(), funded));
    }

    /// What of an amount was not paid within the calendar, rounding left aside.
    private static double outside(double amount, double funded) {
        double rest = amount - funded;
        return rest > amount * 1e-12 ? rest : 0;
    }

    private record Results(SequencedMap<String, Series> series, SequencedMap<String, Double> scalars) {}

    private Results results(Map<String, LineInstance> wanted) {
        SequencedMap<String, Series> series = new LinkedHashMap<>();
        SequencedMap<String, Double> scalars = new LinkedHashMap<>();
        wanted.forEach((name, instance) -> {
            Line line = instance.line();
            if (line.kind() == LineKind.SCALAR) {
                scalars.put(name, evaluator.scalar(instance, 0));
            } else {
                series.put(name, new Series(name, line, evaluator.series(instance, 0), ratio(instance)));
            }
        });
        return new Results(series, scalars);
    }

    private Series.@Nullable Ratio ratio(LineInstance rate) {
        List<Series> parts = lines.ratio(rate).stream()
                .map(part -> new Series(part.line().id(), part.line(), evaluator.series(part, 0), null))
                .toList();
        return parts.size() == 2 ? new Series.Ratio(parts.getFirst(), parts.getLast()) : null;
    }

    private double number(String line, Element element) {
        return evaluator.at(lines.of(line, element), lastMonth, 0);
    }

    private @Nullable LocalDate date(String line, Element element) {
        double day = number(line, element);
        return Math.abs(day) < Double.POSITIVE_INFINITY ? LocalDate.ofEpochDay((long) day) : null;
    }
}
