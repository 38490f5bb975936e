package org.dealbench.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dealbench.desktop.Main;

/// How long the packaged program takes from its command to a window with numbers, against a bare JavaFX window with a
/// chart and a table, in turn, on a display. Asked is a ratio of at most 1.3.
///
/// The bare window runs on the same libraries with the class-data archive that the JDK brings; Dealbench by its own
/// launcher, whose archive the first start, which is not counted, has left.
final class StartUp {

    private static final int PAIRS = Integer.getInteger("pairs", 9);
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);
    private static final double ASKED = 1.3;
    private static final Pattern LINE = Pattern.compile(Main.USABLE + "(\\d+) ms");

    private final Path program;
    private final Path data;

    private StartUp(Path program, Path data) {
        this.program = program;
        this.data = data;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        StartUp starts = new StartUp(Path.of(arguments[0]), Files.createTempDirectory("dealbench-start"));
        starts.dealbench();
        starts.bare();
        double[] ours = new double[PAIRS];
        double[] bare = new double[PAIRS];
        double[] ratios = new double[PAIRS];
        for (int i = 0; i < PAIRS; i++) {
            ours[i] = starts.dealbench();
            bare[i] = starts.bare();
            ratios[i] = ours[i] / bare[i];
            System.out.println(line((i + 1) + ":", ours[i], bare[i], ratios[i]));
        }
        System.out.println(line("median of " + PAIRS + ":", median(ours), median(bare), median(ratios))
                + " (asked: at most " + ASKED + ")");
    }

    private static String line(String what, double ours, double bare, double ratio) {
        return String.format(
                Locale.ROOT, "%s Dealbench %.0f ms, bare window %.0f ms, ratio %.2f", what, ours, bare, ratio);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /// Milliseconds from the start of the process, which the launcher hands on to Java, to a window with numbers.
    private double dealbench() throws IOException, InterruptedException {
        Path log = data.resolve("dealbench.log");
        Files.deleteIfExists(log);
        ProcessBuilder builder =
                new ProcessBuilder(program.resolve("bin").resolve("dealbench").toString());
        builder.environment().put("DEALBENCH_HOME", data.toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        long begun = System.nanoTime();
        Process process = builder.start();
        Optional<Double> millis = said(log);
        while (millis.isEmpty()) {
            if (System.nanoTime() - begun > PATIENCE_NANOS || !process.isAlive()) {
                process.destroyForcibly();
                throw new IllegalStateException("no usable window; is there a display?");
            }
            Thread.sleep(20);
            millis = said(log);
        }
        end(process);
        return millis.get();
    }

    private static Optional<Double> said(Path log) throws IOException {
        if (!Files.exists(log)) {
            return Optional.empty();
        }
        Matcher line = LINE.matcher(Files.readString(log));
        return line.find() ? Optional.of(Double.valueOf(line.group(1))) : Optional.empty();
    }

    /// The same of the bare window.
    private double bare() throws IOException, InterruptedException {
        String libraries;
        try (Stream<Path> jars = Files.list(program.resolve("lib"))) {
            libraries = String.join(
                    System.getProperty("path.separator"),
                    jars.map(Path::toString)
                            .filter(name -> name.contains("javafx"))
                            .toList());
        }
        String own = Path.of("target", "test-classes").toString();
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                own + System.getProperty("path.separator") + libraries,
                BareWindow.class.getName());
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        Process process = builder.start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = out.readLine();
            if (line == null || !line.startsWith(BareWindow.USABLE)) {
                throw new IllegalStateException("no bare window; is there a display?");
            }
            end(process);
            return Double.parseDouble(line.substring(BareWindow.USABLE.length()));
        }
    }

    /// Lets it end by itself, as the archive of classes is written then.
    private static void end(Process process) throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
