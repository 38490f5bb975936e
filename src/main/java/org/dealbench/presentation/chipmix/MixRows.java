package org.dealbench.presentation.chipmix;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import org.dealbench.model.Address;
import org.dealbench.model.Chip;
import org.dealbench.model.Deal;
import org.dealbench.model.Mix;
import org.dealbench.model.MixRow;
import org.dealbench.model.Outcome;
import org.dealbench.model.Parts;
import org.dealbench.model.Unit;
import org.dealbench.model.Value;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.table.Attachments;
import org.dealbench.presentation.table.DealPlace;
import org.dealbench.presentation.table.RowEdits;
import org.dealbench.presentation.text.CalendarDates;
import org.dealbench.presentation.text.Entry;
import org.dealbench.presentation.text.InputField;
import org.jspecify.annotations.Nullable;

/// The rows of a deal's chip mix: named by their month and kept in the order of months.
record MixRows(DealPlace deal) implements RowEdits {

    private static final int MONTHS_TO_NEXT_ROW = 12;
    private static final InputField FROM = InputField.of("Month", Unit.MONTH, "");

    static MixRows of(DealPlace deal) {
        return new MixRows(deal);
    }

    @Override
    public String noun() {
        return "month";
    }

    @Override
    public Address address(String month) {
        return deal.address().child("mix").child(month);
    }

    @Override
    public Outcome<Added> add(Workbook workbook, @Nullable String afterMonth) {
        List<MixRow> rows = rows(workbook);
        if (rows.isEmpty()) {
            return workbook.chips().isEmpty()
                    ? Outcome.faulty(deal.address(), "The workbook has no chips to make a mix of.")
                    : added(workbook, new MixRow(firstMonth(workbook), whole(firstChip(workbook))));
        }
        MixRow after = afterMonth == null ? rows.getLast() : row(rows, afterMonth);
        return added(
                workbook, new MixRow(freeMonth(rows, after.from().plusMonths(MONTHS_TO_NEXT_ROW)), after.shares()));
    }

    @Override
    public Outcome<Added> addNamed(Workbook workbook, String name) {
        List<MixRow> rows = rows(workbook);
        return !rows.isEmpty()
                        && FROM.read(name) instanceof Entry.Accepted(Value month)
                        && rows.stream().noneMatch(row -> row.from().toString().equals(month.toString()))
                ? added(
                        workbook,
                        new MixRow(
                                YearMonth.parse(month.toString()),
                                rows.getLast().shares()))
                : add(workbook, null);
    }

    @Override
    public Outcome<Added> duplicate(Workbook workbook, String month) {
        List<MixRow> rows = rows(workbook);
        MixRow row = row(rows, month);
        return added(workbook, new MixRow(freeMonth(rows, row.from().plusMonths(1)), row.shares()));
    }

    /// Rows stand in the order of their months: to move one, change its month.
    @Override
    public Outcome<Workbook> move(Workbook workbook, String month, int steps) {
        return Outcome.faulty(address(month), "Rows are in the order of their months: change the month to move one.");
    }

    @Override
    public Outcome<Workbook> delete(Workbook workbook, String month) {
        return withRows(workbook, rows -> rows.stream()
                .filter(row -> !row.from().toString().equals(month))
                .toList());
    }

    /// The workbook with a row that begins in another month.
    Outcome<Workbook> renamed(Workbook workbook, String month, @Nullable Value value) {
        if (!(value instanceof Value.Text(String wanted)) || wanted.equals(month)) {
            return Outcome.ok(workbook);
        }
        YearMonth from = YearMonth.parse(wanted);
        if (rows(workbook).stream().anyMatch(row -> row.from().equals(from))) {
            return Outcome.faulty(address(month), "There is a row from " + CalendarDates.show(from) + " already.");
        }
        return withRows(workbook, rows -> rows.stream()
                        .map(row -> row.from().toString().equals(month) ? new MixRow(from, row.shares()) : row)
                        .toList())
                .map(changed -> Attachments.moved(changed, address(month), address(wanted)));
    }

    /// The workbook with a chip in every row, with no share as yet.
    Outcome<Workbook> withChip(Workbook workbook, String chip) {
        return withRows(workbook, rows -> rows.stream()
                .map(row -> {
                    SequencedMap<String, Double> shares = new LinkedHashMap<>(row.shares());
                    shares.putIfAbsent(chip, 0.0);
                    return new MixRow(row.from(), shares);
                })
                .toList());
    }

    boolean hasShares(Workbook workbook, String chip) {
        return rows(workbook).stream().anyMatch(row -> row.shares().getOrDefault(chip, 0.0) != 0);
    }

    /// The workbook without a chip in any row, and without what is attached to its shares.
    Outcome<Workbook> withoutChip(Workbook workbook, String chip) {
        Workbook detached = workbook;
        for (MixRow row : rows(workbook)) {
            detached =
                    Attachments.without(detached, address(row.from().toString()).child(chip));
        }
        return withRows(detached, rows -> rows.stream()
                .map(row -> {
                    SequencedMap<String, Double> shares = new LinkedHashMap<>(row.shares());
                    shares.remove(chip);
                    return new MixRow(row.from(), shares);
                })
                .toList());
    }

    private Outcome<Added> added(Workbook workbook, MixRow row) {
        return withRows(workbook, rows -> {
                    List<MixRow> longer = new ArrayList<>(rows);
                    longer.add(row);
                    return longer;
                })
                .map(changed -> new Added(changed, row.from().toString(), CalendarDates.show(row.from())));
    }

    private Outcome<Workbook> withRows(Workbook workbook, UnaryOperator<List<MixRow>> change) {
        Mix mix = deal.in(workbook).map(Deal::mix).orElse(new Mix(Mix.Interpolation.STEP, List.of()));
        List<MixRow> rows = change.apply(mix.rows()).stream()
                .sorted(Comparator.comparing(MixRow::from))
                .toList();
        return Parts.replace(workbook, deal.address().child("mix"), new Mix(mix.interpolation(), rows));
    }

    private List<MixRow> rows(Workbook workbook) {
        return deal.in(workbook).map(Deal::mix).map(Mix::rows).orElse(List.of());
    }

    private static MixRow row(List<MixRow> rows, String month) {
        return rows.stream()
                .filter(row -> row.from().toString().equals(month))
                .findFirst()
                .orElseThrow();
    }

    private static YearMonth freeMonth(List<MixRow> rows, YearMonth wanted) {
        YearMonth month = wanted;
        while (true) {
            YearMonth candidate = month;
            if (rows.stream().noneMatch(row -> row.from().equals(candidate))) {
                return candidate;
            }
            month = month.plusMonths(1);
        }
    }

    private YearMonth firstMonth(Workbook workbook) {
        return deal.in(workbook).stream()
                .flatMap(found -> found.phases().stream())
                .map(phase -> phase.start())
                .min(Comparator.naturalOrder())
                .orElse(workbook.calendar().start());
    }

    private static String firstChip(Workbook workbook) {
        String reference = workbook.referenceChip();
        return reference == null
                ? workbook.chips().stream().map(Chip::id).findFirst().orElseThrow()
                : reference;
    }

    private static SequencedMap<String, Double> whole(String chip) {
        SequencedMap<String, Double> shares = new LinkedHashMap<>();
        shares.put(chip, 1.0);
        return shares;
    }
}
