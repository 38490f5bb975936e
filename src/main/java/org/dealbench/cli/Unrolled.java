package org.dealbench.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dealbench.analysis.explanation.Explainer;
import org.dealbench.analysis.explanation.Explanation;
import org.dealbench.analysis.explanation.InputAccount;
import org.dealbench.analysis.explanation.Part;
import org.dealbench.analysis.explanation.Resting;
import org.dealbench.analysis.explanation.Span;
import org.dealbench.analysis.explanation.What;
import org.dealbench.chart.explanation.CalendarWords;
import org.dealbench.chart.explanation.FilledFormula;
import org.dealbench.chart.explanation.QuantityWords;
import org.dealbench.model.Address;
import org.dealbench.model.Scenario;
import org.dealbench.model.Workbook;
import org.jspecify.annotations.Nullable;

/// A number with its parts opened some lines deep, for text and JSON alike.
///
/// Bounded whatever is asked for: a line is opened once, of many months or elements the largest are shown, and no more
/// than so many parts in all.
final class Unrolled {

    private static final int MOST_MONTHS = 3;
    private static final int MOST_PARTS = 16;
    private static final int MOST_NODES = 4000;
    private static final int MOST_OPERATIONS = 6;

    /// A number and what it is made of.
    ///
    /// @param whole the formula below all choices
    record Opened(Explanation explanation, Node whole, List<Resting> restsOn) {

        Opened {
            restsOn = List.copyOf(restsOn);
        }
    }

    /// A part with what it is made of.
    ///
    /// @param leftOut how many parts are not shown
    /// @param above whether it was opened before, and is not again
    record Node(Part part, List<Node> below, int leftOut, boolean above) {

        Node {
            below = List.copyOf(below);
        }
    }

    private final Attempt.Projected projected;
    private final Explainer explainer;
    private final QuantityWords words;
    private final Set<What> opened = new HashSet<>();
    private int nodes;

    Unrolled(Attempt.Projected projected, Explainer explainer) {
        this.projected = projected;
        this.explainer = explainer;
        words = new QuantityWords(workbook().currency(), workbook().calendar().timeline(), CalendarWords.ISO);
    }

    /// As the scenario sees it.
    Workbook workbook() {
        return projected.workbook();
    }

    QuantityWords words() {
        return words;
    }

    FilledFormula filled() {
        return new FilledFormula(words);
    }

    @Nullable
    Scenario scenario() {
        return projected.scenario();
    }

    /// What is known of an input.
    Optional<InputAccount> input(Address address) {
        Scenario scenario = projected.scenario();
        return InputAccount.of(projected.base(), scenario == null ? null : scenario.id(), address);
    }

    /// @param lines how many lines deep
    Opened number(String address, Span span, int lines) {
        Explanation explanation = explain(address, span);
        opened.add(new What.LineAt(address, explanation.span()));
        Node whole = node(explanation.body(), explanation.parts(), lines, 0);
        return new Opened(explanation, whole, explainer.restsOn(workbook(), address, span, () -> false));
    }

    private Explanation explain(String address, Span span) {
        return explainer
                .explain(workbook(), address, span, () -> false)
                .orElseThrow(() -> new IllegalStateException("there is no line " + address));
    }

    private Node node(Part part, int lines, int operations) {
        nodes++;
        if (part.what() instanceof What.LineAt(String address, Span span)) {
            if (lines == 0 || nodes > MOST_NODES) {
                return new Node(part, List.of(), 0, false);
            }
            return opened.add(part.what())
                    ? node(part, explain(address, span).parts(), lines - 1, 0)
                    : new Node(part, List.of(), 0, true);
        }
        return operations < MOST_OPERATIONS && nodes <= MOST_NODES
                ? node(part, part.parts(), lines, operations + 1)
                : new Node(part, List.of(), part.parts().size(), false);
    }

    private Node node(Part part, List<Part> all, int lines, int operations) {
        boolean months = part.what() instanceof What.Operation(What.Arithmetic kind) && kind == What.Arithmetic.MONTHS;
        int shown = Math.min(all.size(), months ? MOST_MONTHS : MOST_PARTS);
        List<Node> below = new ArrayList<>();
        for (Part each : all.subList(0, shown)) {
            below.add(node(each, lines, operations));
        }
        return new Node(part, below, all.size() - shown, false);
    }
}
