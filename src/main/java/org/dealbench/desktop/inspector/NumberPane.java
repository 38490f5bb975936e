package org.dealbench.desktop.inspector;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.dealbench.presentation.inspector.Fact;
import org.dealbench.presentation.inspector.Inspected;
import org.dealbench.presentation.inspector.Inspector;
import org.dealbench.presentation.inspector.RestRow;

/// A number explained: what it is, its formula, the same with numbers, its parts, and the inputs it rests on.
final class NumberPane {

    private static final Duration BLINK = Duration.millis(150);
    private static final double DIMMED = 0.45;

    private final Inspector inspector;
    private final OutlineView outline;
    private final VBox root = new VBox();
    private final VBox rests = new VBox();
    private final PauseTransition beforeDimming = new PauseTransition(BLINK);
    private List<RestRow> shownRests = List.of();

    NumberPane(Inspector inspector) {
        this.inspector = inspector;
        outline = new OutlineView(inspector);
        root.setId("explained");
        root.getStyleClass().add("explained");
        rests.setId("rests-on");
        beforeDimming.setOnFinished(_ -> root.setOpacity(DIMMED));
    }

    OutlineView outline() {
        return outline;
    }

    Node show(Inspected.OfNumber number) {
        List<Node> nodes = new ArrayList<>();
        if (!number.owner().isEmpty()) {
            nodes.add(Words.of(number.owner(), "inspector-quiet"));
        }
        nodes.add(Words.of(number.title(), "inspector-title"));
        if (!number.value().isEmpty()) {
            nodes.add(Words.of(number.value(), "inspector-value"));
            nodes.add(Words.of(number.when(), "inspector-quiet"));
        }
        nodes.add(Words.of(number.documentation()));
        for (Fact fact : number.facts()) {
            nodes.add(new VBox(Words.of(fact.label(), "inspector-label"), Words.of(fact.text())));
        }
        if (!number.formula().isEmpty()) {
            nodes.add(Words.heading("Formula"));
            nodes.add(formula(number.formula()));
            nodes.add(formula(number.filled()));
            number.reasons().forEach(reason -> nodes.add(Words.of("because " + reason, "inspector-quiet")));
        }
        nodes.add(Words.heading("Made of"));
        nodes.add(outline.show(number.parts()));
        if (!number.formula().isEmpty()) {
            nodes.add(Words.heading("Rests on"));
            nodes.add(rests(number));
        }
        root.getChildren().setAll(nodes);
        dim(number.stale());
        return root;
    }

    private static Label formula(String text) {
        Label label = Words.of(text, "formula");
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private void dim(boolean stale) {
        if (!stale) {
            beforeDimming.stop();
            root.setOpacity(1);
        } else if (root.getOpacity() == 1) {
            beforeDimming.playFromStart();
        }
    }

    private Node rests(Inspected.OfNumber number) {
        if (number.weighing()) {
            return Words.of("Weighing the inputs\u2026", "inspector-quiet");
        }
        if (number.rests().isEmpty()) {
            return Words.of("It rests on no input.", "inspector-quiet");
        }
        if (!number.rests().equals(shownRests) || rests.getChildren().isEmpty()) {
            shownRests = number.rests();
            List<Node> rows = new ArrayList<>();
            rows.add(Words.of(
                    "What it changes by when each is moved a little: a number by 1 %, a date by 30 days, yes to no.",
                    "inspector-quiet"));
            shownRests.forEach(row -> rows.add(RowView.of(inspector, row)));
            rests.getChildren().setAll(rows);
        }
        return rests;
    }
}
