package org.dealbench.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What can be said of a field by itself: bounds, finite numbers, ids, references, lengths of lists.
final class FieldRules {

    private static final int LAST_YEAR = 9999;

    private final Ids ids;
    private final Report report;

    FieldRules(Ids ids, Report report) {
        this.ids = ids;
        this.report = report;
    }

    void check(Workbook workbook) {
        visit(workbook, "");
    }

    private void visit(Record record, String prefix) {
        for (Component component : Schema.of(record.getClass()).components()) {
            Object value = component.of(record);
            switch (value) {
                case null -> {}
                case Record part when !(part instanceof Value) -> visit(part, prefix + component.name() + "/");
                case List<?> list -> visitList(component, list, prefix);
                case SequencedMap<?, ?> table -> visitTable(component, table, prefix);
                default -> checkLeaf(component, value, prefix, component.name());
            }
        }
    }

    private void visitList(Component component, List<?> list, String prefix) {
        String address = prefix + component.name();
        checkLength(address, list.size());
        Address parent = ElementNames.parentOf(Address.parse(address), component);
        List<String> names = ElementNames.of(list);
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            Object element = list.get(i);
            String inside = parent + "/";
            if (element instanceof Record part) {
                if (element instanceof Identified named && !taken.add(named.id()) && ElementNames.isId(named.id())) {
                    report.add(
                            inside + names.get(i) + "/id",
                            "ids must be unique in " + address + ", but '" + named.id() + "' stands there before");
                }
                visit(part, inside + names.get(i) + "/");
            } else {
                checkLeaf(component, element, inside, names.get(i));
            }
        }
    }

    private void visitTable(Component component, SequencedMap<?, ?> table, String prefix) {
        String address = prefix + component.name();
        checkLength(address, table.size());
        String inside = ElementNames.parentOf(Address.parse(address), component) + "/";
        table.forEach((key, value) -> checkLeaf(component, value, inside, key.toString()));
    }

    private void checkLength(String address, int size) {
        if (size > Workbook.MAX_LIST_LENGTH) {
            report.add(address, "must have at most " + Workbook.MAX_LIST_LENGTH + " entries, but has " + size);
        }
    }

    private void checkLeaf(Component component, Object value, String prefix, String name) {
        switch (value) {
            case Double number -> checkNumber(component, number, prefix, name);
            case Integer number -> checkNumber(component, number, prefix, name);
            case Value.Numeric(double number) -> checkNumber(component, number, prefix, name);
            case String text -> checkText(component, text, prefix, name);
            case Value.Text(String text) -> checkUnicode(text, prefix, name);
            case LocalDate date -> checkYear(component, date.getYear(), prefix, name);
            case YearMonth month -> checkYear(component, month.getYear(), prefix, name);
            default -> {}
        }
    }

    private void checkNumber(Component component, double number, String prefix, String name) {
        InputSpec input = component.input();
        Bounds bounds = input == null ? Bounds.NONE : input.bounds();
        if (!bounds.contains(number)) {
            String expectation = input == null ? bounds.phrase() : input.expectation();
            report.add(
                    prefix + name,
                    label(component, name) + " must be " + expectation + ", but is " + DecimalText.of(number));
        }
    }

    private void checkText(Component component, String text, String prefix, String name) {
        ElementKind refers = component.refers();
        if (refers != null) {
            if (!ids.contains(refers, text) && !mayBeUnread(refers, text)) {
                report.add(prefix + name, label(component, name) + " " + ids.unknown(refers, text));
            }
        } else if (name.equals("id") && !ElementNames.isId(text)) {
            report.add(prefix + name, "id must be of lower case letters, digits and hyphens, but is '" + text + "'");
        }
        checkUnicode(text, prefix, name);
    }

    /// Whether what the id names may stand in the file and could not be read.
    private boolean mayBeUnread(ElementKind refers, String id) {
        if (report.lacks(refers.list(), "id")) {
            return true;
        }
        int slash = id.indexOf('/');
        return refers == ElementKind.TRANCHE
                && slash > 0
                && report.lacks(refers.list() + "/" + id.substring(0, slash) + "/tranches", "id");
    }

    private void checkUnicode(String text, String prefix, String name) {
        if (!UnicodeText.isWellFormed(text)) {
            report.add(prefix + name, name + " must be whole Unicode text, but holds half a surrogate pair");
        }
    }

    private void checkYear(Component component, int year, String prefix, String name) {
        if (year < 0 || year > LAST_YEAR) {
            report.add(
                    prefix + name,
                    label(component, name) + " must lie in the years 0 to " + LAST_YEAR + ", but is in " + year);
        }
    }

    private static String label(Component component, @Nullable String name) {
        InputSpec input = component.input();
        return input == null
                ? component.name().equals(name) ? component.name() : component.name() + " " + name
                : input.label();
    }
}
