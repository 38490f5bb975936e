package org.dealbench.presentation.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.dealbench.model.Fault;
import org.dealbench.model.Outcome;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.text.Notation;

/// A pasted block on its way into a table: makes the rows it needs and says what became of it.
final class Pasting {

    private final PastePlan plan;
    private final List<String> rows;
    private final TableContent content;
    private final boolean base;
    private final Notation notation;
    private final SequencedMap<String, List<String>> made = new LinkedHashMap<>();
    private final List<String> told = new ArrayList<>();

    /// A block for a table.
    ///
    /// @param rows ids of the table's rows as they are shown
    /// @param base whether rows can be added, which a scenario cannot
    Pasting(PastePlan plan, List<String> rows, TableContent content, boolean base) {
        this.plan = plan;
        this.rows = rows;
        this.content = content;
        this.base = base;
        notation = Notation.of(plan.lines().stream().flatMap(List::stream).toList());
        told.addAll(plan.told());
    }

    /// What undo calls it.
    String label() {
        return "Paste "
                + TableCommands.cells(plan.lines().stream()
                        .mapToInt(line -> over("", line).size())
                        .sum());
    }

    /// The workbook with a row for each line beyond the table's last.
    Workbook withRows(Workbook workbook) {
        List<List<String>> beyond = lines(rows.size() - plan.row(), plan.lines().size()).stream()
                .filter(line -> !line.stream().allMatch(String::isBlank))
                .toList();
        if (beyond.isEmpty()) {
            return workbook;
        }
        RowEdits edits = content.rowEdits();
        if (!base || edits.isFixed()) {
            told.add(count(beyond.size(), "line") + " did not fit: "
                    + (base ? "the rows of this table are given." : "rows belong to the base, choose it to add them."));
            return workbook;
        }
        Workbook longer = workbook;
        String nameColumn = content.columns(workbook).getFirst().id();
        for (List<String> line : beyond) {
            Optional<String> name =
                    plan.textFor(line, nameColumn).map(String::strip).filter(text -> !text.isEmpty());
            Workbook before = longer;
            switch (name.map(given -> edits.addNamed(before, given)).orElseGet(() -> edits.add(before, null))) {
                case Outcome.Ok<RowEdits.Added>(RowEdits.Added added) -> {
                    longer = added.workbook();
                    made.put(added.id(), line);
                }
                case Outcome.Faulty<RowEdits.Added>(List<Fault> faults) -> {
                    told.add(count(beyond.size() - made.size(), "line") + " did not fit: "
                            + faults.getFirst().message());
                    return longer;
                }
            }
        }
        told.add(count(made.size(), "row") + (made.size() == 1 ? " was" : " were") + " added.");
        return longer;
    }

    private List<List<String>> lines(int from, int to) {
        int size = plan.lines().size();
        return plan.lines().subList(Math.clamp(from, 0, size), Math.clamp(to, 0, size));
    }

    /// The cells to type; what is empty in a line for a new row stays what it is in any new row.
    List<Batch.Item> items() {
        List<Batch.Item> items = new ArrayList<>();
        List<List<String>> within = lines(0, rows.size() - plan.row());
        for (int i = 0; i < within.size(); i++) {
            items.addAll(over(rows.get(plan.row() + i), within.get(i)));
        }
        made.forEach((id, line) ->
                over(id, line).stream().filter(item -> !item.text().isBlank()).forEach(items::add));
        return items;
    }

    private List<Batch.Item> over(String row, List<String> line) {
        return plan.over(line, row).stream()
                .map(typed -> new Batch.Item(typed.place(), typed.text(), notation, false))
                .toList();
    }

    /// What was made of the block itself, a sentence each.
    List<String> told() {
        List<String> all = new ArrayList<>(told);
        if (notation.decimals() == Notation.Decimals.COMMA) {
            all.add("Numbers were read with a comma before their decimals.");
        }
        return all;
    }

    /// What a person should know of cells that were typed together, a sentence each.
    ///
    /// @param before what comes first
    static List<String> told(List<String> before, Batch batch) {
        List<String> all = new ArrayList<>(before);
        List<String> written = batch.told();
        all.addAll(written.subList(0, Math.min(1, written.size())));
        if (written.size() > 1) {
            all.add("So it is with " + count(written.size() - 1, "more cell") + ": their notes say how.");
        }
        if (!batch.left().isEmpty()) {
            all.add(count(batch.left().size(), "text") + " left out where nothing can be typed: "
                    + batch.left().firstEntry().getValue());
        }
        long wrong =
                batch.kept().values().stream().filter(each -> !each.waiting()).count();
        if (wrong > 0) {
            all.add(count((int) wrong, "cell") + " could not be used: marked, with what would be right.");
        }
        return all;
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
