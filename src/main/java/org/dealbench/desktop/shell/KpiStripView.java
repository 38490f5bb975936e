package org.dealbench.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.text.Font;
import javafx.util.Duration;
import org.dealbench.desktop.control.Choosable;
import org.dealbench.desktop.control.CommandControls;
import org.dealbench.desktop.control.HelpMarks;
import org.dealbench.desktop.control.NumbersAtHand;
import org.dealbench.presentation.command.Command;
import org.dealbench.presentation.help.Asked;
import org.dealbench.presentation.kpi.Kpi;
import org.dealbench.presentation.kpi.KpiStrip;
import org.dealbench.presentation.table.NumberAt;

/// The key figures of the page in a line above it: in two where the window is narrow, and scrolled beyond that.
///
/// Figures that no longer belong to what is open are dimmed as charts are: not before the blink of an eye.
final class KpiStripView {

    private static final Duration BLINK = Duration.millis(150);
    private static final double DIMMED = 0.45;

    private final KpiStrip strip;
    private final CommandControls controls;
    private final Consumer<NumberAt> explain;
    private static final double MOST_EMS = 4.1;

    private final FlowPane flow = new FlowPane();
    private final Lines root = new Lines(flow);
    private final PauseTransition beforeDimming = new PauseTransition(BLINK);
    private final List<Tile> tiles = new ArrayList<>();

    /// @param font of the words
    /// @param explain shows what a number is made of
    KpiStripView(KpiStrip strip, ObservableValue<Font> font, CommandControls controls, Consumer<NumberAt> explain) {
        this.strip = strip;
        this.controls = controls;
        this.explain = explain;
        root.setId("kpis");
        root.getStyleClass().addAll("kpi-strip", "edge-to-edge");
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        flow.getStyleClass().add("kpis");
        root.most.bind(font.map(face -> Math.ceil(face.getSize() * MOST_EMS)));
        root.setFocusTraversable(false);
        strip.kpisProperty().subscribe(this::show);
        beforeDimming.setOnFinished(_ -> root.setOpacity(strip.staleProperty().get() ? DIMMED : 1));
        strip.staleProperty().subscribe(this::dim);
    }

    private void dim(boolean stale) {
        if (stale) {
            beforeDimming.playFromStart();
        } else {
            beforeDimming.stop();
            root.setOpacity(1);
        }
    }

    /// Keeps the tiles: an edit changes texts, not nodes.
    private void show(List<Kpi> kpis) {
        while (tiles.size() < kpis.size()) {
            tiles.add(new Tile(controls, explain));
        }
        for (int i = 0; i < kpis.size(); i++) {
            tiles.get(i).show(kpis.get(i));
        }
        if (flow.getChildren().size() != kpis.size()) {
            flow.getChildren()
                    .setAll(tiles.subList(0, kpis.size()).stream()
                            .map(tile -> tile.root)
                            .toList());
        }
        root.requestLayout();
        root.setManaged(!kpis.isEmpty());
        root.setVisible(!kpis.isEmpty());
        root.setAccessibleText("Key figures: " + strip.owner());
    }

    /// As high as its lines, up to two of them.
    private static final class Lines extends ScrollPane {

        private final FlowPane lines;
        private final DoubleProperty most = new SimpleDoubleProperty(this, "most");

        Lines(FlowPane lines) {
            super(lines);
            this.lines = lines;
            most.subscribe(this::requestLayout);
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            return Math.min(lines.prefHeight(width), most.get()) + snappedTopInset() + snappedBottomInset();
        }

        @Override
        protected double computeMinHeight(double width) {
            return computePrefHeight(width);
        }
    }

    /// One figure.
    private static final class Tile {

        private final Label label = new Label();
        private final Label value = new Label();
        private final HBox root = new HBox(label, value);
        private final Tooltip tooltip = new Tooltip();
        private String address = "";
        private Optional<NumberAt> number = Optional.empty();

        Tile(CommandControls controls, Consumer<NumberAt> explain) {
            root.getStyleClass().add("kpi");
            NumbersAtHand.of(root, () -> number);
            HelpMarks.put(root, () -> Optional.of(Asked.at(address)));
            Choosable.make(root, () -> number.ifPresent(explain));
            controls.addContextMenu(root, List.of(Command.EXPLAIN));
            label.getStyleClass().add("kpi-label");
            value.getStyleClass().add("kpi-value");
            Tooltip.install(root, tooltip);
        }

        void show(Kpi kpi) {
            number = Optional.of(kpi.number());
            root.setId("kpi/" + kpi.address());
            label.setText(kpi.label());
            value.setText(kpi.text());
            address = kpi.address();
            tooltip.setText(kpi.story() + "\nClick to see what it is made of.");
            root.setAccessibleText(kpi.label() + " " + kpi.text());
        }
    }

    Node root() {
        return root;
    }
}
