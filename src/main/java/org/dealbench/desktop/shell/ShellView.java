package org.dealbench.desktop.shell;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.MenuBar;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.dealbench.desktop.chart.ChartView;
import org.dealbench.desktop.control.CommandControls;
import org.dealbench.desktop.control.HelpMarks;
import org.dealbench.desktop.control.NumbersAtHand;
import org.dealbench.desktop.help.HelpWindow;
import org.dealbench.desktop.inspector.InspectorView;
import org.dealbench.desktop.page.PageView;
import org.dealbench.desktop.page.ViewContext;
import org.dealbench.presentation.command.Command;
import org.dealbench.presentation.help.Asked;
import org.dealbench.presentation.inspector.InspectorColumn;
import org.dealbench.presentation.page.Page;
import org.dealbench.presentation.page.PageKind.Placement;
import org.dealbench.presentation.palette.Palette;
import org.dealbench.presentation.shell.FileModel;
import org.dealbench.presentation.shell.Findable;
import org.dealbench.presentation.shell.KeptView;
import org.dealbench.presentation.shell.RecentList;
import org.dealbench.presentation.shell.Workbench;
import org.dealbench.presentation.table.NumberAt;

/// The window's content: menus and toolbar above, navigation at the left, the page, the status below.
public final class ShellView {

    private static final double MIN_NAVIGATION_EMS = 12;
    private static final double MAX_NAVIGATION_PART = 0.27;
    private static final double INSPECTOR_EMS = 23;
    private static final double MAX_INSPECTOR_PART = 0.34;

    /// From this width a chart stays readable beside the inspector, so it is there until a person hides it.
    private static final double ROOMY_EMS = 104;

    private final Workbench workbench;
    private final ViewContext context;
    private final KeptView kept;
    private final BorderPane frame = new BorderPane();
    private final StackPane root = new StackPane(frame);
    private final Regions regions;
    private final PaletteView palette;
    private final StackPane place = new StackPane();
    private final EmptyView empty;
    private final Map<Page, PageView> views = new HashMap<>();
    private Optional<PageView> shown = Optional.empty();

    /// The content of a window.
    ///
    /// @param copy puts a text on the clipboard
    /// @param help opens topics
    public ShellView(
            Workbench workbench,
            FileModel files,
            RecentList recent,
            KeptView kept,
            ViewContext context,
            Consumer<String> copy,
            HelpWindow help) {
        this.workbench = workbench;
        this.context = context;
        this.kept = kept;
        CommandControls controls = context.controls();
        empty = new EmptyView(workbench, files, recent, controls);
        RecentMenu recentFiles = new RecentMenu(files, recent);
        MenuBar menus = new MenuBar();
        menus.setId("menus");
        menus.getMenus().setAll(controls.menus(Map.of(Command.OPEN, recentFiles.menu())));
        BannerView banner = new BannerView(workbench);
        NavigationView navigation = new NavigationView(workbench);
        SplitPane middle = new SplitPane(navigation.root(), place);
        SplitPane.setResizableWithParent(navigation.root(), false);
        InspectorColumn column = workbench.inspectorColumn();
        InspectorView inspector =
                new InspectorView(workbench.inspector(), workbench.checks(), column, controls, copy, workbench::go);
        HelpMarks.put(inspector.root(), () -> workbench.inspector().input().map(Asked.At::new));
        HelpMarks.put(root, () -> workbench.pageProperty().get().map(page -> Asked.of(page.kind())));
        middle.getStyleClass().add("middle");
        middle.setMinHeight(0);
        place.setMinSize(0, 0);
        Runnable fit = () -> fit(middle, navigation, inspector);
        column.openProperty().subscribe(open -> {
            frame.setRight(open ? inspector.root() : null);
            fit.run();
        });
        context.font().subscribe(fit);
        root.widthProperty().subscribe(fit);
        workbench.keysProperty().subscribe(fit);
        Node strip = new KpiStripView(workbench.kpis(), context.font(), controls, workbench::explain).root();
        root.getStyleClass().add("shell");
        Node tools = new ToolBarView(workbench, controls).root();
        Node status = new StatusView(workbench, files).root();
        frame.setTop(new VBox(menus, tools, banner.root(), strip));
        frame.setCenter(middle);
        frame.setBottom(status);
        palette = new PaletteView(new Palette(new Findable(
                workbench,
                controls.commands(),
                CommandControls::shortcut,
                () -> help.topics().names(),
                help::open)::all));
        root.getChildren().add(palette.root());
        regions = new Regions(() -> Stream.of(
                        Stream.of(tools, banner.root(), strip, navigation.root()),
                        Stream.of(".chart-part", ".table-part", ".empty-workbook")
                                .flatMap(part -> place.lookupAll(part).stream()),
                        Stream.ofNullable(frame.getRight()),
                        Stream.of(status))
                .flatMap(each -> each)
                .toList());
        middle.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> keepWidth(event, navigation));
        workbench.pageProperty().subscribe(this::show);
        workbench
                .document()
                .workbookProperty()
                .map(workbook -> workbook.deals().isEmpty())
                .subscribe((_, _) -> show(workbench.pageProperty().get()));
        workbench
                .goalProperty()
                .subscribe(goal ->
                        goal.ifPresent(there -> shown.ifPresent(view -> view.go(there.table(), there.place()))));
    }

    /// Keeps a width that was made by hand.
    private void keepWidth(MouseEvent event, NavigationView navigation) {
        if (event.getTarget() instanceof Node target && isDivider(target)) {
            kept.keepNavigation(
                    navigation.root().getWidth() / context.font().getValue().getSize());
        }
    }

    private static boolean isDivider(Node node) {
        return node.getStyleClass().contains("split-pane-divider")
                || (node.getParent() != null && node.getParent().getStyleClass().contains("split-pane-divider"));
    }

    /// Opens the search.
    public void find() {
        palette.open();
    }

    /// Goes to the next part of the window, or the one before.
    public void stepRegion(int steps) {
        Node focused = root.getScene().getFocusOwner();
        regions.step(steps, focused == null ? root : focused);
    }

    /// As wide as its words or as a person made it, and never more than a part of the window.
    private void fit(SplitPane middle, NavigationView navigation, InspectorView inspector) {
        Font font = context.font().getValue();
        double most = Math.max(font.getSize() * MIN_NAVIGATION_EMS, root.getWidth() * MAX_NAVIGATION_PART);
        double wanted =
                kept.navigationEms().map(ems -> ems * font.getSize()).orElseGet(() -> navigation.wantedWidth(font));
        double width = Math.clamp(wanted, font.getSize() * MIN_NAVIGATION_EMS, most);
        navigation.root().setMinWidth(font.getSize() * MIN_NAVIGATION_EMS / 2);
        navigation.root().setPrefWidth(width);
        navigation.root().setMaxWidth(most);
        double whole = root.getWidth();
        double column = Math.min(font.getSize() * INSPECTOR_EMS, whole * MAX_INSPECTOR_PART);
        inspector.root().setPrefWidth(column);
        if (whole > 0) {
            workbench.inspectorColumn().hasRoom(whole >= font.getSize() * ROOMY_EMS);
            double rest = workbench.inspectorColumn().openProperty().get() ? whole - column : whole;
            middle.setDividerPositions(width / rest);
        }
    }

    /// A page above the deals is about them, and shows what to do next while there are none.
    private void show(Optional<Page> page) {
        boolean deals = !workbench.document().workbook().deals().isEmpty();
        shown = page.filter(each -> deals || each.kind().placement() != Placement.ABOVE_DEALS)
                .map(each -> views.computeIfAbsent(each, this::made));
        place.getChildren()
                .setAll(shown.map(PageView::root).<Node>map(view -> view).orElseGet(empty::root));
    }

    private PageView made(Page page) {
        PageView view = new PageView(page, context);
        ChartView chart = view.chart();
        chart.pointedProperty()
                .subscribe(pointed -> pointed.ifPresent(
                        point -> workbench.inspector().glance(point.chart().title(), point.point(), point.readout())));
        if (!page.isSideBySide()) {
            chart.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> clicked(chart, event));
        }
        return view;
    }

    /// A point that is clicked is looked at whatever else was.
    private void clicked(ChartView chart, MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            chart.pointedProperty().get().ifPresent(point -> {
                workbench.inspectorColumn().show(InspectorColumn.Tab.INSPECT);
                workbench.inspector().look(point.chart().title(), point.point(), point.readout());
            });
        }
    }

    /// The number that has the focus.
    public Optional<NumberAt> numberAtHand() {
        return Optional.ofNullable(root.getScene().getFocusOwner()).flatMap(NumbersAtHand::at);
    }

    /// The page that is shown.
    public Optional<PageView> page() {
        return shown;
    }

    public Parent root() {
        return root;
    }
}
