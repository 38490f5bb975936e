package org.dealbench.analysis.explanation;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.dealbench.engine.Evaluator;
import org.dealbench.engine.LineCatalogue;
import org.dealbench.engine.LineInstance;
import org.dealbench.engine.LineKind;
import org.dealbench.engine.Plan;
import org.dealbench.engine.StructureRecord;
import org.dealbench.engine.UnitCheck;
import org.dealbench.engine.deal.InputUnits;
import org.dealbench.engine.deal.LineAddresses;
import org.dealbench.engine.deal.OwnLines;
import org.dealbench.engine.deal.WorkbookStructure;
import org.dealbench.model.Address;
import org.dealbench.model.Timeline;
import org.dealbench.model.Workbook;
import org.jspecify.annotations.Nullable;

/// Explains the numbers of a workbook from the calculation graph alone.
///
/// Keeps the plans of the lines it was asked for last, and makes one anew only when an edit changed what there is
/// rather than a number. Belongs to one thread.
public final class Explainer {

    private static final int MOST_PLANS = 64;
    private static final int MOST_WEIGHTS = 4;

    /// What was asked for last.
    private static final class Latest<K, V> extends LinkedHashMap<K, V> {

        private static final long serialVersionUID = 1;

        private final int most;

        Latest(int most) {
            super(most, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
        }
    }

    private record Planned(StructureRecord structure, Term root, List<LineInstance> lines, Evaluator evaluator) {}

    /// A workbook and what was read off it.
    private record Seen(Workbook workbook, OwnLines own, WorkbookStructure structure, LineAddresses addresses) {

        LineCatalogue catalogue() {
            return own.catalogue();
        }

        UnitCheck units() {
            return new UnitCheck(catalogue(), new InputUnits());
        }
    }

    private final LineCatalogue catalogue;
    private final Function<YearMonth, String> months;
    private final Map<LineInstance, Planned> plans = new Latest<>(MOST_PLANS);
    private final Map<LineInstance, Weights> weights = new Latest<>(MOST_WEIGHTS);
    private @Nullable Seen seen;
    private @Nullable Uses uses;

    /// An explainer that has seen no workbook yet.
    ///
    /// @param catalogue all lines of the program
    /// @param months how a month is written among words
    public Explainer(LineCatalogue catalogue, Function<YearMonth, String> months) {
        this.catalogue = catalogue;
        this.months = months;
    }

    /// Where the lines of a workbook are.
    ///
    /// @param workbook without faults, with its scenario applied
    public LineAddresses addresses(Workbook workbook) {
        return see(workbook).addresses;
    }

    /// A number and what it is made of, empty if there is no such line.
    ///
    /// @param workbook without faults, with its scenario applied
    /// @param address as [LineAddresses] says
    /// @param span within the calendar; of what is no flow its last month counts
    /// @throws java.util.concurrent.CancellationException if asked to stop
    /// @throws org.dealbench.engine.CircularLinesException if lines wait for each other within a month
    public Optional<Explanation> explain(Workbook workbook, String address, Span span, BooleanSupplier cancelled) {
        Seen now = see(workbook);
        return now.addresses.find(address).map(line -> {
            Worked worked = work(now, line, cancelled);
            Span counted = counted(line, span, worked.timeline());
            Part whole = new PartMaker(worked, new Naming(workbook, line, months))
                    .whole(line.line().kind() == LineKind.SCALAR ? Span.of(0) : counted);
            return new Explanation(address, line, Naming.owner(workbook, line), counted, whole);
        });
    }

    /// The inputs that a number rests on, the heaviest first; none if there is no such line.
    ///
    /// What a number depends on by kind and presence alone (a basis, whether there is a long-stop date) is not
    /// weighed.
    ///
    /// @param workbook without faults, with its scenario applied
    /// @param span as for [#explain]
    /// @throws java.util.concurrent.CancellationException if asked to stop
    public List<Resting> restsOn(Workbook workbook, String address, Span span, BooleanSupplier cancelled) {
        Seen now = see(workbook);
        LineInstance line = now.addresses.find(address).orElse(null);
        if (line == null) {
            return List.of();
        }
        Weights known = weights.get(line);
        if (known == null || !known.fits(now.structure)) {
            Planned planned = planned(now, line);
            known = Weights.of(
                    now.catalogue(),
                    now.structure,
                    line,
                    planned.evaluator.plan().inputs());
            weights.put(line, known);
        }
        Span counted = counted(line, span, now.structure.timeline());
        return known.weigh(
                workbook, now.structure, line.line().kind() == LineKind.SCALAR ? Span.of(0) : counted, cancelled);
    }

    /// The addresses of the lines whose formulas read an input; none if nothing reads it.
    ///
    /// @param workbook without faults, with its scenario applied
    public List<String> uses(Workbook workbook, Address input) {
        Seen now = see(workbook);
        Uses known = uses;
        if (known == null) {
            known = new Uses(now.catalogue(), now.structure, now.addresses, now.units());
            uses = known;
        }
        return known.of(input.toString());
    }

    /// What a person calls a line: `Free cash flow, Amazon - OpenAI`; empty if there is none.
    public Optional<String> title(Workbook workbook, String address) {
        return see(workbook)
                .addresses
                .find(address)
                .map(line -> line.line().label() + ", " + Naming.owner(workbook, line));
    }

    private static Span counted(LineInstance line, Span span, Timeline timeline) {
        return switch (line.line().kind()) {
            case SCALAR -> new Span(0, timeline.months() - 1);
            case FLOW -> span;
            case STOCK, RATE -> Span.of(span.last());
        };
    }

    private Seen see(Workbook workbook) {
        Seen known = seen;
        if (known == null || !known.workbook.equals(workbook)) {
            OwnLines own = OwnLines.of(catalogue, workbook);
            if (known == null || !known.own.sameFormulas(own)) {
                plans.clear();
                weights.clear();
            }
            WorkbookStructure structure = new WorkbookStructure(workbook);
            known = new Seen(workbook, own, structure, new LineAddresses(own, workbook, structure));
            seen = known;
            uses = null;
        }
        return known;
    }

    private Worked work(Seen now, LineInstance line, BooleanSupplier cancelled) {
        WorkbookStructure structure = now.structure;
        Planned planned = planned(now, line);
        Evaluator evaluator = planned.evaluator;
        evaluator.prepare(
                evaluator.plan().inputs().stream().mapToDouble(structure::value).toArray(), cancelled);
        return new Worked(planned.root, planned.lines, evaluator);
    }

    private Planned planned(Seen now, LineInstance line) {
        Planned planned = plans.get(line);
        if (planned == null || !planned.structure.fits(now.structure)) {
            planned = plan(now, line);
            plans.put(line, planned);
        }
        return planned;
    }

    private Planned plan(Seen now, LineInstance line) {
        StructureRecord record = new StructureRecord(now.structure);
        Dissection dissection = new Dissection(now.catalogue(), record, now.units());
        Term root = dissection.of(line);
        List<LineInstance> lines = dissection.wanted();
        Plan plan = Plan.of(now.catalogue(), record, lines, Set.of());
        return new Planned(record, root, lines, new Evaluator(plan, 1));
    }
}
