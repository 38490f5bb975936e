package org.dealbench.presentation.page;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.dealbench.model.Scenario;
import org.dealbench.presentation.projection.ProjectionRun;

/// One page: a chart over tables of its inputs, and the chart's numbers as a table.
///
/// The chart follows the newest projection. A page nobody looks at does nothing and catches up when it is shown again.
public final class Page {

    private final PageKey key;
    private final PageContext context;
    private final PageParts parts;
    private final ReadOnlyObjectWrapper<Optional<ShownChart>> chart =
            new ReadOnlyObjectWrapper<>(this, "chart", Optional.empty());
    private final ObjectProperty<ChartVariant> variant;
    private final ObjectProperty<PageTable> table;
    private final Map<ChartVariant, ReadOnlyObjectWrapper<Optional<ShownChart>>> charts = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<Optional<String>> deal;
    private boolean active;
    private boolean drawing;

    /// A page that nobody looks at yet.
    public Page(PageKey key, PageContext context, PageParts parts) {
        this.key = key;
        this.context = context;
        this.parts = parts;
        variant = new SimpleObjectProperty<>(this, "variant", parts.variants().getFirst());
        table = new SimpleObjectProperty<>(this, "table", parts.tables().getFirst());
        context.projections().lastProperty().subscribe((_, _) -> refresh());
        context.period().subscribe((_, _) -> draw());
        parts.variants().forEach(each -> charts.put(each, new ReadOnlyObjectWrapper<>(Optional.empty())));
        deal = new ReadOnlyObjectWrapper<>(this, "deal", key.deal());
        variant.subscribe((_, _) -> draw());
        parts.causes().forEach(cause -> cause.subscribe((_, _) -> refresh()));
        parts.variants().stream()
                .flatMap(each -> each.subject().stream())
                .distinct()
                .forEach(each -> each.chosenProperty().subscribe((_, _) -> refresh()));
        table.subscribe((old, shown) -> {
            old.setActive(false);
            shown.setActive(active);
            refresh();
        });
        setActive(false);
    }

    /// Whether somebody looks at it.
    public void setActive(boolean newActive) {
        active = newActive;
        parts.tables().forEach(each -> each.setActive(active && each.equals(table.get())));
        refresh();
    }

    private void refresh() {
        if (active && !drawing) {
            draw();
            table.get().table().refresh();
        }
    }

    private void draw() {
        if (active && !drawing) {
            drawing = true;
            context.projections().lastProperty().get().ifPresent(this::draw);
            drawing = false;
        }
    }

    private void draw(ProjectionRun run) {
        for (ChartVariant each : parts.variants()) {
            if (parts.sideBySide() || each.equals(variant.get())) {
                each.subject().ifPresent(subject -> subject.follow(run));
                chartProperty(each).set(made(each, run));
            }
        }
        chart.set(chartProperty(variant.get()).get());
        variant.get().subject().filter(Subject::isOfDeals).ifPresent(subject -> deal.set(subject.chosen()));
    }

    private ReadOnlyObjectWrapper<Optional<ShownChart>> chartProperty(ChartVariant each) {
        return requireNonNull(charts.get(each));
    }

    private Optional<ShownChart> made(ChartVariant wanted, ProjectionRun run) {
        return wanted.maker()
                .make(run.shown(), run.projection(), context.period().getValue())
                .map(made -> new ShownChart(
                        made,
                        run,
                        wanted.ofCases()
                                ? Optional.empty()
                                : run.request().scenario().flatMap(id -> run.shown().scenarios().stream()
                                        .filter(scenario -> scenario.id().equals(id))
                                        .map(Scenario::name)
                                        .findFirst())));
    }

    public PageKey key() {
        return key;
    }

    public PageKind kind() {
        return key.kind();
    }

    /// The tables of inputs, at least one.
    public List<PageTable> tables() {
        return parts.tables();
    }

    /// The table of inputs that is shown and that commands act on.
    public ObjectProperty<PageTable> tableProperty() {
        return table;
    }

    public PageTable table() {
        return table.get();
    }

    /// The pictures to choose from, at least one.
    public List<ChartVariant> variants() {
        return parts.variants();
    }

    public ObjectProperty<ChartVariant> variantProperty() {
        return variant;
    }

    /// The chart of the newest projection, empty before the first.
    public ReadOnlyObjectProperty<Optional<ShownChart>> chartProperty() {
        return chart.getReadOnlyProperty();
    }

    /// The picture of one variant, kept up while the variant is shown.
    public ReadOnlyObjectProperty<Optional<ShownChart>> chartOf(ChartVariant each) {
        return chartProperty(each).getReadOnlyProperty();
    }

    /// Whether all variants are shown at once.
    public boolean isSideBySide() {
        return parts.sideBySide();
    }

    /// What is held side by side, empty for a page of one case.
    public Optional<TickList> cases() {
        return parts.cases();
    }

    /// Whether what is shown is older than the newest projection.
    public ObservableBooleanValue behindProperty() {
        return parts.behind();
    }

    /// The deal it is of, chosen or not; empty for a page of the whole workbook.
    public ReadOnlyObjectProperty<Optional<String>> dealProperty() {
        return deal.getReadOnlyProperty();
    }

    /// The numbers of the chart as they are now; made when asked for.
    public ResultsTable results() {
        return chart.get()
                .map(shown -> ResultsTable.of(
                        shown.chart().table(),
                        shown.run().shown(),
                        context.period().getValue()))
                .orElse(ResultsTable.NOTHING);
    }

    /// How many cells of its tables hold a text that is not part of the workbook.
    public int keptTexts() {
        return parts.tables().stream()
                .mapToInt(each -> each.table().keptTexts())
                .sum();
    }
}
