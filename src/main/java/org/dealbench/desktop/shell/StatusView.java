package org.dealbench.desktop.shell;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.controlsfx.control.StatusBar;
import org.dealbench.engine.deal.Warning;
import org.dealbench.presentation.inspector.InspectorColumn;
import org.dealbench.presentation.shell.FileModel;
import org.dealbench.presentation.shell.Notice;
import org.dealbench.presentation.shell.Workbench;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The line below: where the calculation stands, what it warns of, and what was done with the file.
final class StatusView {

    private final Workbench workbench;
    private final StatusBar bar = new StatusBar();
    private final Button warnings = new Button();

    StatusView(Workbench workbench, FileModel files) {
        this.workbench = workbench;
        bar.setId("status");
        bar.setFocusTraversable(false);
        bar.setAccessibleText("Status");
        Label state = label("state");
        state.textProperty().bind(workbench.projections().stateProperty());
        bar.setText("");
        bar.getLeftItems().setAll(state);
        warnings.setId("warnings");
        warnings.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        warnings.getStyleClass().addAll("flat", "small-pad");
        warnings.setOnAction(_ -> tellWarnings());
        Label file = label("file-state");
        file.textProperty().bind(files.stateProperty());
        Label changes = label("changes");
        changes.textProperty()
                .bind(workbench.document().dirtyProperty().map(dirty -> dirty ? "Changes not saved" : ""));
        Button checks = new Button();
        checks.setId("checks-summary");
        checks.getStyleClass().addAll("flat", "small-pad");
        checks.textProperty().bind(workbench.checks().summaryProperty());
        checks.setOnAction(_ -> workbench.inspectorColumn().toggle(InspectorColumn.Tab.CHECKS));
        bar.getRightItems().setAll(checks, warnings, changes, file);
        workbench.projections().lastProperty().subscribe(_ -> countWarnings());
    }

    private static Label label(String id) {
        Label label = new Label();
        label.setId(id);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().add("status-label");
        return label;
    }

    private void countWarnings() {
        int count = workbench.projections().warnings().size();
        warnings.setText(count == 1 ? "1 warning" : count + " warnings");
        warnings.setVisible(count > 0);
        warnings.setManaged(count > 0);
    }

    private void tellWarnings() {
        List<String> all =
                workbench.projections().warnings().stream().map(Warning::text).toList();
        workbench.notices().tell(new Notice(Notice.Kind.INFO, warnings.getText() + " of this projection:", all));
    }

    StatusBar root() {
        return bar;
    }
}
