package org.dealbench.desktop.shell;

import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.dealbench.presentation.shell.FileModel;
import org.dealbench.presentation.shell.RecentList;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The workbooks used last, as a part of the File menu.
final class RecentMenu {

    private final FileModel files;
    private final RecentList recent;
    private final Menu menu = new Menu("Open recent", new FontIcon(Feather.CLOCK));

    RecentMenu(FileModel files, RecentList recent) {
        this.files = files;
        this.recent = recent;
        menu.setId("menu-recent");
        recent.entriesProperty().subscribe(this::show);
    }

    private void show(List<RecentList.Entry> entries) {
        menu.setDisable(entries.isEmpty());
        menu.getItems().setAll(entries.stream().map(this::item).toList());
    }

    private MenuItem item(RecentList.Entry entry) {
        MenuItem item = new MenuItem(entry.text());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> open(entry, files, recent));
        return item;
    }

    /// Opens it, or, when its file has gone, says so and looks again: it may be on a disk that comes back.
    static void open(RecentList.Entry entry, FileModel files, RecentList recent) {
        files.open(entry.file());
        recent.refresh();
    }

    Menu menu() {
        return menu;
    }
}
