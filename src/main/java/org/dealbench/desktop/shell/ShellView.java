package org.dealbench.desktop.shell;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.MenuBar;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.dealbench.desktop.control.CommandControls;
import org.dealbench.desktop.page.PageView;
import org.dealbench.desktop.page.ViewContext;
import org.dealbench.presentation.command.Command;
import org.dealbench.presentation.page.Page;
import org.dealbench.presentation.page.PageKind.Placement;
import org.dealbench.presentation.palette.Palette;
import org.dealbench.presentation.shell.FileModel;
import org.dealbench.presentation.shell.Findable;
import org.dealbench.presentation.shell.KeptView;
import org.dealbench.presentation.shell.RecentList;
import org.dealbench.presentation.shell.Workbench;

/// The window's content: menus and toolbar above, navigation at the left, the page, the status below.
public final class ShellView {

    private static final double MIN_NAVIGATION_EMS = 12;
    private static final double MAX_NAVIGATION_PART = 0.27;

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

    public ShellView(Workbench workbench, FileModel files, RecentList recent, KeptView kept, ViewContext context) {
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
        middle.getStyleClass().add("middle");
        middle.setMinHeight(0);
        place.setMinSize(0, 0);
        Runnable fit = () -> fit(navigation);
        context.font().subscribe(fit);
        root.widthProperty().subscribe(fit);
        workbench.keysProperty().subscribe(fit);
        root.getStyleClass().add("shell");
        Node tools = new ToolBarView(workbench, controls).root();
        Node status = new StatusView(workbench, files).root();
        frame.setTop(new VBox(menus, tools, banner.root()));
        frame.setCenter(middle);
        frame.setBottom(status);
        palette = new PaletteView(
                new Palette(new Findable(workbench, controls.commands(), CommandControls::shortcut)::all));
        root.getChildren().add(palette.root());
        regions = new Regions(() -> Stream.of(
                        Stream.of(tools, banner.root(), navigation.root()),
                        Stream.of(".chart-part", ".table-part", ".empty-workbook")
                                .flatMap(part -> place.lookupAll(part).stream()),
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
    private void fit(NavigationView navigation) {
        Font font = context.font().getValue();
        double most = Math.max(font.getSize() * MIN_NAVIGATION_EMS, root.getWidth() * MAX_NAVIGATION_PART);
        double wanted =
                kept.navigationEms().map(ems -> ems * font.getSize()).orElseGet(() -> navigation.wantedWidth(font));
        double width = Math.clamp(wanted, font.getSize() * MIN_NAVIGATION_EMS, most);
        navigation.root().setMinWidth(font.getSize() * MIN_NAVIGATION_EMS / 2);
        navigation.root().setPrefWidth(width);
        navigation.root().setMaxWidth(most);
        double whole = root.getWidth();
        if (whole > 0) {
            ((SplitPane) frame.getCenter()).setDividerPositions(width / whole);
        }
    }

    /// A page above the deals is about them, and shows what to do next while there are none.
    private void show(Optional<Page> page) {
        boolean deals = !workbench.document().workbook().deals().isEmpty();
        shown = page.filter(each -> deals || each.kind().placement() != Placement.ABOVE_DEALS)
                .map(each -> views.computeIfAbsent(each, made -> new PageView(made, context)));
        place.getChildren()
                .setAll(shown.map(PageView::root).<Node>map(view -> view).orElseGet(empty::root));
    }

    /// The page that is shown.
    public Optional<PageView> page() {
        return shown;
    }

    public Parent root() {
        return root;
    }
}
