package org.dealbench.analysis.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dealbench.engine.ColumnFunction;
import org.dealbench.engine.Element;
import org.dealbench.engine.Expr;
import org.dealbench.engine.Function;
import org.dealbench.engine.Working;

/// A named function as a part: what it does, how it came to its value, and those of its arguments that decided.
///
/// Which months of a column matter, and which of many rows, only the function knows: it says so in its [Working]s.
record CalledPart(Worked worked, Naming naming, PartMaker maker, TimeParts time) {

    private record Called(String name, String documentation, List<String> parameters, List<Working> workings) {}

    Part of(Term term, int month) {
        List<Term> arguments = term.below().stream()
                .filter(each -> !(each.expr() instanceof Expr.Table))
                .toList();
        Called called = called(term, arguments, month);
        return new Part(
                new What.Called(called.documentation),
                Role.WHOLE,
                called.name,
                naming.quantity(term, worked.at(term, month)),
                "",
                called.workings.stream()
                        .filter(working -> working.argument() == Working.NONE)
                        .toList(),
                () -> parts(term, called, arguments, month));
    }

    private Called called(Term term, List<Term> arguments, int month) {
        return switch (term.expr()) {
            case Expr.Call(Function function, List<Expr> _) -> {
                double[] values = arguments.stream()
                        .mapToDouble(each -> worked.at(each, month))
                        .toArray();
                yield new Called(
                        words(function.name()),
                        function.documentation(),
                        function.parameters(),
                        function.workings(values));
            }
            case Expr.Column(ColumnFunction function, List<Expr> _) -> {
                double[][] columns = arguments.stream().map(worked::all).toArray(double[][]::new);
                List<Double> table = term.below().stream()
                        .filter(each -> each.expr() instanceof Expr.Table)
                        .flatMap(each -> naming.table(each).parts().stream().map(Part::value))
                        .toList();
                yield new Called(
                        words(function.name()),
                        function.documentation(),
                        function.parameters(),
                        function.workings(columns, table, worked.timeline(), month));
            }
            default -> throw new IllegalArgumentException(term.expr() + " calls no function");
        };
    }

    private static String words(String name) {
        String words = name.replace('_', ' ').toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private List<Part> parts(Term term, Called called, List<Term> arguments, int month) {
        List<Part> parts = new ArrayList<>();
        for (Working working : called.workings) {
            if (working.argument() != Working.NONE) {
                parts.add(read(working, arguments.get(working.argument()), month));
            }
        }
        boolean chosen = called.workings.stream()
                .anyMatch(working -> working.argument() != Working.NONE
                        && arguments.get(working.argument()).member() != null);
        for (int i = 0; i < arguments.size(); i++) {
            int place = i;
            Term argument = arguments.get(i);
            boolean told = called.workings.stream().anyMatch(working -> working.argument() == place);
            boolean means = !(chosen && argument.member() != null)
                    && !called.parameters.get(argument.parameter()).equals(ColumnFunction.NOTHING);
            if (!told && means) {
                parts.add(given(called, argument, month));
            }
        }
        term.below().stream()
                .filter(each -> each.expr() instanceof Expr.Table)
                .forEach(each -> parts.add(naming.table(each).labelled(called.parameters.get(each.parameter()))));
        return parts;
    }

    private Part read(Working working, Term argument, int month) {
        if (working.first() < working.last()) {
            return time.months(
                            argument,
                            new Span(working.first(), working.last()),
                            working.words(),
                            naming.quantity(argument, working.value()))
                    .in(Role.GIVEN);
        }
        int seen = working.first() == Working.NONE ? month : working.first();
        Part part = maker.of(argument, seen).in(Role.GIVEN);
        String words = seen == month ? working.words() : working.words() + ", " + naming.month(seen);
        return part.because(words);
    }

    private Part given(Called called, Term argument, int month) {
        Part part = maker.of(argument, month).in(Role.GIVEN);
        Element member = argument.member();
        String parameter = called.parameters.get(argument.parameter());
        return part.because(member == null ? parameter : parameter + ", " + naming.title(member));
    }
}
