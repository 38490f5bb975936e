package org.dealbench.library;

import java.time.Clock;

/// The library as it was opened: the database file, or one in memory where that could not be had.
///
/// Nothing in it is only there: the truth is the workbook files. Used on one thread.
public final class Library implements AutoCloseable {

    private final Database database;
    private final Clock clock;
    private final Condition condition;

    Library(Database database, Clock clock, Condition condition) {
        this.database = database;
        this.clock = clock;
        this.condition = condition;
    }

    /// How the library was found.
    public sealed interface Condition {

        /// As it should be, or made anew where there was none.
        record Sound() implements Condition {}

        /// It could not be read: moved aside and begun anew.
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
        return new Notebook(database);
    }

    public AssumptionSets assumptionSets() {
        return new AssumptionSets(database, clock);
    }

    @Override
    public void close() {
        database.close();
    }
}
