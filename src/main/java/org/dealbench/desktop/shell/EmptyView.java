package org.dealbench.desktop.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dealbench.desktop.control.CommandControls;
import org.dealbench.presentation.command.Command;
import org.dealbench.presentation.shell.FileModel;
import org.dealbench.presentation.shell.RecentList;
import org.dealbench.presentation.shell.Workbench;

/// What is shown while the workbook has no deals: what can be done next, and the workbooks used last.
final class EmptyView {

    private final FileModel files;
    private final RecentList recent;
    private final VBox content = new VBox();
    private final VBox links = new VBox();
    private final ScrollPane root = new ScrollPane(content);

    EmptyView(Workbench workbench, FileModel files, RecentList recent, CommandControls controls) {
        this.files = files;
        this.recent = recent;
        Label heading = words("no-deals", "");
        heading.getStyleClass().add("empty-heading");
        workbench
                .document()
                .workbookProperty()
                .subscribe(workbook -> heading.setText("\u201c" + workbook.title() + "\u201d has no deals yet"));
        Label hint = words(
                "no-deals-hint",
                "Add a deal with its parties, then type or paste its tranches, phases and chip mix. A new workbook can"
                        + " begin with a deal to type over. A workbook file can be dropped anywhere in this window.");
        Button add = controls.button(Command.ADD_DEAL, true);
        add.getStyleClass().add("accent");
        FlowPane buttons = new FlowPane(
                add,
                controls.button(Command.NEW, true),
                controls.button(Command.OPEN, true),
                controls.button(Command.OPEN_SAMPLE, true));
        buttons.getStyleClass().add("empty-buttons");
        links.getStyleClass().add("recent-links");
        content.getStyleClass().add("empty-workbook");
        content.getChildren().setAll(heading, hint, buttons, links);
        root.setFitToWidth(true);
        root.setFocusTraversable(false);
        root.setAccessibleText("No deals yet");
        recent.entriesProperty().subscribe(this::show);
    }

    private static Label words(String id, String text) {
        Label label = new Label(text);
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private void show(List<RecentList.Entry> entries) {
        links.getChildren().clear();
        if (!entries.isEmpty()) {
            Label heading = new Label("Used last");
            heading.getStyleClass().add("sheet-heading");
            links.getChildren().add(heading);
        }
        entries.stream().map(this::link).forEach(links.getChildren()::add);
    }

    private Node link(RecentList.Entry entry) {
        Hyperlink link = new Hyperlink(entry.text());
        link.setAccessibleHelp(entry.file().toString());
        link.setOnAction(_ -> RecentMenu.open(entry, files, recent));
        link.setVisited(false);
        link.getStyleClass().add(entry.missing() ? "missing" : "there");
        return link;
    }

    ScrollPane root() {
        return root;
    }
}
