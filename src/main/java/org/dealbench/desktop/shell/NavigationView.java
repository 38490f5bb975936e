package org.dealbench.desktop.shell;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.dealbench.model.Deal;
import org.dealbench.presentation.page.Page;
import org.dealbench.presentation.page.PageKey;
import org.dealbench.presentation.shell.Workbench;
import org.dealbench.presentation.table.DealPlace;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The pages there are: those of the workbook, and those of each of its deals.
final class NavigationView {

    /// A deal, or a page of one.
    private record Entry(String text, String icon, Optional<PageKey> page) {}

    private static final double AROUND_EMS = 4;
    private static final String HEADING_FACE = " SemiBold";

    private final Workbench workbench;
    private final TreeView<Entry> tree = new TreeView<>();

    /// The deals whose pages are seen; the others are folded away.
    private final Set<String> open = new HashSet<>();
    private boolean showing;

    NavigationView(Workbench workbench) {
        this.workbench = workbench;
        tree.setId("navigation");
        tree.setShowRoot(false);
        tree.setAccessibleText("Pages");
        tree.setCellFactory(_ -> new EntryCell());
        workbench.document().workbookProperty().subscribe((_, _) -> rebuild());
        workbench.pageProperty().subscribe(this::showPage);
        rebuild();
        tree.getSelectionModel().selectedItemProperty().subscribe((_, item) -> choose(item));
        tree.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            // Not for the selected cells of a table.
            if (event.getCode() == KeyCode.DELETE) {
                event.consume();
            }
        });
    }

    private void rebuild() {
        TreeItem<Entry> root = new TreeItem<>(new Entry("", "", Optional.empty()));
        Map<String, TreeItem<Entry>> deals = new HashMap<>();
        for (PageKey key : workbench.keysProperty().get()) {
            TreeItem<Entry> above = key.deal()
                    .map(id -> deals.computeIfAbsent(id, deal -> dealItem(deal, root)))
                    .orElse(root);
            above.getChildren()
                    .add(new TreeItem<>(new Entry(key.kind().title(), key.kind().icon(), Optional.of(key))));
        }
        if (!entries(root).equals(entries(tree.getRoot()))) {
            showing = true;
            tree.setRoot(root);
            showing = false;
            showPage(workbench.pageProperty().get());
        }
    }

    private TreeItem<Entry> dealItem(String id, TreeItem<Entry> root) {
        String name = new DealPlace(id)
                .in(workbench.document().workbook())
                .map(Deal::name)
                .orElse(id);
        TreeItem<Entry> item = new TreeItem<>(new Entry(name, "", Optional.empty()));
        item.setExpanded(open.contains(id) || root.getChildren().stream().allMatch(TreeItem::isLeaf));
        item.expandedProperty().subscribe((_, expanded) -> {
            if (expanded) {
                open.add(id);
            } else {
                open.remove(id);
            }
        });
        root.getChildren().add(item);
        return item;
    }

    private static List<Entry> entries(@Nullable TreeItem<Entry> item) {
        return item == null ? List.of() : items(item).map(TreeItem::getValue).toList();
    }

    /// All below an item, from the top.
    private static Stream<TreeItem<Entry>> items(TreeItem<Entry> item) {
        return item.getChildren().stream().flatMap(child -> Stream.concat(Stream.of(child), items(child)));
    }

    private void showPage(Optional<Page> page) {
        if (tree.getRoot() == null) {
            return;
        }
        showing = true;
        items(tree.getRoot())
                .filter(item -> item.getValue().page().equals(page.map(Page::key)))
                .findFirst()
                .ifPresent(tree.getSelectionModel()::select);
        showing = false;
    }

    private void choose(@Nullable TreeItem<Entry> item) {
        if (!showing && item != null) {
            item.getValue().page().ifPresent(workbench::show);
        }
    }

    /// How wide its words are, with their icons and indents.
    ///
    /// @param font of the words
    double wantedWidth(Font font) {
        Text ruler = new Text();
        ruler.setFont(Font.font(font.getFamily() + HEADING_FACE, font.getSize()));
        double widest = 0;
        for (Deal deal : workbench.document().workbook().deals()) {
            ruler.setText(deal.name());
            widest = Math.max(widest, ruler.getLayoutBounds().getWidth());
        }
        return widest + font.getSize() * AROUND_EMS;
    }

    TreeView<?> root() {
        return tree;
    }

    /// An entry with its icon.
    private static final class EntryCell extends TreeCell<Entry> {

        @Override
        protected void updateItem(@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            setText(entry == null || empty ? null : entry.text());
            setGraphic(entry == null || empty || entry.icon().isEmpty() ? null : new FontIcon(entry.icon()));
            getStyleClass().remove("deal-cell");
            if ((entry != null) && !empty && entry.page().isEmpty()) {
                getStyleClass().add("deal-cell");
            }
        }
    }
}
