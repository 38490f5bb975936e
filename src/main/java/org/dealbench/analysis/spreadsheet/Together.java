package org.dealbench.analysis.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import org.dealbench.engine.Aggregate;
import org.dealbench.engine.WholeTime;
import org.dealbench.model.Unit;

/// One number out of several: over elements, or over all months.
final class Together {

    /// Functions take at most 255 arguments.
    private static final int MOST = 100;

    private Together() {}

    /// A sum, minimum or maximum over elements.
    static Term of(Translation translation, Aggregate aggregate, List<Integer> nodes) {
        List<Term> terms = nodes.stream().map(translation::strict).toList();
        int size = terms.stream().mapToInt(term -> term.formula().size()).sum();
        List<Term> parts = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            boolean large =
                    size > Translation.LARGEST && !terms.get(i).formula().isSimple();
            parts.add(large ? Translation.cell(translation.row(nodes.get(i))) : terms.get(i));
        }
        while (parts.size() > MOST) {
            List<Term> gathered = new ArrayList<>();
            for (int from = 0; from < parts.size(); from += MOST) {
                gathered.add(
                        gathered(translation, aggregate, parts.subList(from, Math.min(parts.size(), from + MOST))));
            }
            parts = gathered;
        }
        return of(aggregate, parts);
    }

    private static Term gathered(Translation translation, Aggregate aggregate, List<Term> parts) {
        Term term = of(aggregate, parts);
        Formula formula = term.finished();
        return Translation.cell(translation
                .workings()
                .row(Axis.MONTHS, "part of a sum", Unit.NUMBER, formula, row -> row.define(formula, term.mayBeNone())));
    }

    private static Term of(Aggregate aggregate, List<Term> parts) {
        Formula call = new Formula.Call(
                aggregate.name(), parts.stream().map(Term::formula).toList());
        return Arithmetic.strict(call, parts.toArray(Term[]::new));
    }

    /// One number out of all months.
    static Term overTime(Translation translation, WholeTime what, int of) {
        int months = translation.calendar().months();
        Row row = translation.months(of);
        Formula formula =
                switch (what) {
                    case LAST -> new Formula.Fixed(row, months - 1);
                    case PEAK -> Formula.call("MAX", Formula.all(row));
                    case TROUGH -> Formula.call("MIN", Formula.all(row));
                    case TOTAL -> Formula.call("SUM", Formula.all(row));
                };
        if (!row.mayBeNone()) {
            return Term.of(formula);
        } else if (what == WholeTime.LAST) {
            return new Term(formula, List.of(formula), false);
        }
        Formula there = Formula.call("COUNT", Formula.all(row)).compared("<", months);
        return new Term(Formula.when(there, new Formula.Nothing(), formula), List.of(), true);
    }
}
