package org.dealbench.library;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A program of the tests in a Java of its own, to be killed.
public final class ChildProgram implements AutoCloseable {

    private final Process process;
    private final BufferedReader out;

    private ChildProgram(Process process) {
        this.process = process;
        out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    public static ChildProgram start(Class<?> main, String... arguments) throws IOException {
        return start(main, List.of(), Map.of(), arguments);
    }

    /// Starts a program.
    ///
    /// @param options of the Java it runs in
    /// @param environment variables more than this one has
    public static ChildProgram start(
            Class<?> main, List<String> options, Map<String, String> environment, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dlogback.statusListenerClass=ch.qos.logback.core.status.NopStatusListener",
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(options);
        command.add(main.getName());
        command.addAll(List.of(arguments));
        ProcessBuilder program = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        program.environment().putAll(environment);
        return new ChildProgram(program.start());
    }

    /// What it says until it says that word; all of it when it never does.
    public List<String> saidUntil(String word) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = out.readLine();
        while (line != null && !line.equals(word)) {
            lines.add(line);
            line = out.readLine();
        }
        if (line == null) {
            throw new AssertionError("it did not start; it said " + lines);
        }
        return lines;
    }

    /// Kills it as a system does.
    ///
    /// @return what it still said
    public List<String> kill() throws IOException, InterruptedException {
        // That of the process itself would throw away what it still had to say.
        process.toHandle().destroyForcibly();
        List<String> said = out.lines().toList();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            throw new AssertionError("it cannot be killed");
        }
        return said;
    }

    /// Asks it to end, as a system does that shuts down.
    ///
    /// @return what it returned
    public int end() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            throw new AssertionError("it does not end");
        }
        return process.exitValue();
    }

    public long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.toHandle().destroyForcibly();
    }
}
