package org.dealbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import org.dealbench.desktop.Launcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The launcher script of the package, beside a jar that stands for the packaged program.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the script is for a POSIX shell")
class LauncherScriptTest {

    @TempDir
    private Path folder;

    private Run launch(String... arguments) throws IOException, InterruptedException {
        return launchOn(Path.of(System.getProperty("java.home")), arguments);
    }

    private Run launchOn(Path java, String... arguments) throws IOException, InterruptedException {
        Path script = folder.resolve("bin").resolve("dealbench");
        if (!Files.exists(script)) {
            Files.createDirectories(script.getParent());
            Files.copy(Path.of("src", "main", "assembly", "bin", "dealbench"), script);
            Files.createDirectory(folder.resolve("lib"));
            writeJar(folder.resolve("lib").resolve("dealbench.jar"));
        }
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder("sh", script.toString());
        builder.command().addAll(Arrays.asList(arguments));
        builder.environment().put("JAVA_HOME", java.toString());
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        builder.environment().put("XDG_DATA_HOME", folder.resolve("data").toString());
        builder.environment().put("DISPLAY", ":nowhere");
        builder.environment().put("JDK_JAVA_OPTIONS", "-Djava.io.tmpdir=" + folder.toRealPath());
        Process process =
                builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        assertThat(process.waitFor(90, TimeUnit.SECONDS)).isTrue();
        return new Run(process.exitValue(), Files.readString(out), withoutNote(Files.readString(err)));
    }

    /// What Java says of the options above.
    private static String withoutNote(String err) {
        return err.replaceFirst("^NOTE: Picked up .*\\R", "");
    }

    /// A jar with nothing but a manifest that names the class path of the tests.
    private static void writeJar(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.MAIN_CLASS, Launcher.class.getName());
        attributes.put(
                Attributes.Name.CLASS_PATH,
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, 0))
                        .map(entry -> Path.of(entry).toUri().toString())
                        .collect(Collectors.joining(" ")));
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest)) {
            out.finish();
        }
    }

    @Test
    void exitCodesAndStreamsArriveThroughTheScript() throws IOException, InterruptedException {
        Path torn = Files.writeString(folder.resolve("torn file.dealbench"), "{\"format\": \"dealbench-work");

        Run check = launch("check", Run.SAMPLE.toString());
        assertThat(check.exitCode()).as(check.err()).isZero();
        assertThat(check.out()).startsWith("OK: ");
        assertThat(check.err()).isEmpty();

        Run refused = launch("check", torn.toString());
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.errLines()).hasSize(1);

        assertThat(launch("check").exitCode()).isEqualTo(2);
        assertThat(launch("check", folder.resolve("missing").toString()).exitCode())
                .isEqualTo(3);
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "elsewhere there is a display without a name")
    void windowWithoutADisplayDrawsTheChartsAndSaysWhy() throws IOException, InterruptedException {
        Run run = launch();

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err()).contains("No window can be opened: ").doesNotContain("\tat ");
        assertThat(run.out()).startsWith("Amazon - OpenAI, February 2026\n");
        assertThat(Path.of(run.outLines().getLast())).isNotEmptyFile().startsWithRaw(folder.toRealPath());
    }

    /// A Java that says with which options it was started.
    private Path echo() throws IOException {
        Path java =
                Files.createDirectories(folder.resolve("echo").resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Files.setLastModifiedTime(java, FileTime.fromMillis(0));
        Files.writeString(folder.resolve("echo").resolve("release"), "JAVA_VERSION=\"25.0.1\"\n");
        return folder.resolve("echo");
    }

    private static Path path(Run run, String option) {
        return Path.of(run.outLines().stream()
                .filter(line -> line.startsWith(option))
                .findFirst()
                .orElseThrow(() -> new AssertionError(run.out()))
                .substring(option.length()));
    }

    @Test
    void classesOfAStartThatShowedItsWindowAreKeptForTheNextOnes() throws IOException, InterruptedException {
        Path java = echo();
        Path written = path(launchOn(java), "-XX:AOTCacheOutput=");
        assertThat(written).startsWithRaw(folder.resolve("cache").resolve("dealbench"));
        Path usable = path(launchOn(java, "deal.dealbench"), "-Ddealbench.usable=");

        Files.writeString(written, "of a start without a window");
        assertThat(path(launchOn(java), "-XX:AOTCacheOutput="))
                .isEqualTo(written)
                .doesNotExist();

        Files.writeString(written, "half");
        Files.writeString(written.resolveSibling(written.getFileName() + ".config"), "of a start that was killed");
        Files.writeString(usable, "");
        assertThat(path(launchOn(java), "-XX:AOTCacheOutput="))
                .isEqualTo(written)
                .doesNotExist();

        Files.writeString(written, "whole");
        Files.writeString(usable, "");
        Files.setLastModifiedTime(folder.resolve("lib").resolve("dealbench.jar"), FileTime.fromMillis(0));
        Path kept = path(launchOn(java), "-XX:AOTCache=");
        assertThat(kept).hasContent("whole");
        assertThat(path(launchOn(java, "deal.dealbench"), "-XX:AOTCache=")).isEqualTo(kept);
        assertThat(launchOn(java, "check", "deal.dealbench").out()).doesNotContain("AOT");

        Files.setLastModifiedTime(
                folder.resolve("lib").resolve("dealbench.jar"), FileTime.fromMillis(Long.MAX_VALUE / 1_000_000));
        assertThat(path(launchOn(java), "-XX:AOTCacheOutput=")).isEqualTo(written);
        assertThat(kept).doesNotExist();
    }

    @Test
    void chartsAreExportedWithoutADisplay() throws IOException, InterruptedException {
        Run run = launch(
                "export",
                Run.SAMPLE.toString(),
                "--out",
                folder.resolve("out").toString(),
                "--charts",
                "aws-openai/tranches");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.outLines()).hasSize(3).allSatisfy(line -> assertThat(Path.of(line))
                .isNotEmptyFile());
    }
}
