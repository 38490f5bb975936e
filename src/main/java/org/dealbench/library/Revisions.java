package org.dealbench.library;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.zip.DataFormatException;
import org.dealbench.model.Workbook;
import org.dealbench.workbook.Digests;

/// The history of each workbook: every save and every edit session, whole, so that each can be restored alone.
///
/// Whole texts and no differences, because a chain of differences is lost with its first link.
public final class Revisions {

    /// How many are kept of one workbook; a year of daily work.
    static final int MOST_OF_ONE = 1000;

    private static final int MOST_BYTES = 256 << 20;
    private static final int LONGEST_TEXT = 1000;
    private static final String COLUMNS = "id, kind, made_at, title, label, digest";

    private final Database database;
    private final Clock clock;
    private final int mostOfOne;

    Revisions(Database database, Clock clock, int mostOfOne) {
        this.database = database;
        this.clock = clock;
        this.mostOfOne = mostOfOne;
    }

    /// What tells a workbook from others: its uuid, or its file while it has none.
    public static String identity(Optional<Path> file, Workbook workbook) {
        String uuid = workbook.uuid();
        return uuid != null
                ? uuid
                : "file "
                        + file.map(path -> path.toAbsolutePath().normalize().toString())
                                .orElse("");
    }

    /// Keeps a workbook as it is, unless the newest revision is the same.
    ///
    /// @param identity what tells the workbook from others, see [#identity]
    /// @param content the text of its file
    public void add(String identity, Revision.Kind kind, String title, String label, byte[] content) {
        String digest = Digests.sha256(content);
        Optional<Revision> newest = newest(identity);
        boolean known = newest.filter(last -> last.digest().equals(digest)).isPresent();
        // A save of what was opened or discarded is worth knowing; a second opening is not.
        if (known && (kind != Revision.Kind.SAVED || newest.get().kind() == Revision.Kind.SAVED)) {
            return;
        }
        database.together(() -> {
            database.update("MERGE INTO workbooks (identity) KEY (identity) VALUES (?)", identity);
            long workbook = workbook(identity).orElseThrow();
            database.update(
                    "INSERT INTO revisions (workbook, kind, made_at, title, label, digest, content)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                    workbook,
                    kind.name(),
                    OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC),
                    shortened(title),
                    shortened(label),
                    digest,
                    Compression.deflate(content));
            database.update(
                    "DELETE FROM revisions WHERE workbook = ? AND id NOT IN"
                            + " (SELECT id FROM revisions WHERE workbook = ? ORDER BY id DESC FETCH FIRST ? ROWS ONLY)",
                    workbook,
                    workbook,
                    mostOfOne);
        });
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "\u2026";
    }

    private Optional<Long> workbook(String identity) {
        return database.first(columns -> columns.getLong(1), "SELECT id FROM workbooks WHERE identity = ?", identity);
    }

    private Optional<Revision> newest(String identity) {
        return of(identity, 1).stream().findFirst();
    }

    /// The revisions of a workbook, newest first.
    public List<Revision> of(String identity) {
        return of(identity, mostOfOne);
    }

    private List<Revision> of(String identity, int most) {
        return workbook(identity)
                .map(workbook -> database.list(
                        Revisions::read,
                        "SELECT " + COLUMNS
                                + " FROM revisions WHERE workbook = ? ORDER BY id DESC FETCH FIRST ? ROWS ONLY",
                        workbook,
                        most))
                .orElse(List.of());
    }

    private static Revision read(ResultSet columns) throws SQLException {
        return new Revision(
                columns.getLong(1),
                Revision.Kind.valueOf(columns.getString(2)),
                columns.getObject(3, OffsetDateTime.class).toInstant(),
                columns.getString(4),
                columns.getString(5),
                columns.getString(6));
    }

    /// The text of a revision, empty when it is there no more or no longer what was kept.
    public Optional<byte[]> content(Revision revision) {
        return database.first(
                        columns -> columns.getBytes(1), "SELECT content FROM revisions WHERE id = ?", revision.id())
                .flatMap(small -> {
                    try {
                        return Optional.of(Compression.inflate(small, MOST_BYTES));
                    } catch (DataFormatException _) {
                        return Optional.empty();
                    }
                })
                .filter(content -> Digests.sha256(content).equals(revision.digest()));
    }
}
