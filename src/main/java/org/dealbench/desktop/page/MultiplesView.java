package org.dealbench.desktop.page;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.dealbench.chart.display.LayoutRequest;
import org.dealbench.desktop.chart.ChartView;
import org.dealbench.presentation.page.ChartVariant;
import org.dealbench.presentation.page.Page;
import org.dealbench.presentation.page.PageKey;

/// All charts of a page at once, side by side as far as there is room, below each other otherwise.
///
/// A click on one, or Enter, goes to the page that shows it in full; the one with the focus is what is exported.
final class MultiplesView {

    private final Page page;
    private final ViewContext context;
    private final Map<ChartVariant, ChartView> charts = new LinkedHashMap<>();
    private final Tiles tiles = new Tiles();
    private final ScrollPane scroll = new ScrollPane(tiles);
    private final Label nothing =
            new Label("This workbook has no deals yet. Open another one with File, Open, or begin a new one.");
    private final StackPane root = new StackPane(scroll, nothing);

    /// @param making makes the chart of a variant
    MultiplesView(Page page, ViewContext context, Function<ChartVariant, ChartView> making) {
        this.page = page;
        this.context = context;
        for (ChartVariant variant : page.variants()) {
            ChartView chart = making.apply(variant);
            chart.setId("chart-" + page.variants().indexOf(variant));
            charts.put(variant, chart);
            tiles.add(answering(variant, chart));
        }
        scroll.getStyleClass().addAll("multiples", "edge-to-edge");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(LayoutRequest.MIN_HEIGHT);
        nothing.setId("no-deals");
        nothing.setWrapText(true);
        page.chartProperty().subscribe(shown -> {
            scroll.setVisible(shown.isPresent());
            nothing.setVisible(shown.isEmpty());
        });
    }

    private ChartView answering(ChartVariant variant, ChartView chart) {
        chart.focusedProperty().subscribe(focused -> {
            if (focused) {
                page.variantProperty().set(variant);
            }
        });
        chart.setOnMouseClicked(event -> {
            if ((event.getButton() == MouseButton.PRIMARY) && event.isStillSincePress()) {
                open(variant);
            }
        });
        chart.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open(variant);
                event.consume();
            }
        });
        return chart;
    }

    private void open(ChartVariant variant) {
        page.dealProperty()
                .get()
                .flatMap(deal -> variant.page().map(kind -> PageKey.of(deal, kind)))
                .ifPresent(context.goTo());
    }

    /// Ways to the pages that show the charts in full, in words.
    List<Hyperlink> links() {
        List<Hyperlink> links = new ArrayList<>();
        for (ChartVariant variant : page.variants()) {
            Hyperlink link = new Hyperlink(variant.text());
            link.setId("open-" + variant.text().toLowerCase(Locale.ROOT).replace(' ', '-'));
            link.setAccessibleText("Go to " + variant.text());
            link.setOnAction(_ -> open(variant));
            link.setMinWidth(Region.USE_PREF_SIZE);
            links.add(link);
        }
        return links;
    }

    /// Charts of equal size: as many beside each other as have room, in rows as high as the room or higher.
    private static final class Tiles extends Region {

        void add(Node tile) {
            getChildren().add(tile);
        }

        private int columns(double width) {
            return Math.clamp(
                    (long) Math.floor(width / LayoutRequest.MIN_WIDTH),
                    1,
                    Math.max(1, getChildren().size()));
        }

        private int rows(double width) {
            return Math.ceilDiv(getChildren().size(), columns(width));
        }

        private double least() {
            return getChildren().stream()
                    .mapToDouble(child -> child.minHeight(-1))
                    .max()
                    .orElse(0);
        }

        @Override
        protected double computeMinHeight(double width) {
            return rows(getWidth()) * least();
        }

        @Override
        protected double computePrefHeight(double width) {
            return computeMinHeight(width);
        }

        @Override
        protected double computeMinWidth(double height) {
            return LayoutRequest.MIN_WIDTH;
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected void layoutChildren() {
            int columns = columns(getWidth());
            double width = getWidth() / columns;
            double height = Math.max(least(), getHeight() / rows(getWidth()));
            for (int i = 0; i < getChildren().size(); i++) {
                double left = Math.rint(i % columns * width);
                int row = i / columns;
                double top = Math.rint(row * height);
                getChildren().get(i).resizeRelocate(left, top, Math.floor(width), Math.floor(height));
            }
        }
    }

    /// The chart of a variant.
    ChartView chart(ChartVariant variant) {
        return requireNonNull(charts.get(variant));
    }

    StackPane root() {
        return root;
    }
}
