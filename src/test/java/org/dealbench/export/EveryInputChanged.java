package org.dealbench.export;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.dealbench.analysis.spreadsheet.Book;
import org.dealbench.analysis.spreadsheet.Cell;
import org.dealbench.analysis.spreadsheet.Sheet;
import org.dealbench.model.Address;
import org.dealbench.model.Bounds;
import org.dealbench.model.InputType;
import org.dealbench.model.InputValue;
import org.dealbench.model.Inputs;
import org.dealbench.model.Outcome;
import org.dealbench.model.Validation;
import org.dealbench.model.Workbook;

/// A workbook in which every input that a spreadsheet lets a person change has been changed.
final class EveryInputChanged {

    private static final double EPOCH = 25569;
    private static final int VALUE = 3;
    private static final int ID = 4;

    private EveryInputChanged() {}

    /// A little of everything: amounts, dates, months, counts and flags, as far as the workbook stays without faults.
    static Workbook of(Workbook workbook) {
        Workbook changed = workbook;
        for (InputValue input : Inputs.of(workbook)) {
            String address = input.address().toString();
            boolean structural = address.matches(".*/(fractions|years)/\\d+|calendar/months|targets/.*");
            if (input.spec().type().isQuantity() && input.value() != null && !structural) {
                Outcome<Workbook> one = Inputs.withNumber(changed, input.address(), next(input, workbook));
                if (one instanceof Outcome.Ok<Workbook>(Workbook better)
                        && Validation.check(better).isEmpty()) {
                    changed = better;
                }
            } else if (input.spec().type() == InputType.FLAG && input.value() instanceof Boolean flag) {
                changed = Inputs.replace(changed, input.address(), org.dealbench.model.Value.of(!flag))
                        .orElseThrow();
            }
        }
        return changed;
    }

    private static double next(InputValue input, Workbook workbook) {
        double number = input.toNumber(workbook.calendar());
        Bounds bounds = input.spec().bounds();
        double wanted =
                switch (input.spec().type()) {
                    case DATE -> number + 17;
                    case MONTH, INTEGER -> number + 1;
                    default -> number == 0 ? 0.03 : number * 1.07;
                };
        return bounds.contains(wanted) ? wanted : number * 0.93;
    }

    /// A spreadsheet as it is after a person has typed the inputs of a workbook into it.
    static Book typedInto(Book book, Workbook workbook) {
        List<Sheet> sheets = new ArrayList<>();
        for (Sheet sheet : book.sheets()) {
            sheets.add(sheet.name().equals("Inputs") ? typedInto(sheet, workbook) : sheet);
        }
        return new Book(book.title(), book.created(), sheets);
    }

    private static Sheet typedInto(Sheet sheet, Workbook workbook) {
        List<Sheet.Line> lines = sheet.lines().stream()
                .map(line -> line.head().size() > ID
                                && line.head().get(VALUE).look() == Cell.Look.INPUT
                                && line.head().get(ID).content() instanceof Cell.Words(String address)
                        ? typedInto(line, address, workbook)
                        : line)
                .toList();
        return new Sheet(sheet.name(), sheet.widths(), sheet.frozenColumns(), sheet.frozenRows(), lines);
    }

    private static Sheet.Line typedInto(Sheet.Line line, String address, Workbook workbook) {
        if (!(Inputs.find(workbook, Address.parse(address)) instanceof Outcome.Ok<InputValue>(InputValue input))) {
            return line;
        }
        double number =
                switch (input.value()) {
                    case YearMonth month -> month.atDay(1).toEpochDay() + EPOCH;
                    case java.time.LocalDate day -> day.toEpochDay() + EPOCH;
                    case null, default -> input.toNumber(workbook.calendar());
                };
        List<Cell> head = new ArrayList<>(line.head());
        Cell before = head.get(VALUE);
        head.set(VALUE, new Cell(new Cell.Amount(number), before.look(), before.format()));
        return new Sheet.Line(head, line.count(), line.cells(), line.note(), line.working());
    }
}
