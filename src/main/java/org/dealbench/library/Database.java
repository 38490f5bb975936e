package org.dealbench.library;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One connection, asked in SQL. Used on one thread.
final class Database implements AutoCloseable {

    /// Reads one row of a result.
    interface Row<T> {
        T read(ResultSet columns) throws SQLException;
    }

    private final Connection connection;

    Database(Connection connection) {
        this.connection = connection;
    }

    <T> List<T> list(Row<T> row, String sql, @Nullable Object... values) {
        try (PreparedStatement statement = prepared(sql, values);
                ResultSet rows = statement.executeQuery()) {
            List<T> read = new ArrayList<>();
            while (rows.next()) {
                read.add(row.read(rows));
            }
            return List.copyOf(read);
        } catch (SQLException e) {
            throw new LibraryFailure(e);
        }
    }

    <T> Optional<T> first(Row<T> row, String sql, @Nullable Object... values) {
        return list(row, sql, values).stream().findFirst();
    }

    void update(String sql, @Nullable Object... values) {
        try (PreparedStatement statement = prepared(sql, values)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new LibraryFailure(e);
        }
    }

    private PreparedStatement prepared(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    /// All of it or nothing, on the disk when this returns.
    void together(Runnable changes) {
        try {
            connection.setAutoCommit(false);
            try {
                changes.run();
                connection.commit();
            } catch (RuntimeException | Error e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
            update("CHECKPOINT SYNC");
        } catch (SQLException e) {
            throw new LibraryFailure(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new LibraryFailure(e);
        }
    }
}
