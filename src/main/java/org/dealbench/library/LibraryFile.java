package org.dealbench.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
            return opened(clock, Optional.empty());
        } catch (SQLException e) {
            return without(clock, e.getErrorCode(), e);
        } catch (LibraryFailure e) {
            return without(clock, e.getCause() instanceof SQLException sql ? sql.getErrorCode() : 0, e);
        }
    }

    private Library opened(Clock clock, Optional<Path> aside) throws SQLException {
        boolean made = !Files.exists(file());
        // H2 takes a path without a dot or a drive for one in the home folder, and this one is absolute.
        Database database = connect("file:" + folder.toAbsolutePath().resolve(NAME) + SETTINGS);
        boolean kept = false;
        try {
            if (Migrations.versionOf(database) > Migrations.NEWEST) {
                return inMemory(clock, NEWER.formatted(file()));
            }
            Migrations.run(database);
            Mirrors mirrors = Mirrors.in(folder);
            Library library = new Library(database, clock, new Condition.Sound(), Optional.of(mirrors));
            // A damaged page is found when it is read, so the small tables are, before anybody relies on them.
            library.notebook().content();
            library.assumptionSets().rows();
            database.list(columns -> columns.getLong(1), "SELECT id, digest FROM revisions");
            Library whole = library.found(mended(library, mirrors, made, aside));
            LibraryHolder.in(folder).say(clock);
            kept = true;
            return whole;
        } finally {
            if (!kept) {
                database.close();
            }
        }
    }

    /// Brings back from the mirrors what an empty library lacks: it is new, or a program was killed while it made it.
    private static Condition mended(Library library, Mirrors mirrors, boolean made, Optional<Path> aside) {
        Condition condition = new Condition.Sound();
        if (library.notebook().content().isEmpty() && library.assumptionSets().isEmpty()) {
            Returned returned = Returned.fromMirrors(library, mirrors);
            if (aside.isPresent()) {
                condition = new Condition.Rebuilt("The library could not be read and was begun anew. "
                        + returned.withWorkbooks(library).told() + " The old library was moved to " + aside.get()
                        + ".");
            } else if (!returned.isNothing()) {
                condition = new Condition.Rebuilt(
                        (made ? "The library was gone" : "The library was empty") + " and was begun anew. "
                                + returned.withWorkbooks(library).told());
            }
        }
        library.notebook().reflect();
        library.assumptionSets().reflect();
        return condition;
    }

    private static Database connect(String place) throws SQLException {
        return new Database(Driver.load().connect("jdbc:h2:" + place, new Properties()));
    }

    private Library without(Clock clock, int code, Exception problem) {
        return switch (code) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 ->
                inMemory(
                        clock,
                        LibraryHolder.in(folder).told(clock) + " is using the library " + file()
                                + ". Here settings, recent files and assumption sets are as they were last, and what is"
                                + " new, history too, is kept only while this window is open. Workbooks are saved as"
                                + " usual. Close the other program and start Dealbench again to have the library"
                                + " back.");
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
            return opened(clock, Optional.of(aside));
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

    private Library inMemory(Clock clock, String message) {
        try {
            Database database = connect("mem:");
            Migrations.run(database);
            Library library = new Library(database, clock, new Condition.ForThisRun(message), Optional.empty());
            Returned.fromMirrors(library, Mirrors.in(folder));
            return library;
        } catch (SQLException e) {
            throw new LibraryFailure(e);
        }
    }

    /// Settings as they were last, without opening the database: for a window that is shown before that is open.
    public Map<String, String> glimpse() {
        return NotebookContent.of(Mirrors.in(folder).notebook().read()).settings();
    }
}
