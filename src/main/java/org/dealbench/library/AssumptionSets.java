package org.dealbench.library;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
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
    private static final int ROW_WORDS = 4;

    private final Database database;
    private final Clock clock;
    private final Optional<Mirror> mirror;

    /// @param mirror holds the same once more, empty for sets of this run only
    AssumptionSets(Database database, Clock clock, Optional<Mirror> mirror) {
        this.database = database;
        this.clock = clock;
        this.mirror = mirror;
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
        database.together(() -> put(kind, name, clock.instant(), content));
        reflect();
    }

    private void put(String kind, String name, Instant saved, byte[] content) {
        database.update(
                "MERGE INTO assumption_sets (kind, name, saved_at, content) KEY (kind, name) VALUES (?, ?, ?, ?)",
                kind,
                name,
                saved.atOffset(ZoneOffset.UTC),
                Compression.deflate(content));
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
        reflect();
        return content(kind, newName).isPresent();
    }

    public void forget(String kind, String name) {
        database.together(() -> database.update("DELETE FROM assumption_sets WHERE kind = ? AND name = ?", kind, name));
        reflect();
    }

    boolean isEmpty() {
        return kinds().isEmpty();
    }

    private List<String> kinds() {
        return database.list(
                columns -> columns.getString(1), "SELECT DISTINCT kind FROM assumption_sets ORDER BY kind");
    }

    /// Has the mirror hold the same sets.
    void reflect() {
        mirror.ifPresent(each -> each.write(rows()));
    }

    List<List<String>> rows() {
        return kinds().stream()
                .flatMap(kind -> of(kind).stream())
                .flatMap(set -> content(set.kind(), set.name()).stream()
                        .map(content -> List.of(
                                set.kind(),
                                set.name(),
                                set.saved().toString(),
                                new String(content, StandardCharsets.UTF_8))))
                .toList();
    }

    /// Takes the sets of a mirror.
    ///
    /// @return how many
    int restore(List<List<String>> rows) {
        List<List<String>> whole = rows.stream()
                .filter(row ->
                        row.size() == ROW_WORDS && Mirror.moment(row.get(2)).isPresent())
                .toList();
        database.together(() -> whole.forEach(row -> put(
                row.get(0),
                row.get(1),
                Mirror.moment(row.get(2)).orElseThrow(),
                row.get(3).getBytes(StandardCharsets.UTF_8))));
        return whole.size();
    }
}
