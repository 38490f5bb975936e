package org.dealbench.presentation.kpi;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.dealbench.model.Deal;
import org.dealbench.presentation.projection.Projections;
import org.dealbench.presentation.table.DealPlace;

/// The key figures above every page: of the deal that is looked at, or of all deals.
public final class KpiStrip {

    private final Projections projections;
    private final ObservableValue<Optional<String>> deal;
    private final ReadOnlyObjectWrapper<List<Kpi>> kpis = new ReadOnlyObjectWrapper<>(this, "kpis", List.of());

    /// A strip that follows the newest projection.
    ///
    /// @param deal whose figures it shows, empty for those of all deals
    public KpiStrip(Projections projections, ObservableValue<Optional<String>> deal) {
        this.projections = projections;
        this.deal = deal;
        projections.lastProperty().subscribe((_, _) -> refresh());
        deal.subscribe(this::refresh);
        refresh();
    }

    private void refresh() {
        kpis.set(projections
                .lastProperty()
                .get()
                .map(run -> Kpis.of(run.shown(), run.projection(), wanted()))
                .orElse(List.of()));
    }

    private Optional<String> wanted() {
        Optional<String> id = deal.getValue();
        return id == null ? Optional.empty() : id;
    }

    /// Whose figures these are: a deal's name, or all deals.
    public String owner() {
        return projections
                .lastProperty()
                .get()
                .flatMap(run -> wanted().flatMap(id -> new DealPlace(id).in(run.shown())))
                .map(Deal::name)
                .orElse("All deals");
    }

    public ReadOnlyObjectProperty<List<Kpi>> kpisProperty() {
        return kpis.getReadOnlyProperty();
    }

    /// Whether the figures belong to other inputs than those that are open.
    public ReadOnlyBooleanProperty staleProperty() {
        return projections.staleProperty();
    }
}
