package org.dealbench.desktop.shell;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dealbench.presentation.shell.Notice;
import org.dealbench.presentation.shell.Workbench;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What a person should know, in a line over the page that can be closed; nothing waits for it.
final class BannerView {

    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");
    private static final double MAX_DETAILS_HEIGHT = 160;

    private final HBox root = new HBox();
    private final Label text = new Label();
    private final VBox details = new VBox();
    private final VBox words = new VBox();
    private final FontIcon icon = new FontIcon(Feather.INFO);

    BannerView(Workbench workbench) {
        root.setId("banner");
        root.getStyleClass().add("banner");
        text.setId("banner-text");
        text.setWrapText(true);
        details.setId("banner-details");
        Button close = new Button();
        close.setGraphic(new FontIcon(Feather.X));
        close.setId("banner-close");
        close.getStyleClass().addAll("button-icon", "flat");
        close.setAccessibleText("Dismiss");
        close.setTooltip(new Tooltip("Dismiss"));
        close.setOnAction(_ -> workbench.notices().dismiss());
        words.getChildren().setAll(text);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        root.getChildren().setAll(icon, words, close);
        workbench.notices().currentProperty().subscribe(this::show);
        workbench.projections().problemProperty().subscribe(problem -> {
            if (!problem.isEmpty()) {
                workbench.notices().problem(problem);
            } else if (workbench
                    .notices()
                    .currentProperty()
                    .get()
                    .filter(notice -> notice.text().startsWith("This cannot be projected"))
                    .isPresent()) {
                workbench.notices().dismiss();
            }
        });
    }

    private void show(Optional<Notice> notice) {
        root.setVisible(notice.isPresent());
        root.setManaged(notice.isPresent());
        notice.ifPresent(told -> {
            boolean problem = told.kind() == Notice.Kind.PROBLEM;
            root.pseudoClassStateChanged(PROBLEM, problem);
            icon.setIconCode(problem ? Feather.ALERT_TRIANGLE : Feather.INFO);
            text.setText(told.text());
            details.getChildren()
                    .setAll(told.details().stream().map(BannerView::line).toList());
            words.getChildren().setAll(text);
            if (!told.details().isEmpty()) {
                ScrollPane scroll = new ScrollPane(details);
                scroll.setFitToWidth(true);
                scroll.setMaxHeight(MAX_DETAILS_HEIGHT);
                words.getChildren().add(scroll);
            }
        });
    }

    private static Label line(String detail) {
        Label line = new Label(detail);
        line.setWrapText(true);
        return line;
    }

    HBox root() {
        return root;
    }
}
