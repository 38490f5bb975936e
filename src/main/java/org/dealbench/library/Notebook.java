package org.dealbench.library;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is remembered of the program itself between starts: settings, where its window was, recent files.
public final class Notebook {

    private static final int MOST_FILES = 200;

    private final Database database;
    private final Optional<Mirror> mirror;

    /// @param mirror holds the same once more, empty for a notebook of this run only
    Notebook(Database database, Optional<Mirror> mirror) {
        this.database = database;
        this.mirror = mirror;
    }

    public Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>();
        database.list(
                        columns -> Map.entry(columns.getString(1), columns.getString(2)),
                        "SELECT name, setting FROM settings")
                .forEach(entry -> settings.put(entry.getKey(), entry.getValue()));
        return Map.copyOf(settings);
    }

    /// Keeps these; others stay as they are.
    public void keep(Map<String, String> settings) {
        database.together(() -> settings.forEach(this::put));
        reflect();
    }

    /// Recent files, newest first.
    public List<RecentFile> recent(int most) {
        return database.list(
                columns -> new RecentFile(
                        columns.getString(1),
                        columns.getString(2),
                        columns.getObject(3, OffsetDateTime.class).toInstant()),
                "SELECT file, title, used_at FROM recent_files ORDER BY used_at DESC FETCH FIRST ? ROWS ONLY",
                most);
    }

    public void remember(RecentFile recent) {
        database.together(() -> put(recent));
        reflect();
    }

    private void put(RecentFile recent) {
        database.update(
                "MERGE INTO recent_files (file, title, used_at) KEY (file) VALUES (?, ?, ?)",
                recent.file(),
                recent.title(),
                recent.used().atOffset(ZoneOffset.UTC));
        database.update(
                "DELETE FROM recent_files WHERE file NOT IN"
                        + " (SELECT file FROM recent_files ORDER BY used_at DESC FETCH FIRST ? ROWS ONLY)",
                MOST_FILES);
    }

    public void forget(String file) {
        database.together(() -> database.update("DELETE FROM recent_files WHERE file = ?", file));
        reflect();
    }

    NotebookContent content() {
        return new NotebookContent(settings(), recent(MOST_FILES));
    }

    /// Takes all of this at once.
    void restore(NotebookContent content) {
        database.together(() -> {
            content.settings().forEach(this::put);
            content.recent().forEach(this::put);
        });
    }

    private void put(String name, String setting) {
        database.update("MERGE INTO settings (name, setting) KEY (name) VALUES (?, ?)", name, setting);
    }

    /// Has the mirror hold what the notebook does.
    void reflect() {
        mirror.ifPresent(each -> each.write(content().rows()));
    }
}
