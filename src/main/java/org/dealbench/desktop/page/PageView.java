package org.dealbench.desktop.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dealbench.desktop.chart.ChartView;
import org.dealbench.desktop.control.HelpMarks;
import org.dealbench.desktop.control.Segments;
import org.dealbench.desktop.table.ResultsTableView;
import org.dealbench.presentation.command.Command;
import org.dealbench.presentation.help.Asked;
import org.dealbench.presentation.page.ChartVariant;
import org.dealbench.presentation.page.Page;
import org.dealbench.presentation.page.PageTable;
import org.dealbench.presentation.page.ShownChart;
import org.dealbench.presentation.page.Subject;
import org.dealbench.presentation.table.Place;
import org.jspecify.annotations.Nullable;

/// A page: its chart above, one of its tables of inputs or the chart's numbers below.
public final class PageView {

    /// What is shown below the chart.
    ///
    /// @param table empty for the chart's numbers
    private record Tab(String text, Optional<PageTable> table) {}

    private static final Tab RESULTS = new Tab("Results", Optional.empty());

    private final Page page;
    private final ViewContext context;
    private final Optional<MultiplesView> multiples;
    private final ChartView chart;
    private final Map<PageTable, TablePanel> panels = new HashMap<>();
    private final List<Tab> tabs;
    private final ObjectProperty<Tab> tab;
    private final Node choice;
    private final FlowPane bar = new FlowPane();
    private final VBox aboveTable = new VBox();
    private final StackPane tables = new StackPane();
    private final BorderPane tablePart = new BorderPane(tables);
    private final PageSplit root;
    private @Nullable ResultsTableView results;

    public PageView(Page page, ViewContext context) {
        this.page = page;
        this.context = context;
        multiples =
                page.isSideBySide() ? Optional.of(new MultiplesView(page, context, this::multiple)) : Optional.empty();
        chart = new ChartView(context.painter());
        tabs = Stream.concat(
                        page.tables().stream().map(each -> new Tab(each.title(), Optional.of(each))),
                        Stream.of(RESULTS))
                .toList();
        tab = new SimpleObjectProperty<>(this, "tab", tabOf(page.table()));
        choice = Segments.of("tab", tabs, Tab::text, tab);
        bar.getStyleClass().add("table-bar");
        VBox above = new VBox(bar, scenarioNote(), aboveTable);
        tablePart.getStyleClass().add("table-part");
        tablePart.setTop(above);
        tablePart.addEventFilter(KeyEvent.KEY_PRESSED, this::explains);
        root = new PageSplit(
                chartPart(), tablePart, above, () -> page.table().table().rows().size(), context.font());
        HelpMarks.put(root, () -> Optional.of(Asked.of(page.kind())));
        for (PageTable each : page.tables()) {
            each.table().rows().subscribe(root::requestLayout);
        }
        bind(chart, page.chartProperty());
        context.font().subscribe(font -> {
            if (results != null) {
                results.fontProperty().set(font);
            }
        });
        page.chartProperty().subscribe((_, _) -> showResults());
        page.tableProperty().subscribe((_, table) -> tab.set(tabOf(table)));
        tab.subscribe(this::show);
    }

    /// Before the tables, which would begin to edit.
    private void explains(KeyEvent event) {
        if (event.getCode() == KeyCode.F2 && !(event.getTarget() instanceof TextInputControl)) {
            context.controls().commands().run(Command.EXPLAIN);
            event.consume();
        }
    }

    private Tab tabOf(PageTable table) {
        return tabs.stream()
                .filter(each -> each.table().filter(table::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private ChartView multiple(ChartVariant variant) {
        ChartView made = new ChartView(context.painter());
        bind(made, page.chartOf(variant));
        HelpMarks.put(made, () -> variant.page().map(Asked::of));
        return made;
    }

    private void bind(ChartView view, ObservableValue<Optional<ShownChart>> shown) {
        shown.subscribe(each -> view.chartProperty().set(each.map(ShownChart::chart)));
        view.measureProperty().bind(context.measure());
        view.themeProperty().bind(context.theme());
        context.textScale().subscribe(scale -> view.textScaleProperty().set(scale.doubleValue()));
        view.staleProperty().bind(Bindings.or(context.stale(), page.behindProperty()));
        context.controls()
                .addContextMenu(
                        view,
                        List.of(
                                Command.EXPLAIN,
                                Command.COPY_IMAGE,
                                Command.EXPORT_PNG,
                                Command.EXPORT_PDF,
                                Command.EXPORT_CSV,
                                Command.EXPORT_XLSX,
                                Command.RESET_ZOOM));
    }

    private BorderPane chartPart() {
        BorderPane part =
                new BorderPane(multiples.<Node>map(MultiplesView::root).orElse(chart));
        part.getStyleClass().add("chart-part");
        List<Subject> subjects = page.variants().stream()
                .flatMap(each -> each.subject().stream())
                .distinct()
                .toList();
        boolean oneAtATime = page.variants().size() > 1 && !page.isSideBySide();
        if (subjects.isEmpty() && oneAtATime) {
            part.setTop(new VariantBar(page));
        } else if (!subjects.isEmpty()) {
            FlowPane choices = new FlowPane();
            choices.getStyleClass().add("variant-bar");
            if (oneAtATime) {
                choices.getChildren()
                        .add(Segments.of("variant", page.variants(), ChartVariant::text, page.variantProperty()));
            }
            if (page.cases().isPresent()) {
                choices.getChildren().addAll(new CaseBar(page, context.textScale()).nodes());
            } else {
                subjects.forEach(each -> choices.getChildren().add(subject(each)));
            }
            multiples.ifPresent(each -> choices.getChildren().addAll(each.links()));
            part.setTop(choices);
        }
        return part;
    }

    /// What the chart is of; there while the chart that it belongs to is shown and there is a choice.
    private Node subject(Subject subject) {
        HBox box = SubjectView.of(subject);
        box.visibleProperty()
                .bind(page.variantProperty()
                        .map(each -> each.subject().filter(subject::equals).isPresent())
                        .flatMap(shown -> subject.choicesProperty().map(all -> shown && all.size() > 1)));
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    /// Says that what is typed is an override, while a scenario is selected.
    private Label scenarioNote() {
        Label note = new Label();
        note.setId("scenario-note");
        note.getStyleClass().add("scenario-note");
        note.setWrapText(true);
        context.scenarios().shownProperty().subscribe(shown -> {
            String name = shown.map(each -> each.name()).orElse("");
            note.setText("Scenario \u201c" + name + "\u201d: what you type overrides the base, Delete takes it back.");
            note.setVisible(!name.isEmpty());
            note.setManaged(!name.isEmpty());
        });
        return note;
    }

    private void show(Tab shown) {
        shown.table().ifPresent(page.tableProperty()::set);
        Optional<TablePanel> panel = shown.table().map(this::panel);
        bar.getChildren()
                .setAll(Stream.concat(Stream.of(choice), panel.stream().flatMap(each -> each.tools().stream()))
                        .toList());
        aboveTable.getChildren().setAll(panel.map(TablePanel::above).orElse(List.of()));
        tables.getChildren().setAll(panel.<Node>map(each -> each.view().root()).orElseGet(() -> results()
                .root()));
        panel.ifPresent(each -> tables.getChildren().addAll(each.over()));
        tablePart.setBottom(panel.map(TablePanel::note).orElse(null));
        panels.forEach((table, each) ->
                each.view().setShown(shown.table().filter(table::equals).isPresent()));
        showResults();
        root.requestLayout();
    }

    /// Made when it is first looked at.
    private TablePanel panel(PageTable table) {
        return panels.computeIfAbsent(table, each -> new TablePanel(each, context));
    }

    /// Made when it is first looked at.
    private ResultsTableView results() {
        ResultsTableView shown = results;
        if (shown == null) {
            shown = new ResultsTableView(context.explain());
            context.controls()
                    .addContextMenu(shown.root(), List.of(Command.EXPLAIN, Command.COPY, Command.COPY_WITH_HEADINGS));
            shown.fontProperty().set(context.font().getValue());
            results = shown;
        }
        return shown;
    }

    private void showResults() {
        if (tab.get().equals(RESULTS)) {
            results().show(page.results());
        }
    }

    /// The selected cells of the table that is shown, as a spreadsheet takes them.
    ///
    /// @param headings whether those of their columns stand above them
    public String copiedCells(boolean headings) {
        return tab.get()
                .table()
                .map(shown -> headings
                        ? shown.cells().copyWithHeadings()
                        : shown.cells().copy())
                .orElseGet(() -> results().copy(headings));
    }

    /// Selects a row of the table of inputs that is shown, or was shown last.
    public void selectRow(String id) {
        tab.set(tabOf(page.table()));
        panel(page.table()).view().select(id);
    }

    /// Selects a cell of one of the tables of inputs.
    ///
    /// @param table which one, from 0
    /// @param place empty to show the table only
    public void go(int table, Optional<Place> place) {
        PageTable shown = page.tables().get(table);
        tab.set(tabOf(shown));
        place.ifPresent(cell -> panel(shown).view().select(cell));
    }

    /// The chart that is shown, or that has the focus among several.
    public ChartView chart() {
        return multiples.map(each -> each.chart(page.variantProperty().get())).orElse(chart);
    }

    /// All charts that are shown.
    public List<ChartView> charts() {
        return multiples
                .map(each -> page.variants().stream().map(each::chart).toList())
                .orElse(List.of(chart));
    }

    public Parent root() {
        return root;
    }
}
