package org.dealbench.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What a command did: its exit code and what it said.
record Run(int exitCode, String out, String err) {

    static final Path SAMPLE = Path.of("assets", "amazon-openai.dealbench");

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-31T08:00:00Z"), ZoneOffset.UTC);

    /// The work of a command, given what it needs.
    interface Work {
        int of(Program program);
    }

    /// Runs a command as `Main` does, but with streams of its own and without ending the process.
    static Run of(Object... arguments) {
        String[] words = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        return of((problem, command) -> Optional.empty(), program -> program.execute(words));
    }

    static Run of(FailureLog log, Work work) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(new PrintStream(out, false, UTF_8), new PrintStream(err, false, UTF_8));
        int code = Main.run(() -> work.of(new Program(terminal, log, CLOCK)));
        return new Run(code, out.toString(UTF_8), err.toString(UTF_8));
    }

    List<String> outLines() {
        return out.lines().toList();
    }

    List<String> errLines() {
        return err.lines().toList();
    }
}
