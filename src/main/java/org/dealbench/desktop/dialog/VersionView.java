package org.dealbench.desktop.dialog;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dealbench.presentation.shell.HistoryPreview;
import org.dealbench.presentation.shell.HistoryPreview.Shown;
import org.dealbench.presentation.shell.VersionFigures.Figure;

/// An earlier version: its key figures beside those of now, over what has changed since.
final class VersionView {

    private static final double NAMES = 9.5;
    private static final double VALUES = 14;
    private static final double CHANGES = 7;

    private final Label heading = new Label();
    private final Label problem = new Label();
    private final TableView<Figure> figures = new TableView<>();
    private final ListView<String> differences = new ListView<>();
    private final VBox root;

    VersionView(HistoryPreview preview) {
        heading.setId("version-heading");
        problem.setId("version-problem");
        problem.getStyleClass().add("form-fault");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        figures.setId("version-figures");
        figures.setAccessibleText("Key figures then and now");
        figures.getColumns().add(column("Key figure", Figure::label, NAMES));
        figures.getColumns().add(column("Then", Figure::then, VALUES));
        figures.getColumns().add(column("Now", Figure::now, VALUES));
        figures.getColumns().add(column("Change", Figure::change, CHANGES));
        figures.setPlaceholder(new Label(""));
        differences.setId("version-differences");
        differences.setAccessibleText("What has changed since");
        differences.setCellFactory(_ -> new WrappedCell<>(Function.identity()));
        Label since = new Label("What has changed since");
        since.setLabelFor(differences);
        VBox.setVgrow(figures, Priority.ALWAYS);
        VBox.setVgrow(differences, Priority.SOMETIMES);
        root = new VBox(heading, problem, figures, since, differences);
        root.getStyleClass().add("version");
        preview.shownProperty().subscribe(this::show);
    }

    private TableColumn<Figure, String> column(String title, Function<Figure, String> text, double ems) {
        TableColumn<Figure, String> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setSortable(false);
        column.setReorderable(false);
        column.prefWidthProperty().bind(heading.fontProperty().map(font -> font.getSize() * ems));
        return column;
    }

    private void show(Shown shown) {
        heading.setText(shown.heading());
        heading.setVisible(!shown.heading().isEmpty());
        heading.setManaged(heading.isVisible());
        problem.setText(shown.problem());
        problem.setVisible(!shown.problem().isEmpty());
        problem.setManaged(problem.isVisible());
        figures.getItems().setAll(shown.figures());
        differences.getItems().setAll(shown.differences());
    }

    Region root() {
        return root;
    }
}
