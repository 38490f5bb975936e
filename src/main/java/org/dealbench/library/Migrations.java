package org.dealbench.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/// The steps from an empty database to today's, one file of statements each.
///
/// A step that was once released is never changed. H2 commits at each change of a table, so that a killed program may
/// leave half a step: its statements can be run twice, and the number it leads to is written last.
final class Migrations {

    /// The version of the schema that this program reads and writes.
    static final int NEWEST = 1;

    private Migrations() {}

    /// The version a database is of, 0 when it is empty.
    static int versionOf(Database database) {
        boolean empty = database.list(
                        columns -> columns.getString(1),
                        "SELECT table_name FROM information_schema.tables WHERE table_schema = 'PUBLIC'"
                                + " AND table_name = 'SCHEMA_VERSION'")
                .isEmpty();
        return empty
                ? 0
                : database.first(columns -> columns.getInt(1), "SELECT max(version) FROM schema_version")
                        .orElse(0);
    }

    /// Brings a database of an older version to the newest one.
    static void run(Database database) {
        for (int next = versionOf(database) + 1; next <= NEWEST; next++) {
            int version = next;
            database.together(() -> {
                Arrays.stream(script(version).split(";", -1))
                        .map(String::strip)
                        .filter(statement -> !statement.isEmpty())
                        .forEach(database::update);
                database.update("INSERT INTO schema_version VALUES (?)", version);
            });
        }
    }

    private static String script(int version) {
        String name = "migration-" + version + ".sql";
        try (InputStream script = Objects.requireNonNull(Migrations.class.getResourceAsStream(name), name)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
