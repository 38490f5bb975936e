package org.dealbench.engine.deal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dealbench.engine.Expr;
import org.dealbench.engine.Index;
import org.dealbench.engine.Line;
import org.dealbench.engine.LineCatalogue;
import org.dealbench.engine.LineKind;
import org.dealbench.engine.Measure;
import org.dealbench.engine.UnitCheck;
import org.dealbench.engine.formula.FormulaFault;
import org.dealbench.engine.formula.FormulaParser;
import org.dealbench.engine.formula.Parsed;
import org.dealbench.model.AnalystLine;
import org.dealbench.model.Unit;
import org.dealbench.model.Workbook;
import org.jspecify.annotations.Nullable;

/// The lines of one's own of a workbook: those that can be worked out as lines of the catalogue, and what is wrong with
/// the others.
///
/// A line stands for one number or column of the workbook, whatever is at hand where it is named: that of its deal, or
/// of the portfolio. One at fault leaves all others standing but those that name it.
public final class OwnLines {

    /// Before the id of a line of one's own, in formulas and among results: `lines/margin`.
    public static final String PREFIX = WorkbookVocabulary.OWN;

    private static final String FORMULA = "formula";

    private final Workbook workbook;
    private final LineCatalogue program;
    private final WorkbookStructure structure;
    private final LineCatalogue declared;
    private final Map<String, OwnLine> read = new LinkedHashMap<>();
    private final Map<String, OwnLineFault> faults = new LinkedHashMap<>();
    private final LineCatalogue catalogue;

    private OwnLines(LineCatalogue program, Workbook workbook) {
        this.workbook = workbook;
        this.program = program;
        structure = new WorkbookStructure(workbook);
        workbook.lines().forEach(this::read);
        OwnLineMaker maker = new OwnLineMaker(program, workbook.currency());
        declared = extended(read.values().stream().map(maker::declared).toList());
        spread();
        read.values().forEach(this::check);
        new OwnLoops(List.copyOf(read.values())).check((line, at, problem) -> add(line.fault(at, problem)));
        spread();
        OwnShape shape = new OwnShape(declared);
        List<Line> sound = new ArrayList<>();
        read.forEach((id, line) -> {
            if (!faults.containsKey(id)) {
                sound.add(maker.made(line));
                sound.addAll(maker.ratio(line, shape));
            }
        });
        catalogue = extended(sound);
    }

    /// The lines of a workbook.
    ///
    /// @param program all lines of the program
    /// @param workbook without faults elsewhere
    public static OwnLines of(LineCatalogue program, Workbook workbook) {
        return new OwnLines(program, workbook);
    }

    /// The program's lines and those of one's own that can be worked out, as `lines/ID`.
    public LineCatalogue catalogue() {
        return catalogue;
    }

    /// What is wrong, at most one fault a line, in the workbook's order.
    public List<OwnLineFault> faults() {
        return workbook.lines().stream()
                .map(line -> faults.get(line.id()))
                .filter(Objects::nonNull)
                .toList();
    }

    /// What is wrong with a line, if anything.
    public Optional<OwnLineFault> fault(String id) {
        return Optional.ofNullable(faults.get(id));
    }

    /// What the formula of a line gives, whatever its declared unit says; empty if it cannot be read.
    public Optional<Measure> measure(String id) {
        return Optional.ofNullable(read.get(id)).map(line -> derived(line).measure());
    }

    /// Whether the formula of a line gives what its declared unit says; true where it cannot be read.
    public boolean unitFits(String id) {
        Line asked = declared.find(WorkbookVocabulary.OWN + id).orElse(null);
        OwnLine line = read.get(id);
        return asked == null || line == null || derived(line).measure().fits(asked.measure());
    }

    /// The kind that suits the formula of a line; empty if it cannot be read.
    public Optional<LineKind> kind(String id) {
        return Optional.ofNullable(read.get(id)).map(line -> new OwnShape(declared).of(line.expr()));
    }

    /// The unit of a measure as a file has it: `1` for a plain number.
    public static String unitOf(Measure measure) {
        return measure.fits(Measure.Amount.ONE) ? "1" : measure.toString();
    }

    private void read(AnalystLine definition) {
        WorkbookVocabulary vocabulary = new WorkbookVocabulary(program, workbook, structure, definition.deal());
        String unit = vocabulary.unit(definition.unit());
        if (OwnLineMaker.measure(unit).isEmpty()) {
            String problem = "“" + definition.unit() + "” is no unit. Write one such as money, MW, money/MWh or 1.";
            add(new OwnLineFault(
                    definition.id(),
                    "unit",
                    new FormulaFault(0, definition.unit().length(), problem)));
        }
        switch (FormulaParser.parse(definition.formula(), vocabulary)) {
            case Parsed.Formula formula ->
                read.put(definition.id(), new OwnLine(definition, formula.expr(), formula.places()));
            case Parsed.Unreadable unreadable -> add(new OwnLineFault(definition.id(), FORMULA, unreadable.fault()));
        }
    }

    /// The first fault of a line is told, and the others when that is mended.
    private void add(OwnLineFault fault) {
        faults.putIfAbsent(fault.line(), fault);
    }

    private LineCatalogue extended(List<Line> own) {
        List<Line> all = new ArrayList<>(program.lines());
        all.addAll(own);
        return new LineCatalogue(all);
    }

    /// The unit that is written so, [Unit#OTHER] if it has no other name.
    public static Unit unit(String symbol) {
        return OwnLineMaker.unit(symbol);
    }

    private void check(OwnLine line) {
        if (faults.containsKey(line.definition().id())) {
            return;
        }
        Index over = line.definition().deal() == null ? Relations.WORKBOOK : Relations.DEAL;
        new OwnScope(workbook, declared, (at, problem) -> add(line.fault(at, problem))).check(line.expr(), over);
        if (faults.containsKey(line.definition().id())) {
            return;
        }
        UnitCheck.Derived derived = derived(line);
        derived.faults()
                .forEach(fault -> add(line.fault(fault.at(), "The units do not fit: " + fault.problem() + ".")));
        Line asked = declared.line(WorkbookVocabulary.OWN + line.definition().id());
        if (!derived.measure().fits(asked.measure())) {
            String problem = "This gives " + derived.measure() + ", and the line's unit is " + asked.measure() + ".";
            add(line.fault(line.expr(), problem));
        }
        checkKind(line, asked.kind());
    }

    private UnitCheck.Derived derived(OwnLine line) {
        return new UnitCheck(declared, new InputUnits())
                .derive(line.definition().id(), line.expr());
    }

    private void checkKind(OwnLine line, LineKind kind) {
        boolean scalar = new OwnShape(declared).of(line.expr()) == LineKind.SCALAR;
        if (scalar && kind != LineKind.SCALAR) {
            add(kindFault(line, "The formula is one number for all months, so its kind must be SCALAR."));
        } else if (!scalar && kind == LineKind.SCALAR) {
            add(kindFault(
                    line,
                    "The formula has a number for every month: make it one with total, last or peak, or choose FLOW,"
                            + " STOCK or RATE."));
        }
    }

    private static OwnLineFault kindFault(OwnLine line, String problem) {
        AnalystLine definition = line.definition();
        return new OwnLineFault(
                definition.id(), "kind", new FormulaFault(0, definition.kind().length(), problem));
    }

    /// Marks the lines that name one at fault.
    private void spread() {
        int before;
        do {
            before = faults.size();
            for (OwnLine line : read.values()) {
                if (!faults.containsKey(line.definition().id())) {
                    spread(line, line.expr());
                }
            }
        } while (faults.size() > before);
    }

    private void spread(OwnLine line, Expr expr) {
        if (expr instanceof Expr.Ref(String id) && id.startsWith(WorkbookVocabulary.OWN)) {
            String own = id.substring(WorkbookVocabulary.OWN.length());
            if (faults.containsKey(own)) {
                add(line.fault(expr, "“" + own + "” has a fault of its own."));
            }
        }
        expr.parts().forEach(part -> spread(line, part));
    }

    /// The lines that can be worked out, of a deal or where that is null of the portfolio.
    List<Line> sound(@Nullable String deal) {
        List<Line> lines = new ArrayList<>();
        for (AnalystLine definition : workbook.lines()) {
            if (Objects.equals(definition.deal(), deal)) {
                catalogue.find(WorkbookVocabulary.OWN + definition.id()).ifPresent(lines::add);
            }
        }
        return lines;
    }

    /// Whether others can be worked out by the same formulas, so that a plan of these serves them too.
    public boolean sameFormulas(OwnLines other) {
        return List.copyOf(catalogue.lines()).equals(List.copyOf(other.catalogue.lines()));
    }

    /// Whether another workbook has the same lines in the same words, so that what was made of them still holds.
    boolean sameAs(Workbook other) {
        return workbook.lines().equals(other.lines())
                && (workbook.lines().isEmpty() || workbook.currency().equals(other.currency()));
    }
}
