package org.dealbench.desktop.shell;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.MenuBar;
import javafx.scene.control.SplitPane;
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
import org.dealbench.presentation.shell.FileModel;
import org.dealbench.presentation.shell.RecentList;
import org.dealbench.presentation.shell.Workbench;

/// The window's content: menus and toolbar above, navigation at the left, the page, the status below.
public final class ShellView {

    private static final double MIN_NAVIGATION_EMS = 12;
    private static final double MAX_NAVIGATION_PART = 0.27;

    private final Workbench workbench;
    private final ViewContext context;
    private final BorderPane root = new BorderPane();
    private final StackPane place = new StackPane();
    private final EmptyView empty;
    private final Map<Page, PageView> views = new HashMap<>();
    private Optional<PageView> shown = Optional.empty();

    public ShellView(Workbench workbench, FileModel files, RecentList recent, ViewContext context) {
        this.workbench = workbench;
        this.context = context;
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
        root.setTop(new VBox(menus, new ToolBarView(workbench, controls).root(), banner.root()));
        root.setCenter(middle);
        root.setBottom(new StatusView(workbench, files).root());
        workbench.pageProperty().subscribe(this::show);
        workbench
                .document()
                .workbookProperty()
                .map(workbook -> workbook.deals().isEmpty())
                .subscribe((_, _) -> show(workbench.pageProperty().get()));
    }

    /// As wide as its words, and never more than a part of the window.
    private void fit(NavigationView navigation) {
        Font font = context.font().getValue();
        double most = Math.max(font.getSize() * MIN_NAVIGATION_EMS, root.getWidth() * MAX_NAVIGATION_PART);
        double width = Math.clamp(navigation.wantedWidth(font), font.getSize() * MIN_NAVIGATION_EMS, most);
        navigation.root().setMinWidth(font.getSize() * MIN_NAVIGATION_EMS / 2);
        navigation.root().setPrefWidth(width);
        navigation.root().setMaxWidth(most);
        double whole = root.getWidth();
        if (whole > 0) {
            ((SplitPane) root.getCenter()).setDividerPositions(width / whole);
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
