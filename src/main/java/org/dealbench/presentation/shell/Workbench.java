package org.dealbench.presentation.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.dealbench.analysis.Period;
import org.dealbench.engine.deal.DealLines;
import org.dealbench.model.Address;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.checks.Checks;
import org.dealbench.presentation.compute.Recalculator;
import org.dealbench.presentation.document.ScenarioSelection;
import org.dealbench.presentation.document.WorkbookDocument;
import org.dealbench.presentation.inspector.Inspector;
import org.dealbench.presentation.inspector.InspectorColumn;
import org.dealbench.presentation.kpi.KpiStrip;
import org.dealbench.presentation.navigation.Destination;
import org.dealbench.presentation.navigation.Destinations;
import org.dealbench.presentation.navigation.Pages;
import org.dealbench.presentation.page.Page;
import org.dealbench.presentation.page.PageContext;
import org.dealbench.presentation.page.PageKey;
import org.dealbench.presentation.page.PageKind;
import org.dealbench.presentation.page.PageTable;
import org.dealbench.presentation.projection.ProjectionRequest;
import org.dealbench.presentation.projection.ProjectionRun;
import org.dealbench.presentation.projection.Projections;
import org.dealbench.presentation.projection.ScenarioRuns;
import org.dealbench.presentation.table.NumberAt;
import org.dealbench.presentation.table.Place;

/// One window's state: the open workbook, the scenario and period that are looked at, the page that is shown.
public final class Workbench {

    private final WorkbookDocument document;
    private final ScenarioSelection scenarios;
    private final Projections projections;
    private final ScenarioRuns scenarioRuns;
    private final Pages pages;
    private final KpiStrip kpis;
    private final Notices notices = new Notices();
    private final Appearance appearance = new Appearance();
    private final ObjectProperty<Period> period = new SimpleObjectProperty<>(this, "period", Period.MONTH);
    private final ReadOnlyObjectWrapper<List<PageKey>> keys = new ReadOnlyObjectWrapper<>(this, "keys", List.of());
    private final ReadOnlyObjectWrapper<Optional<Page>> page =
            new ReadOnlyObjectWrapper<>(this, "page", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Destination>> goal =
            new ReadOnlyObjectWrapper<>(this, "goal", Optional.empty());
    private final Destinations destinations;
    private final Inspector inspector;
    private final InspectorColumn inspectorColumn = new InspectorColumn();
    private final Checks checks;

    /// Kept, because what nobody holds stops telling of changes.
    private final ObservableValue<PageTable> table;

    private final ObservableValue<List<Place>> selection;

    /// A window's state over an open workbook.
    ///
    /// @param recalculator projects what is looked at
    public Workbench(WorkbookDocument document, Recalculator<ProjectionRequest, ProjectionRun> recalculator) {
        this.document = document;
        scenarios = new ScenarioSelection(document);
        projections = new Projections(document, scenarios, recalculator);
        scenarioRuns = new ScenarioRuns(projections, projections.beside(ScenarioRuns.with(recalculator.calculation())));
        pages = new Pages(new PageContext(document, scenarios, projections, scenarioRuns, period, notices::info));
        kpis = new KpiStrip(
                projections, page.flatMap(shown -> shown.map(Page::dealProperty).orElse(null)));
        destinations = new Destinations(pages);
        inspector = new Inspector(document, scenarios, projections, period, DealLines::catalogue);
        inspector.shownProperty().bind(inspectorColumn.showing(InspectorColumn.Tab.INSPECT));
        checks = new Checks(projections);
        document.workbookProperty().subscribe(this::follow);
        table = page.flatMap(shown -> shown.map(Page::tableProperty).orElse(null));
        selection = table.flatMap(each -> each.selection().placesProperty());
        selection.subscribe(_ -> lookAtSelected());
    }

    private void lookAtSelected() {
        selectedInput().ifPresent(inspector::look);
        selectedNumber().filter(this::isLookedAt).ifPresent(inspector::explain);
    }

    /// Keeps the page that is shown as long as it is there.
    private void follow(Workbook workbook) {
        notices.moveOn();
        List<PageKey> newKeys = pages.keys();
        keys.set(newKeys);
        Optional<PageKey> shown = page.get().map(Page::key);
        if (shown.filter(newKeys::contains).isEmpty()) {
            show(newKeys.stream().findFirst());
        }
    }

    /// Goes to a page.
    public void show(PageKey key) {
        show(Optional.of(key));
    }

    /// The input of the first selected cell, empty when it shows something else.
    public Optional<Address> selectedInput() {
        return page.get().map(Page::table).flatMap(table -> table.selection().places().stream()
                .findFirst()
                .flatMap(place -> table.table().addressAt(place)));
    }

    /// The number that the first selected cell shows, empty when it shows something else.
    private Optional<NumberAt> selectedNumber() {
        return page.get().map(Page::table).flatMap(table -> table.selection().places().stream()
                .findFirst()
                .flatMap(place -> table.table().numberAt(place)));
    }

    /// Goes to where something is seen and changed, and says so when no page shows it.
    public void go(Address address) {
        Optional<Destination> found = destinations.of(address);
        found.ifPresentOrElse(
                there -> {
                    show(there.page());
                    goal.set(Optional.empty());
                    goal.set(found);
                },
                () -> notices.info("No page shows " + address + " yet."));
    }

    /// Explains a number, in the inspector; one of another case than the one looked at cannot be explained there.
    public void explain(NumberAt number) {
        if (isLookedAt(number)) {
            inspectorColumn.show(InspectorColumn.Tab.INSPECT);
            inspector.explain(number);
        } else {
            number.owner().ifPresent(owner -> notices.info(owner.toChoose() + " to have its numbers explained."));
        }
    }

    private boolean isLookedAt(NumberAt number) {
        return number.owner()
                .filter(owner -> !owner.id().equals(scenarios.id()))
                .isEmpty();
    }

    /// Where a person was taken last; a view selects the cell.
    public ReadOnlyObjectProperty<Optional<Destination>> goalProperty() {
        return goal.getReadOnlyProperty();
    }

    private void show(Optional<PageKey> key) {
        Optional<Page> wanted = key.map(pages::page);
        if (wanted.equals(page.get())) {
            return;
        }
        page.get().ifPresent(old -> old.setActive(false));
        scenarioRuns.setWatched(
                wanted.filter(shown -> shown.kind() == PageKind.OVERVIEW || shown.kind() == PageKind.COMPARE)
                        .isPresent());
        wanted.ifPresent(shown -> shown.setActive(true));
        page.set(wanted);
    }

    /// Goes to the page after the present one, or before it, round the end.
    public void step(int pagesAhead) {
        List<PageKey> all = keys.get();
        page.get()
                .map(Page::key)
                .ifPresent(key -> show(all.get(Math.floorMod(all.indexOf(key) + pagesAhead, all.size()))));
    }

    /// How many cells of all pages hold a text that is not part of the workbook.
    public int keptTexts() {
        return pages.keptTexts();
    }

    public WorkbookDocument document() {
        return document;
    }

    public ScenarioSelection scenarios() {
        return scenarios;
    }

    public Projections projections() {
        return projections;
    }

    public Inspector inspector() {
        return inspector;
    }

    public InspectorColumn inspectorColumn() {
        return inspectorColumn;
    }

    public Checks checks() {
        return checks;
    }

    /// The key figures of the page that is shown.
    public KpiStrip kpis() {
        return kpis;
    }

    public Notices notices() {
        return notices;
    }

    public Appearance appearance() {
        return appearance;
    }

    public ObjectProperty<Period> periodProperty() {
        return period;
    }

    /// The pages of the open workbook, in the order of navigation.
    public ReadOnlyObjectProperty<List<PageKey>> keysProperty() {
        return keys.getReadOnlyProperty();
    }

    /// The page that is shown, empty for a workbook without deals.
    public ReadOnlyObjectProperty<Optional<Page>> pageProperty() {
        return page.getReadOnlyProperty();
    }
}
