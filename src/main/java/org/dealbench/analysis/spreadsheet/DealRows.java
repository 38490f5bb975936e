package org.dealbench.analysis.spreadsheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.dealbench.engine.Line;
import org.dealbench.engine.LineCatalogue;
import org.dealbench.engine.LineInstance;
import org.dealbench.engine.LineKind;
import org.dealbench.engine.OperationGraph;
import org.dealbench.engine.deal.DealGraph;
import org.dealbench.model.Unit;
import org.dealbench.model.Workbook;

/// All rows of a deal, their formulas filled in.
final class DealRows {

    /// What stands on the sheet of internal rates.
    static final Set<Axis> RATES = Set.of(Axis.OF_RATE, Axis.SCAN, Axis.HALVINGS);
    /// What stands on the sheet of contracts.
    static final Set<Axis> TERMS = Set.of(Axis.TERM);

    private final InputRows inputs;
    private final CalendarRows calendar;
    private final Workings workings = new Workings();
    private final SequencedMap<LineInstance, Row> lines = new LinkedHashMap<>();
    private final Names names;

    private DealRows(DealGraph graph, Workbook workbook, Names names, Set<LineInstance> maybeNone) {
        this.names = names;
        inputs = new InputRows(graph, workbook);
        calendar = new CalendarRows(workbook.calendar().months(), inputs.start());
        inputs.countFrom(calendar);
        OperationGraph operations = graph.operations();
        Translation translation = new Translation(operations, inputs, calendar, workings);
        operations.lines().forEach((instance, node) -> {
            Row row = new Row(axis(instance, operations.isSeries(node)), title(instance));
            row.define(Formula.number(0), maybeNone.contains(instance));
            lines.put(instance, row);
            translation.know(node, row);
        });
        operations.lines().forEach((instance, node) -> translation.define(node, lines(instance)));
    }

    /// The rows of a deal.
    ///
    /// Which lines can be none shows while formulas are made of them; where one was used before that was known, all
    /// are made again.
    static DealRows of(LineCatalogue catalogue, Workbook workbook, String deal) {
        DealGraph graph = DealGraph.of(catalogue, workbook, deal);
        Names names = new Names(workbook, deal);
        Set<LineInstance> known = new HashSet<>();
        while (true) {
            DealRows rows = new DealRows(graph, workbook, names, known);
            if (!known.addAll(rows.maybeNone())) {
                return rows;
            }
        }
    }

    private List<LineInstance> maybeNone() {
        return lines.entrySet().stream()
                .filter(entry -> entry.getValue().mayBeNone())
                .map(Map.Entry::getKey)
                .toList();
    }

    private Row lines(LineInstance instance) {
        Row row = lines.get(instance);
        if (row == null) {
            throw new IllegalStateException("no row for " + instance);
        }
        return row;
    }

    private static Axis axis(LineInstance instance, boolean series) {
        Line line = instance.line();
        boolean day = line.unit() == Unit.DATE || line.unit() == Unit.MONTH;
        return series || (line.kind() != LineKind.SCALAR && !day) ? Axis.MONTHS : Axis.VALUE;
    }

    private Title title(LineInstance instance) {
        Line line = instance.line();
        return new Title(
                names.label(instance),
                line.unit(),
                line.kind().name().toLowerCase(java.util.Locale.ROOT),
                names.id(instance),
                line.documentation());
    }

    InputRows inputs() {
        return inputs;
    }

    CalendarRows calendar() {
        return calendar;
    }

    /// The row of each line, by its id in the sheet.
    Map<String, Row> byId() {
        Map<String, Row> found = new HashMap<>();
        lines.values().forEach(row -> found.put(row.title().id(), row));
        return found;
    }

    /// The rows of each section: the deal's own before those of other deals, in the order of the catalogue, and what
    /// lines are worked out from before them.
    Map<Section, List<Row>> sections(LineCatalogue catalogue) {
        List<String> order = catalogue.lines().stream().map(Line::id).toList();
        Map<Section, List<Row>> sections = new EnumMap<>(Section.class);
        Map<List<Object>, List<LineInstance>> alike = new LinkedHashMap<>();
        lines.keySet().stream()
                .sorted(Comparator.comparing(names::isOther)
                        .thenComparingInt(
                                instance -> order.indexOf(instance.line().id()))
                        .thenComparingInt(names::place))
                .forEach(instance -> alike.computeIfAbsent(
                                List.of(names.isOther(instance), instance.line().id()), _ -> new ArrayList<>())
                        .add(instance));
        alike.values().forEach(instances -> {
            List<Row> rows = sections.computeIfAbsent(
                    Section.of(instances.getFirst().line().id()), _ -> new ArrayList<>());
            instances.forEach(instance -> workings.of(lines(instance)).stream()
                    .filter(row -> !isElsewhere(row))
                    .forEach(rows::add));
            instances.forEach(instance -> rows.add(lines(instance)));
        });
        return sections;
    }

    /// What stands on sheets of its own, having no months of the calendar.
    List<Row> elsewhere(Set<Axis> axes) {
        return lines.values().stream()
                .flatMap(line -> workings.of(line).stream())
                .filter(row -> axes.contains(row.axis()))
                .toList();
    }

    private static boolean isElsewhere(Row row) {
        return RATES.contains(row.axis()) || TERMS.contains(row.axis());
    }
}
