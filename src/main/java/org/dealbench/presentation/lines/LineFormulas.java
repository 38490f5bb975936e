package org.dealbench.presentation.lines;

import java.util.Optional;
import org.dealbench.engine.LineCatalogue;
import org.dealbench.engine.deal.OwnLineFault;
import org.dealbench.engine.formula.FormulaFault;
import org.dealbench.model.AnalystLine;
import org.dealbench.model.Outcome;
import org.dealbench.model.Scenarios;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.formula.FormulaBar;
import org.dealbench.presentation.formula.FormulaTrial;
import org.dealbench.presentation.formula.Names;
import org.dealbench.presentation.page.PageContext;
import org.dealbench.presentation.table.Cell;
import org.dealbench.presentation.table.InputTable;
import org.dealbench.presentation.table.Place;

/// The formulas of the table of lines, for the field above it: what is taken there is typed into the table's cell, and
/// what cannot be used stays in it like in any other.
final class LineFormulas implements FormulaBar.Lines {

    private final PageContext context;
    private final LineCatalogue catalogue;
    private final InputTable table;
    private final LineEdits edits;

    LineFormulas(PageContext context, LineCatalogue catalogue, InputTable table) {
        this.context = context;
        this.catalogue = catalogue;
        this.table = table;
        edits = new LineEdits(catalogue);
    }

    private Workbook workbook() {
        return context.document().workbook();
    }

    private Optional<AnalystLine> line(String id) {
        return workbook().lines().stream().filter(line -> line.id().equals(id)).findFirst();
    }

    @Override
    public Optional<String> formula(String line) {
        return table.cellAt(place(line)).map(Cell::typed).or(() -> line(line).map(AnalystLine::formula));
    }

    @Override
    public String name(String line) {
        return line(line).map(AnalystLine::name).orElse(line);
    }

    @Override
    public String closed() {
        return context.scenarios().scenario().isPresent()
                ? "Formulas are part of the base: choose the base to change one."
                : "";
    }

    @Override
    public FormulaTrial tried(String id, String text) {
        Workbook workbook = workbook();
        AnalystLine line = line(id).orElseThrow();
        AnalystLine changed = edits.withFormula(workbook, line, text.strip());
        Optional<FormulaFault> fault = edits.fault(workbook, changed).map(OwnLineFault::fault);
        String unit =
                changed.unit().equals("1") ? "a plain number" : changed.unit().replace("money", workbook.currency());
        Workbook tried = edits.with(workbook, changed);
        return new FormulaTrial(id, seen(tried), unit, fault);
    }

    private Workbook seen(Workbook tried) {
        String scenario = context.scenarios().scenario().map(each -> each.id()).orElse(null);
        return Scenarios.apply(tried, scenario) instanceof Outcome.Ok<Workbook>(Workbook shown) ? shown : tried;
    }

    @Override
    public Names names(String line) {
        return Names.of(catalogue, workbook(), line(line).map(AnalystLine::deal).orElse(null));
    }

    @Override
    public void write(String line, String text) {
        table.type(place(line), text);
    }

    @Override
    public void letGo(String line) {
        table.revert(place(line));
    }

    private static Place place(String line) {
        return new Place(line, LineTable.FORMULA);
    }
}
