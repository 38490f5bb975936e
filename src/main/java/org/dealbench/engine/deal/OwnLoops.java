package org.dealbench.engine.deal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dealbench.engine.Components;
import org.dealbench.engine.Expr;

/// Which lines of one's own need each other in a way that no order of months resolves, and which stand on too many
/// others to be worked out.
///
/// A line may need itself or others as they stood months before. The graph has the same rule; here the line, the place
/// and the others are known before anything is projected, and only the lines of the loop are left out.
final class OwnLoops {

    /// How deep formulas may be nested, each counted into the one that names it.
    private static final int MAX_DEPTH = 1_000;

    /// A line's mention of another one.
    ///
    /// @param before whether it is of months before only
    /// @param ahead whether months to come may be needed
    private record Mention(int line, Expr at, boolean before, boolean ahead) {}

    private final List<OwnLine> lines;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<List<Mention>> mentions = new ArrayList<>();

    OwnLoops(List<OwnLine> lines) {
        this.lines = lines;
        for (int i = 0; i < lines.size(); i++) {
            numbers.put(WorkbookVocabulary.OWN + lines.get(i).definition().id(), i);
        }
        for (OwnLine line : lines) {
            List<Mention> found = new ArrayList<>();
            collect(line.expr(), false, false, found);
            mentions.add(found);
        }
    }

    private void collect(Expr expr, boolean before, boolean ahead, List<Mention> found) {
        switch (expr) {
            case Expr.Ref(String id) -> {
                Integer number = numbers.get(id);
                if (number != null) {
                    found.add(new Mention(number, expr, before, ahead));
                }
            }
            case Expr.Ago(Expr of, Expr months, double _) -> {
                boolean past = months instanceof Expr.Constant constant && constant.value() >= 1;
                collect(of, before || past, ahead || !past, found);
                collect(months, before, ahead || !past, found);
            }
            case Expr.Whole _, Expr.Column _ -> expr.parts().forEach(part -> collect(part, before, true, found));
            default -> expr.parts().forEach(part -> collect(part, before, ahead, found));
        }
    }

    /// Tells each line of a loop, with the place that leads on in it and why.
    void check(Faults faults) {
        int[] depths = new int[lines.size()];
        for (List<Integer> component : components(all(), false)) {
            boolean loop = isLoop(component, false);
            if (loop) {
                checkLoop(component, faults);
            }
            int own = component.stream().mapToInt(i -> lines.get(i).depth()).sum();
            int below = component.stream()
                    .flatMap(i -> mentions.get(i).stream())
                    .filter(mention -> !component.contains(mention.line))
                    .mapToInt(mention -> depths[mention.line])
                    .max()
                    .orElse(0);
            component.forEach(i -> depths[i] = own + below);
            if (own + below > MAX_DEPTH) {
                component.forEach(i -> faults.add(
                        lines.get(i), lines.get(i).expr(), "It stands on too many lines of one's own in a row."));
            }
        }
    }

    private void checkLoop(List<Integer> component, Faults faults) {
        Set<Integer> members = new HashSet<>(component);
        boolean ahead = component.stream()
                .flatMap(i -> mentions.get(i).stream())
                .anyMatch(mention -> members.contains(mention.line) && mention.ahead);
        if (ahead) {
            tell(component, false, "of all months or of months to come", faults);
            return;
        }
        for (List<Integer> inner : components(component, true)) {
            if (isLoop(inner, true)) {
                tell(inner, true, "within a month", faults);
            }
        }
    }

    private void tell(List<Integer> loop, boolean sameMonth, String how, Faults faults) {
        String names = loop.stream()
                .map(i -> "“" + lines.get(i).definition().name() + "”")
                .collect(Collectors.joining(", "));
        String problem = (loop.size() == 1
                        ? names + " needs itself " + how + "."
                        : "These lines need each other " + how + ": " + names + ".")
                + " Use previous(...) of one of them.";
        for (int i : loop) {
            mentions.get(i).stream()
                    .filter(mention -> loop.contains(mention.line) && !(sameMonth && mention.before))
                    .findFirst()
                    .ifPresent(mention -> faults.add(lines.get(i), mention.at, problem));
        }
    }

    /// Told a line at fault, the part of its formula and why.
    @FunctionalInterface
    interface Faults {
        void add(OwnLine line, Expr at, String problem);
    }

    private List<Integer> all() {
        return IntStream.range(0, lines.size()).boxed().toList();
    }

    private List<List<Integer>> components(List<Integer> among, boolean sameMonth) {
        Set<Integer> members = new HashSet<>(among);
        return Components.of(lines.size(), among, line -> needed(line, members, sameMonth));
    }

    private int[] needed(int line, Set<Integer> among, boolean sameMonth) {
        return mentions.get(line).stream()
                .filter(mention -> among.contains(mention.line) && !(sameMonth && mention.before))
                .mapToInt(Mention::line)
                .distinct()
                .toArray();
    }

    private boolean isLoop(List<Integer> component, boolean sameMonth) {
        int first = component.getFirst();
        return component.size() > 1
                || IntStream.of(needed(first, Set.of(first), sameMonth))
                        .findAny()
                        .isPresent();
    }
}
