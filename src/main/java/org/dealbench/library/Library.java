package org.dealbench.library;

import java.time.Clock;
import java.util.Optional;

/// The library as it was opened: the database file, or one in memory where that could not be had.
///
/// The truth of workbooks is their files. What only the library knows, settings, recent files and assumption sets, is
/// beside the database once more, in [Mirrors]. Used on one thread.
public final class Library implements AutoCloseable {

    private final Database database;
    private final Clock clock;
    private final Condition condition;
    private final Optional<Mirrors> mirrors;

    /// @param mirrors empty for a library of this run only
    Library(Database database, Clock clock, Condition condition, Optional<Mirrors> mirrors) {
        this.database = database;
        this.clock = clock;
        this.condition = condition;
        this.mirrors = mirrors;
    }

    Library found(Condition newCondition) {
        return new Library(database, clock, newCondition, mirrors);
    }

    /// How the library was found.
    public sealed interface Condition {

        /// As it should be, or made anew where there was none.
        record Sound() implements Condition {}

        /// It could not be read and was moved aside, or it was gone: begun anew with what could be brought back.
        ///
        /// @param message what happened, for a person
        record Rebuilt(String message) implements Condition {}

        /// It cannot be used now; what is kept lasts until the program ends.
        ///
        /// @param message why, for a person
        record ForThisRun(String message) implements Condition {}

        /// What a person should be told, empty for nothing.
        default String told() {
            return switch (this) {
                case Sound _ -> "";
                case Rebuilt(String message) -> message;
                case ForThisRun(String message) -> message;
            };
        }
    }

    Database database() {
        return database;
    }

    public Condition condition() {
        return condition;
    }

    public Revisions revisions() {
        return new Revisions(database, clock, Revisions.MOST_OF_ONE);
    }

    public Notebook notebook() {
        return new Notebook(database, mirrors.map(Mirrors::notebook));
    }

    public AssumptionSets assumptionSets() {
        return new AssumptionSets(database, clock, mirrors.map(Mirrors::sets));
    }

    @Override
    public void close() {
        database.close();
    }
}
