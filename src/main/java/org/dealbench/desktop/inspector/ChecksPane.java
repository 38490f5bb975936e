package org.dealbench.desktop.inspector;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dealbench.model.Address;
import org.dealbench.presentation.checks.CheckItem;
import org.dealbench.presentation.checks.CheckItem.Kind;
import org.dealbench.presentation.checks.Checks;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What there is to check, folded by kind; an entry takes a person to where it is.
final class ChecksPane {

    private final Consumer<Address> go;
    private final VBox root = new VBox();
    private final Set<Kind> folded = EnumSet.of(Kind.UNSOURCED);

    ChecksPane(Checks checks, Consumer<Address> go) {
        this.go = go;
        root.setId("checks");
        root.getStyleClass().add("inspector-body");
        checks.itemsProperty().subscribe(this::show);
    }

    private void show(List<CheckItem> items) {
        Map<Kind, List<CheckItem>> byKind =
                items.stream().collect(Collectors.groupingBy(CheckItem::kind, TreeMap::new, Collectors.toList()));
        root.getChildren().clear();
        if (items.isEmpty()) {
            root.getChildren().add(Words.of("There is nothing to check yet.", "inspector-quiet"));
        }
        byKind.forEach((kind, found) -> root.getChildren().add(section(kind, found)));
    }

    /// A heading that folds its entries away.
    private VBox section(Kind kind, List<CheckItem> items) {
        VBox list = new VBox();
        list.getStyleClass().add("check-list");
        items.forEach(item -> list.getChildren().add(entry(item)));
        Button heading = new Button(kind.title() + " (" + items.size() + ")");
        heading.getStyleClass().addAll("flat", "claim-open");
        heading.setOnAction(_ -> {
            if (!folded.remove(kind)) {
                folded.add(kind);
            }
            fold(kind, heading, list);
        });
        fold(kind, heading, list);
        VBox section = new VBox(heading, list);
        section.setId("checks-" + kind.name());
        return section;
    }

    private void fold(Kind kind, Button heading, VBox list) {
        boolean open = !folded.contains(kind);
        heading.setGraphic(new FontIcon(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        heading.setAccessibleRoleDescription(open ? "section, open" : "section, folded");
        list.setVisible(open);
        list.setManaged(open);
    }

    private Node entry(CheckItem item) {
        FontIcon icon = new FontIcon(
                switch (item.kind()) {
                    case FAILED -> Feather.X_CIRCLE;
                    case WARNING -> Feather.ALERT_TRIANGLE;
                    case PASSED -> Feather.CHECK;
                    case OUT_OF_DATE, UNUSED, UNSOURCED -> Feather.INFO;
                });
        if (item.about().isEmpty()) {
            var words = Words.of(item.text(), "check");
            words.setGraphic(icon);
            return words;
        }
        Button button = new Button(item.text(), icon);
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.getStyleClass().addAll("flat", "check");
        button.setOnAction(_ -> item.about().ifPresent(go));
        return button;
    }

    Node root() {
        return root;
    }
}
