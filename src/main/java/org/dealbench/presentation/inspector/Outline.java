package org.dealbench.presentation.inspector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dealbench.analysis.DisclosedPeriod;
import org.dealbench.analysis.Period;
import org.dealbench.analysis.explanation.Explanation;
import org.dealbench.analysis.explanation.Part;
import org.dealbench.analysis.explanation.Span;
import org.dealbench.analysis.explanation.What;
import org.dealbench.chart.explanation.QuantityWords;
import org.dealbench.engine.Working;
import org.dealbench.model.Timeline;
import org.dealbench.presentation.table.NumberAt;

/// The parts of a number as rows, with what a person has opened beneath.
final class Outline {

    private static final int MOST = 12;
    private static final String MORE = "/more";

    private final Explaining.Told told;
    private final QuantityWords words;
    private final Set<String> open;
    private final List<OutlineRow> rows = new ArrayList<>();
    private final Map<String, What.LineAt> lines = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();

    /// @param open keys of the rows that are open
    Outline(Explaining.Told told, QuantityWords words, Set<String> open) {
        this.told = told;
        this.words = words;
        this.open = open;
        told.found().ifPresent(explanation -> addAll(explanation.parts(), "", 0));
        told.alike().stream()
                .sorted(Comparator.comparingDouble((Explanation each) -> -Math.abs(each.value())))
                .forEach(this::add);
    }

    List<OutlineRow> rows() {
        return List.copyOf(rows);
    }

    /// The lines among the rows, by key.
    Map<String, What.LineAt> lines() {
        return Map.copyOf(lines);
    }

    private void add(Explanation each) {
        rows.add(new OutlineRow(
                each.address(),
                0,
                "",
                each.line().label() + ", " + each.owner(),
                words.of(each.value(), each.line()),
                "",
                false,
                false,
                Optional.of(number(each.line().label(), each.address(), each.span())),
                Optional.empty()));
    }

    private NumberAt number(String label, String address, Span span) {
        Timeline timeline = told.workbook().calendar().timeline();
        NumberAt number = NumberAt.of(label, address);
        if (span.months() == timeline.months() && !span.isOneMonth()) {
            return number;
        }
        Period length = span.isOneMonth()
                ? Period.MONTH
                : span.months() > Period.QUARTER.months() ? Period.YEAR : Period.QUARTER;
        return number.in(DisclosedPeriod.holding(timeline.month(span.first()), length));
    }

    private void addAll(List<Part> parts, String parent, int depth) {
        String more = parent + MORE;
        int shown = parts.size() <= MOST || open.contains(more) ? parts.size() : MOST - 2;
        parts.subList(0, shown).forEach(part -> add(part, parent, depth));
        if (shown < parts.size()) {
            rows.add(new OutlineRow(
                    more,
                    depth,
                    "",
                    (parts.size() - shown) + " more",
                    "",
                    "",
                    true,
                    false,
                    Optional.empty(),
                    Optional.empty()));
        }
    }

    private void add(Part part, String parent, int depth) {
        String key = key(part, parent);
        boolean isLine = part.what() instanceof What.LineAt;
        boolean canOpen = isLine || part.what() instanceof What.Operation || part.what() instanceof What.Called;
        boolean isOpen = canOpen && open.contains(key);
        rows.add(new OutlineRow(
                key,
                depth,
                part.role().sign(),
                label(part),
                words.of(part.quantity()),
                part.reason(),
                canOpen,
                isOpen,
                part.what() instanceof What.LineAt(String address, Span span)
                        ? Optional.of(number(part.label(), address, span))
                        : Optional.empty(),
                part.what() instanceof What.Given given
                        ? Optional.of(given.address().toString())
                        : Optional.empty()));
        if (part.what() instanceof What.LineAt line) {
            lines.put(key, line);
        }
        if (isOpen) {
            addBelow(part, key, depth + 1);
        }
    }

    private void addBelow(Part part, String key, int depth) {
        if (part.what() instanceof What.LineAt line) {
            Explanation explanation = told.opened().get(line);
            if (explanation == null) {
                rows.add(OutlineRow.words(key + "/wait", depth, "Calculating\u2026", ""));
            } else {
                addAll(explanation.parts(), key, depth);
            }
            return;
        }
        if (part.what() instanceof What.Called(String documentation)) {
            rows.add(OutlineRow.words(key + "/does", depth, documentation, ""));
        }
        for (Working working : part.workings()) {
            String value = Double.isNaN(working.value()) ? "" : words.of(working.value(), working.measure());
            rows.add(OutlineRow.words(unique(key + "/" + working.words()), depth, working.words(), value));
        }
        addAll(part.parts(), key, depth);
    }

    private static String label(Part part) {
        return part.label().isEmpty() ? "constant" : part.label();
    }

    private String key(Part part, String parent) {
        String what =
                switch (part.what()) {
                    case What.LineAt(String address, Span _) -> address;
                    case What.Given given -> given.address().toString();
                    default -> part.label();
                };
        return unique(parent + "/" + part.role() + " " + what + " " + part.reason());
    }

    private String unique(String wanted) {
        String key = wanted;
        for (int again = 2; !taken.add(key); again++) {
            key = wanted + " " + again;
        }
        return key;
    }
}
