package org.dealbench.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import org.dealbench.chart.display.Token;
import org.dealbench.chart.part.Dash;
import org.dealbench.chart.part.EventMark;
import org.dealbench.chart.part.Symbol;
import org.dealbench.chart.scale.ValueUnit;
import org.dealbench.chart.time.GanttRow;
import org.dealbench.engine.deal.TrancheOutcome;
import org.dealbench.model.Condition;
import org.dealbench.model.Tranche;
import org.jspecify.annotations.Nullable;

/// The dates a deal's money hangs on: conditions, windows, instalments and long stops (section 4).
final class TrancheDates {

    /// More instalments than this are drawn as one bar.
    private static final int MOST_DOTS = 40;

    private final DealView view;
    private final ValueUnit unit;

    TrancheDates(DealView view, ValueUnit unit) {
        this.view = view;
        this.unit = unit;
    }

    /// A long stop counts only with a condition.
    static boolean mayLapse(Tranche tranche) {
        return tranche.condition() != null && tranche.longStop() != null;
    }

    /// When conditions are met that tranches wait for, and when tranches lapse that are not called by then.
    List<EventMark> marks() {
        List<EventMark> marks = new ArrayList<>();
        for (String id : gates()) {
            view.metOn(id)
                    .ifPresent(day -> marks.add(new EventMark(
                            "condition/" + id,
                            name(id),
                            name(id) + " is met on " + DealView.day(day) + "; " + waiting(id) + " waits for it.",
                            view.place(day),
                            Symbol.DIAMOND,
                            Token.CONDITION,
                            Dash.DOTTED)));
        }
        for (Tranche tranche : view.deal().tranches()) {
            LocalDate longStop = tranche.longStop();
            if (mayLapse(tranche) && longStop != null) {
                marks.add(new EventMark(
                        "long-stop/" + tranche.id(),
                        "Long stop: " + tranche.name(),
                        tranche.name() + " has its long stop on " + DealView.day(longStop) + ": " + story(tranche)
                                + ".",
                        view.place(longStop),
                        Symbol.STOP,
                        Token.LONG_STOP,
                        Dash.DASH_DOT));
            }
        }
        return marks;
    }

    private SequencedSet<String> gates() {
        SequencedSet<String> gates = new LinkedHashSet<>();
        for (Tranche tranche : view.deal().tranches()) {
            if (tranche.condition() != null) {
                gates.add(tranche.condition());
            }
        }
        return gates;
    }

    private String waiting(String condition) {
        return view.deal().tranches().stream()
                .filter(tranche -> condition.equals(tranche.condition()))
                .map(Tranche::name)
                .collect(Collectors.joining(", "));
    }

    private String name(String condition) {
        return view.condition(condition).map(Condition::name).orElse(condition);
    }

    /// Conditions with their parts, then tranches.
    List<GanttRow> rows() {
        SequencedSet<String> conditions = new LinkedHashSet<>();
        gates().forEach(gate -> collect(gate, conditions));
        List<GanttRow> rows = new ArrayList<>();
        for (String id : conditions) {
            view.condition(id).ifPresent(condition -> rows.add(row(condition)));
        }
        rows.addAll(trancheRows());
        return rows;
    }

    List<GanttRow> trancheRows() {
        return view.deal().tranches().stream().map(this::row).toList();
    }

    private void collect(String id, SequencedSet<String> conditions) {
        if (conditions.add(id) && view.condition(id).orElse(null) instanceof Condition.Composite composite) {
            composite.of().forEach(part -> collect(part, conditions));
        }
    }

    private GanttRow row(Condition condition) {
        Optional<LocalDate> met = view.metOn(condition.id());
        List<GanttRow.Mark> marks = new ArrayList<>();
        String note = "never met";
        if (met.isPresent()) {
            marks.add(new GanttRow.Point(view.place(met.get()), Symbol.DIAMOND, Token.CONDITION, false));
            note = DealView.day(met.get());
        } else if (condition instanceof Condition.Event event) {
            marks.add(new GanttRow.Point(view.place(event.date()), Symbol.DIAMOND, Token.CONDITION, true));
            note = "not met";
        }
        String detail = condition.name() + ": " + (met.isPresent() ? "met on " : "") + note;
        return new GanttRow("condition/" + condition.id(), condition.name(), note, detail, marks);
    }

    private GanttRow row(Tranche tranche) {
        TrancheOutcome outcome = view.figures().tranches().get(tranche.id());
        LocalDate funding = outcome == null ? null : outcome.funding();
        List<GanttRow.Mark> marks = new ArrayList<>();
        double end = view.periods().months();
        if (tranche.condition() != null) {
            LocalDate until = tranche.longStop() != null ? tranche.longStop() : funding;
            double to = until == null ? end : view.place(until);
            double from = view.place(tranche.earliest());
            if (to > from) {
                marks.add(new GanttRow.Bar(from, to, Token.CONTINGENT, true));
            }
        }
        instalments(tranche, funding, marks);
        LocalDate longStop = tranche.longStop();
        if (mayLapse(tranche) && longStop != null) {
            marks.add(new GanttRow.Point(view.place(longStop), Symbol.STOP, Token.LONG_STOP, false));
        }
        String story = story(tranche);
        return new GanttRow("tranche/" + tranche.id(), tranche.name(), story, tranche.name() + ": " + story, marks);
    }

    private void instalments(Tranche tranche, @Nullable LocalDate funding, List<GanttRow.Mark> marks) {
        if (funding == null) {
            return;
        }
        int count = tranche.instalments();
        LocalDate last = instalment(tranche, funding, count - 1);
        if (count > 1) {
            marks.add(new GanttRow.Bar(view.place(funding), view.place(last), Token.FUNDED, false));
        }
        for (int i = 0; i < count; i += count <= MOST_DOTS ? 1 : count - 1) {
            LocalDate day = instalment(tranche, funding, i);
            marks.add(new GanttRow.Point(view.place(day), Symbol.DOT, Token.FUNDED, false));
        }
    }

    private static LocalDate instalment(Tranche tranche, LocalDate funding, int index) {
        return funding.plusMonths((long) index * tranche.intervalMonths());
    }

    /// What becomes of a tranche: `35 bn USD, funded 22 Dec 2026`.
    String story(Tranche tranche) {
        String amount = unit.brief(tranche.amount());
        TrancheOutcome outcome = view.figures().tranches().get(tranche.id());
        if (outcome == null) {
            return amount;
        }
        LocalDate longStop = tranche.longStop();
        LocalDate funding = outcome.funding();
        if (outcome.lapses() && longStop != null) {
            return amount + ", lapses " + DealView.day(longStop);
        }
        if (funding == null) {
            return amount + ", contingent";
        }
        return tranche.instalments() == 1
                ? amount + verb(tranche) + DealView.day(funding)
                : amount + " in " + tranche.instalments() + " instalments from " + DealView.day(funding);
    }

    private static String verb(Tranche tranche) {
        return tranche.instrument() == Tranche.Instrument.WARRANT ? ", vests " : ", funded ";
    }
}
