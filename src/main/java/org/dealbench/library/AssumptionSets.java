package org.dealbench.library;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.zip.DataFormatException;

/// Assumptions that are reused between workbooks, each the text of a workbook that holds nothing else.
///
/// A workbook's text, so that they are read, checked and migrated as files are.
public final class AssumptionSets {

    private static final int MOST_BYTES = 64 << 20;

    private final Database database;
    private final Clock clock;

    AssumptionSets(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Those of a kind, by name.
    public List<AssumptionSet> of(String kind) {
        return database.list(
                columns -> new AssumptionSet(
                        kind,
                        columns.getString(1),
                        columns.getObject(2, OffsetDateTime.class).toInstant()),
                "SELECT name, saved_at FROM assumption_sets WHERE kind = ? ORDER BY name",
                kind);
    }

    /// Keeps a set in place of one of the same kind and name.
    public void keep(String kind, String name, byte[] content) {
        database.together(() -> database.update(
                "MERGE INTO assumption_sets (kind, name, saved_at, content) KEY (kind, name) VALUES (?, ?, ?, ?)",
                kind,
                name,
                OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC),
                Compression.deflate(content)));
    }

    /// The text of a set, empty when there is none.
    public Optional<byte[]> content(String kind, String name) {
        return database.first(
                        columns -> columns.getBytes(1),
                        "SELECT content FROM assumption_sets WHERE kind = ? AND name = ?",
                        kind,
                        name)
                .flatMap(small -> {
                    try {
                        return Optional.of(Compression.inflate(small, MOST_BYTES));
                    } catch (DataFormatException _) {
                        return Optional.empty();
                    }
                });
    }

    /// Gives a set another name, unless another of its kind has it.
    ///
    /// @return whether it has that name now
    public boolean rename(String kind, String name, String newName) {
        if (!name.equals(newName) && content(kind, newName).isPresent()) {
            return false;
        }
        database.together(() -> database.update(
                "UPDATE assumption_sets SET name = ? WHERE kind = ? AND name = ?", newName, kind, name));
        return content(kind, newName).isPresent();
    }

    public void forget(String kind, String name) {
        database.together(() -> database.update("DELETE FROM assumption_sets WHERE kind = ? AND name = ?", kind, name));
    }
}
