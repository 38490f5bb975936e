package org.dealbench.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dealbench.analysis.DisclosedPeriod;
import org.dealbench.analysis.comparison.Attribution;
import org.dealbench.analysis.comparison.Change;
import org.dealbench.analysis.comparison.ChangedInput;
import org.dealbench.chart.ChangeWords;
import org.dealbench.chart.QuantityWords;
import org.dealbench.model.Difference;
import org.dealbench.model.Value;
import org.dealbench.model.Workbook;
import org.jspecify.annotations.Nullable;

/// What differs between two workbooks, for a person or for a program.
///
/// @param changes what moves numbers
/// @param others what does not
record WorkbookDiff(
        Workbook before,
        Workbook after,
        List<Change> changes,
        List<Difference> others,
        List<Attribution> attributions) {

    List<String> text() {
        List<String> lines = new ArrayList<>();
        if (changes.isEmpty() && others.isEmpty()) {
            lines.add("Nothing differs.");
        }
        section(lines, changes.isEmpty() ? "" : "Changes", changeTable());
        section(
                lines,
                others.isEmpty() ? "" : "What else differs, and moves no number",
                others.stream().map(each -> each.text("in A", "in B")).toList());
        for (Attribution attribution : attributions) {
            section(lines, headline(attribution), parts(attribution));
        }
        if (!changes.isEmpty() && attributions.isEmpty()) {
            section(lines, "No key number of a deal moves.", List.of());
        }
        return lines;
    }

    private static void section(List<String> lines, String heading, List<String> rows) {
        if (!heading.isEmpty()) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.add(heading);
            rows.forEach(row -> lines.add("  " + row));
        }
    }

    private List<String> changeTable() {
        ChangeWords words = new ChangeWords(before, after);
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            List<String> lines = words.of(changes.get(i));
            rows.add((i + 1) + ". " + lines.getFirst());
            rows.addAll(lines.subList(1, lines.size()));
        }
        return rows;
    }

    private String headline(Attribution attribution) {
        QuantityWords words = words(attribution);
        String difference = words.difference(attribution.difference());
        return attribution.quantity().title() + ": " + words.value(attribution.before()) + " -> "
                + words.value(attribution.after()) + (difference.isEmpty() ? "" : " (" + difference + ")");
    }

    private List<String> parts(Attribution attribution) {
        if (!attribution.problem().isEmpty()) {
            return List.of(attribution.problem());
        }
        QuantityWords words = words(attribution);
        List<Attribution.Part> moving =
                attribution.parts().stream().filter(part -> part.amount() != 0).toList();
        int width = moving.stream()
                .mapToInt(part -> words.difference(part.amount()).length())
                .max()
                .orElse(0);
        return moving.stream()
                .map(part -> {
                    String amount = words.difference(part.amount());
                    return amount + " ".repeat(width - amount.length()) + "  " + numbers(part) + together(part);
                })
                .toList();
    }

    private String numbers(Attribution.Part part) {
        return part.changes().stream()
                .map(change -> (changes.indexOf(change) + 1) + ". " + change.label())
                .collect(Collectors.joining("; "));
    }

    private static String together(Attribution.Part part) {
        return part.changes().size() == 1 ? "" : " (only together: " + part.reason() + ")";
    }

    private QuantityWords words(Attribution attribution) {
        return new QuantityWords(attribution.quantity(), before.currency());
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("changes", changes.stream().map(this::json).toList());
        json.put("others", others.stream().map(WorkbookDiff::json).toList());
        json.put("numbers", attributions.stream().map(this::json).toList());
        return json;
    }

    private Map<String, Object> json(Change change) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", change.kind().name());
        json.put("label", change.label());
        json.put("inputs", change.inputs().stream().map(this::json).toList());
        return json;
    }

    private Map<String, @Nullable Object> json(ChangedInput input) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("address", input.address().toString());
        json.put("label", input.title());
        json.put("unit", input.spec().unit().symbol(before.currency()));
        json.put("before", json(input.before()));
        json.put("after", json(input.after()));
        return json;
    }

    private static @Nullable Object json(@Nullable Value value) {
        return switch (value) {
            case null -> null;
            case Value.Numeric(double number) -> number;
            case Value.Flag(boolean flag) -> flag;
            case Value.Text(String text) -> text;
        };
    }

    private static Map<String, @Nullable Object> json(Difference difference) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("address", difference.address().toString());
        json.put("before", difference.before());
        json.put("after", difference.after());
        return json;
    }

    private Map<String, @Nullable Object> json(Attribution attribution) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("address", attribution.quantity().address());
        json.put("label", attribution.quantity().title());
        json.put("unit", attribution.quantity().symbol().replace("money", before.currency()));
        json.put(
                "period",
                attribution.quantity().period().map(DisclosedPeriod::iso).orElse(null));
        json.put("before", attribution.before());
        json.put("after", attribution.after());
        json.put("difference", attribution.difference());
        json.put("parts", attribution.parts().stream().map(this::json).toList());
        json.put("remainder", attribution.remainder());
        json.put("problem", attribution.problem());
        return json;
    }

    private Map<String, Object> json(Attribution.Part part) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(
                "changes", part.changes().stream().mapToDouble(changes::indexOf).toArray());
        json.put("amount", part.amount());
        json.put("level", part.level());
        json.put("reason", part.reason());
        return json;
    }
}
