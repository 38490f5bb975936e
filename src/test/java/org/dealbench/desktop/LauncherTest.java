package org.dealbench.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LauncherTest {

    @TempDir
    private Path folder;

    @Test
    void noArgumentOpensTheWindow() {
        assertThat(Launcher.opensWindow()).isTrue();
    }

    @Test
    void fileOpensTheWindow() throws IOException {
        Path file = Files.writeString(folder.resolve("plain.json"), "{}");

        assertThat(Launcher.opensWindow(file.toString())).isTrue();
        assertThat(Launcher.opensWindow("missing.dealbench")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"project", "--help", "--version", "no such word", "--.dealbench"})
    void anythingElseIsForTheCommandLine(String argument) {
        assertThat(Launcher.opensWindow(argument)).isFalse();
    }

    @Test
    void subcommandWithAFileIsForTheCommandLine() {
        assertThat(Launcher.opensWindow("check", "deal.dealbench")).isFalse();
    }

    @Test
    void commandLineLoadsNoClassOfTheToolkit() throws Exception {
        Path loaded = folder.resolve("loaded.txt");
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=" + loaded.getFileName(),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        Launcher.class.getName(),
                        "--version")
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();

        assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(program.exitValue()).isZero();
        assertThat(Files.readString(loaded)).contains("org.dealbench.cli.Main").doesNotContain("javafx");
    }
}
