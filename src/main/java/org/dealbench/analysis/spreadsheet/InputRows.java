package org.dealbench.analysis.spreadsheet;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.dealbench.engine.InputSlot;
import org.dealbench.engine.deal.DealGraph;
import org.dealbench.model.InputType;
import org.dealbench.model.InputValue;
import org.dealbench.model.Inputs;
import org.dealbench.model.Unit;
import org.dealbench.model.Workbook;
import org.jspecify.annotations.Nullable;

/// The inputs that formulas name, each in a cell that a person may change.
final class InputRows {

    /// Days from what a spreadsheet counts from to 1970-01-01.
    static final double EPOCH = 25569;

    private static final String START = "calendar/start";

    /// An input in the sheet.
    ///
    /// @param input empty for a share of a chip that a row of the mix leaves out
    /// @param value what a person changes; a month is its first day
    /// @param month the index of that month, where it is one
    record Entry(
            String address,
            Optional<InputValue> input,
            double number,
            Row value,
            @Nullable Row month) {}

    private final DealGraph graph;
    private final List<InputValue> all;
    private final Map<String, InputValue> byAddress;
    private final Map<String, Entry> entries = new HashMap<>();
    private final Workbook workbook;
    private @Nullable CalendarRows calendar;

    InputRows(DealGraph graph, Workbook workbook) {
        this.graph = graph;
        this.workbook = workbook;
        all = Inputs.of(workbook);
        byAddress =
                all.stream().collect(Collectors.toMap(input -> input.address().toString(), input -> input));
    }

    /// The calendar's first day, which all months are counted from.
    Row start() {
        double day = workbook.calendar().start().atDay(1).toEpochDay() + EPOCH;
        return entries.computeIfAbsent(START, address -> entry(address, day, false))
                .value();
    }

    void countFrom(CalendarRows rows) {
        calendar = rows;
    }

    /// The row of an input as formulas take it.
    Row row(InputSlot slot) {
        String address = slot.address();
        Entry entry = entries.get(address);
        if (entry == null) {
            entry = entry(address, graph.value(slot), true);
            entries.put(address, entry);
        }
        return entry.month() != null ? entry.month() : entry.value();
    }

    private Entry entry(String address, double graphValue, boolean counted) {
        InputValue input = byAddress.get(address);
        boolean share = input == null && address.contains("/mix/") && !address.endsWith("/from");
        boolean isMonth = input == null ? !share : input.spec().type() == InputType.MONTH;
        Unit unit = input != null ? input.spec().unit() : share ? Unit.FRACTION : Unit.MONTH;
        String label = input != null ? input.title() : share ? "Share of " + last(address) : "From";
        Row value = new Row(Axis.VALUE, new Title(label, unit, "input", address, ""));
        double number = graphValue;
        Row month = null;
        if (counted && isMonth) {
            number = workbook.calendar()
                            .start()
                            .plusMonths((long) graphValue)
                            .atDay(1)
                            .toEpochDay()
                    + EPOCH;
            month = new Row(Axis.VALUE, Title.working(label, Unit.MONTH));
            if (calendar != null) {
                month.define(calendar.monthOf(Formula.at(value)), false);
            }
        } else if (unit == Unit.DATE) {
            number += EPOCH;
        }
        value.define(Formula.number(number), false);
        return new Entry(address, Optional.ofNullable(input), number, value, month);
    }

    private static String last(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    /// Whether an input is above a number whatever it is.
    boolean exceeds(InputSlot slot, double number) {
        InputValue input = byAddress.get(slot.address());
        return input != null
                && (input.spec().bounds().min() > number
                        || (input.spec().bounds().min() == number
                                && input.spec().bounds().above()));
    }

    boolean isWhole(InputSlot slot) {
        InputValue input = byAddress.get(slot.address());
        return input != null && input.spec().type() != InputType.NUMBER;
    }

    /// The inputs in the workbook's order; what the workbook does not list stands before what is beside it.
    ///
    /// @return by address
    SequencedMap<String, Entry> entries() {
        Map<String, List<Entry>> unlisted = entries.values().stream()
                .filter(entry -> entry.input().isEmpty())
                .sorted(Comparator.comparing((Entry entry) -> !entry.address().endsWith("/from"))
                        .thenComparing(Entry::address))
                .collect(Collectors.groupingBy(entry -> parent(entry.address())));
        SequencedMap<String, Entry> ordered = new LinkedHashMap<>();
        for (InputValue input : all) {
            String address = input.address().toString();
            unlisted.getOrDefault(parent(address), List.of())
                    .forEach(entry -> ordered.putIfAbsent(entry.address(), entry));
            Entry entry = entries.get(address);
            if (entry != null) {
                ordered.put(address, entry);
            }
        }
        unlisted.values().forEach(left -> left.forEach(entry -> ordered.putIfAbsent(entry.address(), entry)));
        return ordered;
    }

    /// Inputs beside those that formulas name which decide what the formulas are: kinds, references, and what is empty.
    List<InputValue> fixed() {
        Set<String> parents = entries.keySet().stream().map(InputRows::parent).collect(Collectors.toSet());
        return all.stream()
                .filter(input -> parents.contains(parent(input.address().toString())))
                .filter(input -> !entries.containsKey(input.address().toString()))
                .filter(input -> input.value() == null
                        || input.spec().type() == InputType.WORD
                        || input.spec().type() == InputType.REFERENCE)
                .toList();
    }

    private static String parent(String address) {
        return address.substring(0, Math.max(0, address.lastIndexOf('/')));
    }
}
