package org.dealbench.presentation.page;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.dealbench.analysis.Period;
import org.dealbench.presentation.projection.ProjectionRun;
import org.dealbench.presentation.projection.Projections;
import org.dealbench.presentation.table.DealPlace;
import org.dealbench.presentation.table.InputTable;
import org.dealbench.presentation.table.RowCommands;
import org.dealbench.presentation.table.SingleInput;
import org.dealbench.presentation.table.TableCommands;
import org.dealbench.presentation.table.TableSelection;

/// One page of a deal: a chart over its inputs, and the chart's numbers as a table.
///
/// The chart follows the newest projection. A page nobody looks at does nothing and catches up when it is shown again.
public final class DealPage {

    private final PageKey key;
    private final DealPlace deal;
    private final Projections projections;
    private final ObservableValue<Period> period;
    private final PageParts parts;
    private final ReadOnlyObjectWrapper<Optional<ShownChart>> chart =
            new ReadOnlyObjectWrapper<>(this, "chart", Optional.empty());
    private final ObjectProperty<ChartVariant> variant;
    private boolean active;

    DealPage(PageKey key, Projections projections, ObservableValue<Period> period, PageParts parts) {
        this.key = key;
        this.projections = projections;
        this.period = period;
        this.parts = parts;
        deal = new DealPlace(key.deal());
        variant = new SimpleObjectProperty<>(this, "variant", parts.variants().getFirst());
        projections.lastProperty().subscribe((_, _) -> refresh());
        period.subscribe((_, _) -> draw());
        variant.subscribe((_, _) -> draw());
        setActive(false);
    }

    /// Whether somebody looks at it.
    public void setActive(boolean newActive) {
        active = newActive;
        parts.table().setActive(newActive);
        parts.fields().forEach(field -> field.table().setActive(newActive));
        if (active) {
            refresh();
        }
    }

    private void refresh() {
        if (active) {
            parts.table().refresh();
            draw();
        }
    }

    private void draw() {
        if (active) {
            chart.set(projections.lastProperty().get().flatMap(this::made));
        }
    }

    private Optional<ShownChart> made(ProjectionRun run) {
        return deal.in(run.shown())
                .map(found -> new ShownChart(
                        variant.get().maker().make(run.shown(), run.projection(), found.id(), period.getValue()),
                        run,
                        run.request().scenario().flatMap(id -> run.shown().scenarios().stream()
                                .filter(scenario -> scenario.id().equals(id))
                                .map(scenario -> scenario.name())
                                .findFirst())));
    }

    public PageKey key() {
        return key;
    }

    public PageKind kind() {
        return key.kind();
    }

    public InputTable table() {
        return parts.table();
    }

    public TableSelection selection() {
        return parts.selection();
    }

    public TableCommands cells() {
        return parts.cells();
    }

    public RowCommands rows() {
        return parts.rows();
    }

    /// Inputs above the table.
    public List<SingleInput> fields() {
        return parts.fields();
    }

    /// Things the table can have more columns of.
    public Optional<ColumnChoice> columnChoice() {
        return parts.columnChoice();
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

    /// The numbers of the chart as they are now; made when asked for.
    public ResultsTable results() {
        return chart.get()
                .map(shown -> ResultsTable.of(
                        shown.chart().table(), shown.run().shown().currency()))
                .orElse(ResultsTable.NOTHING);
    }
}
