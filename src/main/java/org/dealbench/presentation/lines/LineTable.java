package org.dealbench.presentation.lines;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.dealbench.engine.LineCatalogue;
import org.dealbench.engine.LineKind;
import org.dealbench.engine.deal.LineAddresses;
import org.dealbench.engine.deal.OwnLineFault;
import org.dealbench.engine.deal.OwnLines;
import org.dealbench.model.Address;
import org.dealbench.model.AnalystLine;
import org.dealbench.model.Identified;
import org.dealbench.model.Value;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.projection.ProjectionRun;
import org.dealbench.presentation.table.CellSource;
import org.dealbench.presentation.table.Column;
import org.dealbench.presentation.table.ElementRows;
import org.dealbench.presentation.table.Elements;
import org.dealbench.presentation.table.NumberAt;
import org.dealbench.presentation.table.RowEdits;
import org.dealbench.presentation.table.RowSource;
import org.dealbench.presentation.table.TableContent;
import org.dealbench.presentation.text.Choice;
import org.dealbench.presentation.text.Entry;
import org.dealbench.presentation.text.InputField;
import org.jspecify.annotations.Nullable;

/// The lines of one's own of a workbook as a table, each with what it comes to or what is wrong with it.
final class LineTable implements TableContent {

    static final String FORMULA = "formula";

    private static final Choice PORTFOLIO = new Choice("", "All deals");
    private static final CellSource NOTHING = new CellSource.Shown("", "");

    private final LineCatalogue catalogue;
    private final LineEdits edits;
    private final Supplier<Optional<ProjectionRun>> run;

    /// @param run the newest projection, empty before the first
    LineTable(LineCatalogue catalogue, Supplier<Optional<ProjectionRun>> run) {
        this.catalogue = catalogue;
        this.run = run;
        edits = new LineEdits(catalogue);
    }

    @Override
    public List<Column> columns(Workbook base) {
        return List.of(
                Column.words("name", "Name"),
                Column.words("deal", "Of"),
                Column.words("value", "Value"),
                Column.words("unit", "Unit"),
                Column.words("kind", "Kind"),
                Column.words(FORMULA, "Formula"),
                Column.words("remark", "Remark"));
    }

    @Override
    public List<RowSource> rows(Workbook base) {
        OwnLines own = OwnLines.of(catalogue, base);
        return base.lines().stream().map(line -> row(base, line, own)).toList();
    }

    private RowSource row(Workbook base, AnalystLine line, OwnLines own) {
        Optional<OwnLineFault> fault = own.fault(line.id());
        return new RowSource(
                line.id(),
                line.name(),
                List.of(
                        Elements.name(Address.of("lines", line.id()), line.name()),
                        deal(base, line),
                        fault.isPresent() ? NOTHING : value(base, line),
                        unit(base, line),
                        kind(line),
                        formula(line),
                        fault.map(LineTable::remark).orElse(NOTHING)));
    }

    private static CellSource remark(OwnLineFault fault) {
        String words = fault.field().equals(FORMULA) ? "Formula, " + fault.message() : fault.message();
        return new CellSource.Shown(words, words);
    }

    /// The projection may be of the workbook as it was before the last edit.
    private CellSource value(Workbook base, AnalystLine line) {
        return run.get()
                .filter(each -> each.shown().lines().contains(line))
                .flatMap(each -> LineValue.of(each.shown(), each.projection(), line))
                .<CellSource>map(words -> new CellSource.Shown(words, "")
                        .of(NumberAt.of(line.name(), LineAddresses.of(line)).atEnd(base.calendar())))
                .orElse(NOTHING);
    }

    private CellSource formula(AnalystLine line) {
        return new CellSource.Parsed(
                "Formula",
                line.formula(),
                text -> text.isBlank()
                        ? new Entry.Refused("Write a formula, such as revenue.total / capacity.itMw.")
                        : new Entry.Accepted(Value.of(text.strip())),
                (workbook, value) -> edits.formula(workbook, line, text(value)));
    }

    private CellSource unit(Workbook base, AnalystLine line) {
        String shown = line.unit().replace("money", base.currency());
        return new CellSource.Parsed(
                "Unit",
                shown,
                text -> text.isBlank()
                        ? new Entry.Refused("Write a unit such as " + base.currency() + ", MW or 1 for a plain number.")
                        : new Entry.Accepted(Value.of(text.strip())),
                (workbook, value) -> edits.checked(workbook, line.withUnit(unit(workbook, text(value))), false));
    }

    /// As a file has it, so that it stays right in another currency.
    private static String unit(Workbook workbook, String typed) {
        return typed.replaceAll("\\b" + workbook.currency() + "\\b", "money");
    }

    private CellSource kind(AnalystLine line) {
        List<Choice> kinds = Arrays.stream(LineKind.values())
                .map(kind -> new Choice(kind.name(), word(kind)))
                .toList();
        return new CellSource.Base(
                InputField.ofChoices("Kind", kinds),
                Value.of(line.kind()),
                (workbook, value) -> edits.checked(workbook, line.withKind(text(value)), false));
    }

    private static String word(LineKind kind) {
        return switch (kind) {
            case FLOW -> "flow: summed";
            case STOCK -> "level at the end";
            case RATE -> "rate or share";
            case SCALAR -> "one number";
        };
    }

    private CellSource deal(Workbook base, AnalystLine line) {
        List<Choice> deals = new ArrayList<>(List.of(PORTFOLIO));
        base.deals().forEach(deal -> deals.add(new Choice(deal.id(), deal.name())));
        String id = line.deal();
        return new CellSource.Base(
                InputField.ofChoices("Of", deals), Value.of(id == null ? PORTFOLIO.value() : id), (workbook, value) -> {
                    String chosen = text(value);
                    return edits.checked(workbook, line.withDeal(chosen.isEmpty() ? null : chosen), false);
                });
    }

    private static String text(@Nullable Value value) {
        return value instanceof Value.Text(String text) ? text : "";
    }

    @Override
    public RowEdits rowEdits() {
        return new ElementRows("line", Address.of("lines"), LineTable::made);
    }

    /// The first line shows how it is done; others begin as the one before.
    private static Identified made(Workbook workbook, String id, String name, @Nullable Identified before) {
        if (before instanceof AnalystLine line) {
            return new AnalystLine(id, name, line.unit(), line.kind(), line.deal(), line.formula());
        }
        return workbook.deals().isEmpty()
                ? new AnalystLine(id, name, "MW", LineKind.STOCK.name(), null, "portfolio.capacity.itMw")
                : new AnalystLine(
                        id,
                        name,
                        "money/MW",
                        LineKind.RATE.name(),
                        workbook.deals().getFirst().id(),
                        "revenue.total / capacity.itMw");
    }
}
