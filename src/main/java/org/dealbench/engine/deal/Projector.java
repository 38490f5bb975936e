package org.dealbench.engine.deal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.dealbench.engine.Element;
import org.dealbench.engine.Evaluator;
import org.dealbench.engine.LineCatalogue;
import org.dealbench.engine.LineInstance;
import org.dealbench.engine.Plan;
import org.dealbench.engine.StructureRecord;
import org.dealbench.model.Workbook;
import org.jspecify.annotations.Nullable;

/// Projects a workbook: one case through the calculation graph.
///
/// Keeps the plan and its arrays from one projection to the next, and makes a new plan only when an edit changed what
/// there is rather than a number. Belongs to one thread.
public final class Projector {

    private record Made(OwnLines own, StructureRecord structure, WantedLines lines, Plan plan, Evaluator evaluator) {}

    private final LineCatalogue catalogue;
    private @Nullable Made made;

    public Projector(LineCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// What the workbook leads to.
    ///
    /// @param workbook without faults, with its scenario applied
    /// @throws java.util.concurrent.CancellationException if asked to stop
    /// @throws org.dealbench.engine.CircularLinesException if lines wait for each other within a month
    public Projection project(Workbook workbook, BooleanSupplier cancelled) {
        WorkbookStructure structure = new WorkbookStructure(workbook);
        Made current = made;
        if (current == null || !current.own.sameAs(workbook) || !current.structure.fits(structure)) {
            current = make(workbook, structure);
            made = current;
        }
        double[] values =
                current.plan.inputs().stream().mapToDouble(structure::value).toArray();
        current.evaluator.prepare(values, cancelled);
        return new ProjectionReader(structure, current.own, current.lines, current.evaluator).read(workbook);
    }

    private Made make(Workbook workbook, WorkbookStructure structure) {
        OwnLines own = OwnLines.of(catalogue, workbook);
        StructureRecord record = new StructureRecord(structure);
        WantedLines lines = new WantedLines(own, record);
        Plan plan = Plan.of(own.catalogue(), record, wanted(structure.root(), record, lines), Set.of());
        return new Made(own, record, lines, plan, new Evaluator(plan, 1));
    }

    private static List<LineInstance> wanted(Element root, StructureRecord structure, WantedLines lines) {
        List<LineInstance> wanted = new ArrayList<>();
        for (Element deal : structure.related(Relations.DEALS, root)) {
            wanted.addAll(lines.ofDeal(deal).values());
            wanted.addAll(lines.ratesOf(deal).values());
            wanted.addAll(lines.chipCapex(deal).values());
            for (Element tranche : structure.related(Relations.TRANCHES, deal)) {
                ProjectionReader.TRANCHE_LINES.forEach(id -> wanted.add(lines.of(id, tranche)));
            }
            for (Element commitment : structure.related(Relations.COMMITMENTS, deal)) {
                ProjectionReader.COMMITMENT_LINES.forEach(id -> wanted.add(lines.of(id, commitment)));
            }
            for (Element phase : structure.related(Relations.PHASES, deal)) {
                ProjectionReader.PHASE_LINES.forEach(id -> wanted.add(lines.of(id, phase)));
            }
        }
        wanted.addAll(lines.ofPortfolio(root).values());
        List.copyOf(wanted).forEach(line -> wanted.addAll(lines.ratio(line)));
        for (Element chip : structure.related(Relations.CHIPS, root)) {
            wanted.addAll(lines.ofChip(chip).values());
        }
        for (Element condition : structure.related(Relations.CONDITIONS, root)) {
            wanted.add(lines.of(ConditionLines.MET_DAY, condition));
        }
        return wanted;
    }
}
