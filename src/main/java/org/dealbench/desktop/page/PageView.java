package org.dealbench.desktop.page;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dealbench.desktop.chart.ChartView;
import org.dealbench.desktop.control.Segments;
import org.dealbench.desktop.table.InputTableView;
import org.dealbench.desktop.table.ResultsTableView;
import org.dealbench.presentation.command.Command;
import org.dealbench.presentation.page.ChartVariant;
import org.dealbench.presentation.page.DealPage;
import org.dealbench.presentation.table.SingleInput;
import org.jspecify.annotations.Nullable;

/// A page: its chart above, its inputs or the chart's numbers below.
public final class PageView {

    /// Which table is shown.
    private enum Tab {
        INPUTS("Inputs"),
        RESULTS("Results");

        private final String text;

        Tab(String text) {
            this.text = text;
        }
    }

    private final DealPage page;
    private final ViewContext context;
    private final ChartView chart;
    private final InputTableView inputs;
    private final ObjectProperty<Tab> tab = new SimpleObjectProperty<>(this, "tab", Tab.INPUTS);
    private final StackPane tables = new StackPane();
    private final PageSplit root;
    private @Nullable ResultsTableView results;

    public PageView(DealPage page, ViewContext context) {
        this.page = page;
        this.context = context;
        chart = new ChartView(context.painter());
        inputs = new InputTableView(page.table(), page.selection(), placeholder());
        VBox above = new VBox(bar(), scenarioNote());
        root = new PageSplit(
                chartPart(), tablePart(above), above, () -> page.table().rows().size(), context.font());
        page.table().rows().subscribe(root::requestLayout);
        bindChart();
        context.font().subscribe(font -> {
            inputs.fontProperty().set(font);
            if (results != null) {
                results.fontProperty().set(font);
            }
        });
        page.chartProperty().subscribe((_, _) -> showResults());
        tab.subscribe(this::show);
        context.controls()
                .addContextMenu(
                        chart,
                        List.of(
                                Command.COPY_IMAGE,
                                Command.EXPORT_PNG,
                                Command.EXPORT_PDF,
                                Command.EXPORT_CSV,
                                Command.RESET_ZOOM));
        context.controls()
                .addContextMenu(
                        inputs.root(),
                        List.of(
                                Command.COPY,
                                Command.PASTE,
                                Command.FILL_DOWN,
                                Command.CLEAR_CELLS,
                                Command.ADD_ROW,
                                Command.DUPLICATE_ROW,
                                Command.DELETE_ROW));
    }

    private void bindChart() {
        page.chartProperty().subscribe(shown -> chart.chartProperty().set(shown.map(each -> each.chart())));
        chart.measureProperty().bind(context.measure());
        chart.themeProperty().bind(context.theme());
        context.textScale().subscribe(scale -> chart.textScaleProperty().set(scale.doubleValue()));
        chart.staleProperty().bind(context.stale());
    }

    private BorderPane chartPart() {
        BorderPane part = new BorderPane(chart);
        part.getStyleClass().add("chart-part");
        if (page.variants().size() > 1) {
            HBox bar = new HBox(Segments.of("variant", page.variants(), ChartVariant::text, page.variantProperty()));
            bar.getStyleClass().add("variant-bar");
            part.setTop(bar);
        }
        return part;
    }

    private BorderPane tablePart(VBox above) {
        BorderPane part = new BorderPane(tables);
        part.getStyleClass().add("table-part");
        part.setTop(above);
        part.setBottom(cellNote());
        return part;
    }

    private FlowPane bar() {
        FlowPane bar = new FlowPane(Segments.of("tab", List.of(Tab.values()), each -> each.text, tab));
        bar.getStyleClass().add("table-bar");
        bar.getChildren().add(rowButtons());
        if (page.columnChoice().isPresent()) {
            bar.getChildren().add(context.controls().button(Command.ADD_COLUMN, true));
        }
        for (SingleInput field : page.fields()) {
            bar.getChildren().add(new FieldView(field).root());
        }
        for (Node tool : bar.getChildren().subList(1, bar.getChildren().size())) {
            tool.visibleProperty().bind(tab.isEqualTo(Tab.INPUTS));
            tool.managedProperty().bind(tool.visibleProperty());
        }
        return bar;
    }

    /// Commands on rows; where rows are given only what can be added, while it can.
    private HBox rowButtons() {
        Button add = context.controls().button(Command.ADD_ROW, true);
        HBox rows = new HBox(add);
        if (page.rows().isFixed()) {
            add.visibleProperty().bind(add.disableProperty().not());
            add.managedProperty().bind(add.visibleProperty());
        } else {
            rows.getChildren()
                    .addAll(
                            context.controls().button(Command.DUPLICATE_ROW, false),
                            context.controls().button(Command.MOVE_UP, false),
                            context.controls().button(Command.MOVE_DOWN, false),
                            context.controls().button(Command.DELETE_ROW, false));
        }
        rows.getStyleClass().add("row-buttons");
        return rows;
    }

    /// Says that what is typed is an override, while a scenario is selected.
    private Label scenarioNote() {
        Label note = new Label();
        note.setId("scenario-note");
        note.getStyleClass().add("scenario-note");
        note.setWrapText(true);
        context.scenarios().selectedProperty().subscribe(_ -> {
            String name =
                    context.scenarios().scenario().map(each -> each.name()).orElse("");
            note.setText("Scenario \u201c" + name + "\u201d: what you type overrides the base, Delete takes it back.");
            note.setVisible(!name.isEmpty());
            note.setManaged(!name.isEmpty());
        });
        return note;
    }

    /// What there is to say about the selected cell, for those who do not hover.
    private Label cellNote() {
        Label note = new Label();
        note.setId("cell-note");
        note.getStyleClass().add("cell-note");
        note.setWrapText(true);
        Runnable show = () -> {
            String text = page.table().noteAt(page.selection().places());
            note.setText(text);
            note.setVisible(!text.isEmpty());
            note.setManaged(!text.isEmpty());
        };
        page.selection().placesProperty().subscribe(show);
        page.table().rows().subscribe(show);
        show.run();
        return note;
    }

    private Node placeholder() {
        String noun = page.rows().noun();
        Label words = new Label("This deal has no " + plural(noun) + " yet.");
        VBox box = new VBox(words, context.controls().button(Command.ADD_ROW, true));
        box.getStyleClass().add("empty-table");
        return box;
    }

    private String plural(String noun) {
        return switch (page.kind()) {
            case TRANCHES -> "tranches";
            case CAPACITY -> "phases";
            case REVENUE -> "commitments";
            case ECONOMICS -> noun;
            case CHIP_MIX -> "chip mix (" + noun.toLowerCase(Locale.ROOT) + "s and shares)";
        };
    }

    private void show(Tab shown) {
        boolean editing = shown == Tab.INPUTS;
        tables.getChildren().setAll(editing ? inputs.root() : results().root());
        inputs.setShown(editing);
        showResults();
    }

    /// Made when it is first looked at.
    private ResultsTableView results() {
        ResultsTableView shown = results;
        if (shown == null) {
            shown = new ResultsTableView();
            shown.fontProperty().set(context.font().getValue());
            results = shown;
        }
        return shown;
    }

    private void showResults() {
        if (tab.get() == Tab.RESULTS) {
            results().show(page.results());
        }
    }

    /// The selected cells of the table that is shown, as a spreadsheet takes them.
    public String copiedCells() {
        return tab.get() == Tab.INPUTS ? page.cells().copy() : results().copy();
    }

    /// Selects a row of the inputs.
    public void selectRow(String id) {
        tab.set(Tab.INPUTS);
        inputs.select(id);
    }

    public ChartView chart() {
        return chart;
    }

    public Parent root() {
        return root;
    }
}
