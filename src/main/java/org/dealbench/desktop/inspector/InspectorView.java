package org.dealbench.desktop.inspector;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.dealbench.desktop.control.CommandControls;
import org.dealbench.desktop.control.Segments;
import org.dealbench.model.Address;
import org.dealbench.presentation.checks.Checks;
import org.dealbench.presentation.inspector.Inspector;
import org.dealbench.presentation.inspector.InspectorColumn;
import org.dealbench.presentation.inspector.InspectorColumn.Tab;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The column at the right of a page, with a tab for what is selected and one for checks.
public final class InspectorView {

    private final BorderPane root = new BorderPane();
    private final ScrollPane scroll = new ScrollPane();

    /// A column.
    ///
    /// @param copy puts a text on the clipboard
    /// @param go takes a person to an address
    public InspectorView(
            Inspector inspector,
            Checks checks,
            InspectorColumn column,
            CommandControls controls,
            Consumer<String> copy,
            Consumer<Address> go) {
        root.setId("inspector");
        root.getStyleClass().add("inspector");
        root.setMinWidth(0);
        Node tabs = Segments.of("inspector-tab", List.of(Tab.values()), Tab::title, column.tabProperty());
        Button close = new Button("", new FontIcon(Feather.X));
        close.setId("inspector-close");
        close.setAccessibleText("Hide the inspector");
        close.getStyleClass().addAll("flat", "button-icon");
        close.setOnAction(_ -> column.close());
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox head = new HBox(tabs, between, close);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("inspector-head");
        root.setTop(head);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        root.setCenter(scroll);
        InspectedPane inspected = new InspectedPane(inspector, controls, copy, go);
        ChecksPane list = new ChecksPane(checks, go);
        column.tabProperty()
                .subscribe(tab -> scroll.setContent(
                        switch (tab) {
                            case INSPECT -> inspected.root();
                            case CHECKS -> list.root();
                        }));
    }

    public Region root() {
        return root;
    }
}
