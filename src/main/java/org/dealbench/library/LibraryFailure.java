package org.dealbench.library;

import java.io.Serial;
import java.sql.SQLException;

/// The database did not do what it was asked for: its disk is full or gone, or its file damaged.
///
/// Nothing that a person writes is only in the library, so that whoever asks may go on without an answer.
public final class LibraryFailure extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    LibraryFailure(SQLException cause) {
        super("the library did not answer: " + cause.getMessage(), cause);
    }
}
