package org.dealbench.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Keeps what is of use to whoever mends the program, and of none to whoever ran it.
@FunctionalInterface
interface FailureLog {

    /// Keeps an unexpected failure.
    ///
    /// @param arguments of the command that met it
    /// @return the file it is in, empty if it could not be written
    Optional<Path> keep(Throwable problem, List<String> arguments);
}
