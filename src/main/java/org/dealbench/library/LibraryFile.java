package org.dealbench.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Properties;
import org.dealbench.library.Library.Condition;
import org.h2.Driver;
import org.h2.api.ErrorCode;

/// The database file of the library, in the program's own folder.
///
/// Its name has H2's major version, because a newer major version does not read an older one's files. Whatever is wrong
/// with it, a library comes out: a damaged file is moved aside and told of, never deleted; one that belongs to a newer
/// program or that another process holds is left alone.
public record LibraryFile(Path folder) {

    static final String NAME = "library-h2v2";
    static final String EXTENSION = ".mv.db";

    private static final String SETTINGS = ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss", Locale.ROOT);
    private static final String NEWER =
            "The library %s was written by a newer Dealbench and is left alone. Until this one is renewed, history,"
                    + " recent files and settings are kept only while it is open.";

    Path file() {
        return folder.resolve(NAME + EXTENSION);
    }

    /// Opens the library, whatever it takes.
    public Library open(Clock clock) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            return inMemory(
                    clock,
                    "The folder " + folder + " cannot be made (" + e.getMessage() + "). History, recent"
                            + " files and settings are kept only while Dealbench is open.");
        }
        if (folder.toString().indexOf(';') >= 0) {
            return inMemory(
                    clock,
                    "The library cannot be kept in " + folder + ", because of the semicolon in the name."
                            + " Set DEALBENCH_HOME to another folder.");
        }
        try {
            return opened(clock, new Condition.Sound());
        } catch (SQLException e) {
            return without(clock, e.getErrorCode(), e);
        } catch (LibraryFailure e) {
            return without(clock, e.getCause() instanceof SQLException sql ? sql.getErrorCode() : 0, e);
        }
    }

    private Library opened(Clock clock, Condition condition) throws SQLException {
        // H2 takes a path without a dot or a drive for one in the home folder, and this one is absolute.
        Database database = connect("file:" + folder.toAbsolutePath().resolve(NAME) + SETTINGS);
        boolean kept = false;
        try {
            if (Migrations.versionOf(database) > Migrations.NEWEST) {
                return inMemory(clock, NEWER.formatted(file()));
            }
            Migrations.run(database);
            Library library = new Library(database, clock, condition);
            // A damaged page is found when it is read, so the small tables are, before anybody relies on them.
            library.notebook().settings();
            library.notebook().recent(Integer.MAX_VALUE);
            database.list(columns -> columns.getLong(1), "SELECT id, digest FROM revisions");
            kept = true;
            return library;
        } finally {
            if (!kept) {
                database.close();
            }
        }
    }

    private static Database connect(String place) throws SQLException {
        return new Database(Driver.load().connect("jdbc:h2:" + place, new Properties()));
    }

    private Library without(Clock clock, int code, Exception problem) {
        return switch (code) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 ->
                inMemory(
                        clock,
                        "Another Dealbench is using the library. In this window history, recent files and"
                                + " settings are kept only while it is open.");
            case ErrorCode.FILE_VERSION_ERROR_1 -> inMemory(clock, NEWER.formatted(file()));
            default ->
                Files.exists(file()) && !(Files.isReadable(file()) && Files.isWritable(file()))
                        ? inMemory(
                                clock,
                                "There is no permission for the library " + file() + ". History, recent files"
                                        + " and settings are kept only while Dealbench is open.")
                        : rebuilt(clock, problem);
        };
    }

    private Library rebuilt(Clock clock, Exception problem) {
        if (!Files.exists(file())) {
            return inMemory(
                    clock,
                    "The library " + file() + " cannot be made (" + problem.getMessage() + "). History,"
                            + " recent files and settings are kept only while Dealbench is open.");
        }
        try {
            Path aside = aside(LocalDateTime.now(clock).format(MOMENT));
            Files.move(file(), aside);
            return opened(
                    clock,
                    new Condition.Rebuilt("The library could not be read and was begun anew: settings,"
                            + " recent files and the history of earlier sessions are missing. Your workbooks are not touched."
                            + " The old library was moved to " + aside + "."));
        } catch (IOException | SQLException | LibraryFailure e) {
            return inMemory(
                    clock,
                    "The library " + file() + " could not be read (" + e.getMessage() + "). History,"
                            + " recent files and settings are kept only while Dealbench is open.");
        }
    }

    private Path aside(String moment) {
        Path free = folder.resolve(NAME + " damaged " + moment + EXTENSION);
        for (int i = 2; Files.exists(free); i++) {
            free = folder.resolve(NAME + " damaged " + moment + " " + i + EXTENSION);
        }
        return free;
    }

    private static Library inMemory(Clock clock, String message) {
        try {
            Database database = connect("mem:");
            Migrations.run(database);
            return new Library(database, clock, new Condition.ForThisRun(message));
        } catch (SQLException e) {
            throw new LibraryFailure(e);
        }
    }
}
