package org.dealbench.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/// The program's log, where `logback.xml` has it.
///
/// The logger is asked for with the first failure only: it takes longer to start than most commands take.
record LogFile(Path file) implements FailureLog {

    @Override
    public Optional<Path> keep(Throwable problem, List<String> arguments) {
        LoggerFactory.getLogger(LogFile.class).error("dealbench {}", String.join(" ", arguments), problem);
        return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
    }
}
