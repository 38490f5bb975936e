package org.dealbench.desktop.inspector;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.dealbench.presentation.inspector.Inspector;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The way to what the inspector shows: back by one, or to any place on it.
final class WayBar {

    private final Inspector inspector;
    private final FlowPane root = new FlowPane();

    WayBar(Inspector inspector) {
        this.inspector = inspector;
        root.setId("inspector-way");
        root.getStyleClass().add("inspector-way");
        inspector.wayProperty().subscribe(this::show);
    }

    private void show(List<String> way) {
        root.getChildren().clear();
        if (way.isEmpty()) {
            return;
        }
        Button back = new Button("", new FontIcon(Feather.ARROW_LEFT));
        back.setId("inspector-back");
        back.setAccessibleText("Back to " + way.get(way.size() - 2));
        back.getStyleClass().addAll("flat", "button-icon");
        back.setOnAction(_ -> inspector.back());
        root.getChildren().add(back);
        for (int place = 0; place < way.size() - 1; place++) {
            int to = place;
            Hyperlink link = new Hyperlink(way.get(place));
            link.setWrapText(true);
            link.setAccessibleText("Back to " + way.get(place));
            link.setOnAction(_ -> inspector.backTo(to));
            root.getChildren().addAll(link, new Label("\u203a"));
        }
        Label here = Words.of(way.getLast(), "inspector-quiet");
        here.setMinWidth(Region.USE_PREF_SIZE);
        root.getChildren().add(here);
    }

    FlowPane root() {
        return root;
    }
}
