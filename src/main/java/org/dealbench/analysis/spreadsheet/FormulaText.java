package org.dealbench.analysis.spreadsheet;

import java.util.List;

/// Prints formulas as Excel and LibreOffice read them.
final class FormulaText {

    private static final int COMPARISON = 1;
    private static final int SUM = 2;
    private static final int PRODUCT = 3;
    private static final int POWER = 4;
    private static final int ATOM = 5;
    /// From here on neighbouring cells are written as one range.
    private static final int RUN = 3;
    private static final List<String> OF_ANY_ORDER = List.of("SUM", "MIN", "MAX", "PRODUCT", "COUNT");

    private final StringBuilder text = new StringBuilder();
    private final String sheet;
    private final int index;
    private final int months;

    private FormulaText(String sheet, int index, int months) {
        this.sheet = sheet;
        this.index = index;
        this.months = months;
    }

    /// A formula as it stands in one cell, without the equals sign.
    ///
    /// @param sheet the cell's
    /// @param index of the cell in its row, from 0; that of a single value too
    static String of(Formula formula, String sheet, int index, int months) {
        FormulaText printer = new FormulaText(sheet, index, months);
        printer.print(formula, 0);
        return printer.text.toString();
    }

    private void print(Formula formula, int around) {
        switch (formula) {
            case Formula.Literal(double value) -> number(value, around);
            case Formula.Nothing _ -> text.append("\"\"");
            case Formula.Position _ -> text.append(index);
            case Formula.At(Row row) -> cell(row, index);
            case Formula.Fixed(Row row, int place) -> cell(row, place, true);
            case Formula.Earlier(Row row, int columns, double outside) -> {
                int place = index - columns;
                if (place < 0 || place >= row.length(months)) {
                    print(Formula.number(outside), around);
                } else {
                    cell(row, place);
                }
            }
            case Formula.Block(List<Row> rows) ->
                range(rows.getFirst(), 0, true, rows.getLast(), rows.getLast().length(months) - 1, true);
            case Formula.Before(Row row) -> range(row, 0, true, row, index - 1, false);
            case Formula.Down(List<Row> rows) -> down(rows);
            case Formula.Call call -> call(call);
            case Formula.Binary binary -> binary(binary, around);
            case Formula.AtStart(Formula first, Formula later) -> print(index == 0 ? first : later, around);
        }
    }

    private void number(double value, int around) {
        String written = value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value).replace(".0E", "E").replaceFirst("E(?=\\d)", "E+");
        boolean wrapped = value < 0 && around > 0;
        text.append(wrapped ? "(" : "").append(written).append(wrapped ? ")" : "");
    }

    private void binary(Formula.Binary binary, int around) {
        int own = precedence(binary.operator());
        boolean wrapped = own < around;
        text.append(wrapped ? "(" : "");
        print(binary.left(), own == POWER ? ATOM : own);
        text.append(binary.operator());
        print(binary.right(), own + 1);
        text.append(wrapped ? ")" : "");
    }

    private static int precedence(String operator) {
        return switch (operator) {
            case "+", "-" -> SUM;
            case "*", "/" -> PRODUCT;
            case "^" -> POWER;
            case ":" -> ATOM;
            default -> COMPARISON;
        };
    }

    private void call(Formula.Call call) {
        text.append(call.function()).append('(');
        List<Formula> arguments = call.arguments();
        boolean anyOrder = OF_ANY_ORDER.contains(call.function());
        for (int i = 0; i < arguments.size(); i++) {
            text.append(i == 0 ? "" : ",");
            int run = anyOrder ? run(arguments, i) : 1;
            if (run >= RUN) {
                down(arguments.subList(i, i + run).stream()
                        .map(each -> ((Formula.At) each).row())
                        .toList());
                i += run - 1;
            } else {
                print(arguments.get(i), 0);
            }
        }
        text.append(')');
    }

    /// How many arguments from one on are cells one below the other.
    private static int run(List<Formula> arguments, int from) {
        int to = from + 1;
        while (to < arguments.size() && isBelow(arguments.get(to - 1), arguments.get(to))) {
            to++;
        }
        return to - from;
    }

    private static boolean isBelow(Formula upper, Formula lower) {
        return upper instanceof Formula.At(Row above)
                && lower instanceof Formula.At(Row below)
                && above.axis() == below.axis()
                && above.place().sheet().equals(below.place().sheet())
                && above.place().column() == below.place().column()
                && above.place().row() + 1 == below.place().row();
    }

    private void down(List<Row> rows) {
        range(rows.getFirst(), index, false, rows.getLast(), index, false);
    }

    private void cell(Row row, int place) {
        cell(row, place, false);
    }

    private void cell(Row row, int place, boolean fixed) {
        prefix(row);
        address(row, place, fixed);
    }

    private void range(Row from, int first, boolean firstFixed, Row to, int last, boolean lastFixed) {
        prefix(from);
        address(from, first, firstFixed);
        text.append(':');
        address(to, last, lastFixed);
    }

    private void prefix(Row row) {
        String there = row.place().sheet();
        if (!there.equals(sheet)) {
            boolean plain = there.chars().allMatch(Character::isLetter);
            text.append(plain ? there : "'" + there + "'").append('!');
        }
    }

    private void address(Row row, int place, boolean fixed) {
        boolean value = row.axis().isOneNumber();
        int column = value ? row.place().column() : Place.FIRST_MONTH + place;
        text.append(value || fixed ? "$" : "")
                .append(Place.letters(column))
                .append('$')
                .append(row.place().row() + 1);
    }
}
