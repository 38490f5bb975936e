package org.dealbench.presentation.actuals;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.dealbench.analysis.DisclosedPeriod;
import org.dealbench.analysis.Metrics;
import org.dealbench.analysis.Period;
import org.dealbench.model.Actual;
import org.dealbench.model.Address;
import org.dealbench.model.Deal;
import org.dealbench.model.Outcome;
import org.dealbench.model.Parts;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.table.RowEdits;
import org.jspecify.annotations.Nullable;

/// The disclosed figures as rows, known by their place in the workbook: they have no ids.
final class ActualRows implements RowEdits {

    private static final Address LIST = Address.of("actuals");

    @Override
    public String noun() {
        return "actual";
    }

    @Override
    public Address address(String place) {
        return LIST.child(place);
    }

    /// The next period of the series before it, with nothing disclosed as yet.
    @Override
    public Outcome<Added> add(Workbook workbook, @Nullable String after) {
        List<Actual> actuals = workbook.actuals();
        if (actuals.isEmpty()) {
            String period = DisclosedPeriod.holding(
                            YearMonth.from(workbook.calendar().valuationDate()), Period.QUARTER)
                    .iso();
            return inserted(workbook, 0, new Actual(firstMetric(workbook), period, 0, null));
        }
        int place = after == null ? actuals.size() - 1 : Integer.parseInt(after);
        Actual before = actuals.get(place);
        String period = DisclosedPeriod.parse(before.period())
                .map(DisclosedPeriod::next)
                .map(DisclosedPeriod::iso)
                .orElse(before.period());
        return inserted(workbook, place + 1, new Actual(before.metric(), period, 0, before.source()));
    }

    private static String firstMetric(Workbook workbook) {
        return workbook.targets().stream()
                .map(target -> "targets/" + target.id())
                .findFirst()
                .or(() -> workbook.deals().stream()
                        .map(Deal::id)
                        .map(id -> "deals/" + id + "/revenue.total")
                        .findFirst())
                .orElseGet(() -> Metrics.owners(workbook).getFirst().address() + "/capacity.facilityMw");
    }

    @Override
    public Outcome<Added> duplicate(Workbook workbook, String id) {
        int place = Integer.parseInt(id);
        return inserted(workbook, place + 1, workbook.actuals().get(place));
    }

    private static Outcome<Added> inserted(Workbook workbook, int place, Actual actual) {
        return Parts.insert(workbook, LIST, place, actual)
                .map(changed -> new Added(changed, String.valueOf(place), actual.period()));
    }

    @Override
    public Outcome<Workbook> move(Workbook workbook, String id, int steps) {
        int place = Integer.parseInt(id);
        int target = place + steps;
        if (target < 0 || target >= workbook.actuals().size()) {
            return Outcome.ok(workbook);
        }
        List<Actual> actuals = new ArrayList<>(workbook.actuals());
        actuals.add(target, actuals.remove(place));
        return Parts.replace(workbook, LIST, actuals);
    }

    @Override
    public Outcome<Workbook> delete(Workbook workbook, String id) {
        return Parts.remove(workbook, address(id));
    }
}
