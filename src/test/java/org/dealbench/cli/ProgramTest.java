package org.dealbench.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Command;

class ProgramTest {

    @Test
    void helpListsTheCommandsThereAre() {
        Run run = Run.of("--help");

        assertThat(run).isEqualTo(new Run(0, run.out(), ""));
        assertThat(run.out())
                .startsWith("Usage: dealbench [-hV] COMMAND")
                .containsPattern("(?s)\n  check .*\n  project .*\n  explain .*\n  export .*\n  diff ")
                .doesNotContainPattern("simulate|sensitivity|solve|verify");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "project", "explain", "export"})
    void everyCommandHasHelp(String command) {
        Run run = Run.of(command, "--help");

        assertThat(run).isEqualTo(new Run(0, run.out(), ""));
        assertThat(run.out()).startsWith("Usage: dealbench " + command).contains("FILE ");
    }

    @Test
    void versionIsThatOfTheBuild() {
        assertThat(Run.of("--version").out()).matches("dealbench \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
        assertThat(Run.of("export", "-V").out()).isEqualTo(Run.of("-V").out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "chek", "simulate", "--wrong", "check", "check a b", "check --json a", "export a"})
    void wrongUsageIsToldWithWhatWouldBeRight(String words) {
        Run run = Run.of((Object[]) words.split(" ", 0));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("dealbench")
                .contains("Usage: dealbench")
                .doesNotContain("Exception");
    }

    @Test
    void fileThatIsNamedLikeAnArgumentFileIsAFile() {
        assertThat(Run.of("check", "@missing").err()).isEqualTo("There is no file @missing.\n");
    }

    @Test
    void nameThatNoFileCanHaveIsWrongUsage() {
        Run run = Run.of("check", "a\u0000b");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("cannot be the name of a file here");
    }

    /// Throws what it is given.
    @Command(name = "dealbench")
    private static final class Failing implements Callable<Integer> {

        private final Exception problem;

        Failing(Exception problem) {
            this.problem = problem;
        }

        @Override
        public Integer call() throws Exception {
            throw problem;
        }
    }

    private static Run failing(Exception problem, FailureLog log) {
        return Run.of(log, program -> program.commands(new Failing(problem)).execute());
    }

    @Test
    void unexpectedFailureIsOneLineAndGoesToTheLog() {
        List<Throwable> logged = new ArrayList<>();
        IllegalStateException bug = new IllegalStateException("two\nlines");
        Run run = failing(bug, (problem, arguments) -> {
            logged.add(problem);
            return Optional.of(Path.of("a.log"));
        });

        assertThat(run)
                .isEqualTo(new Run(
                        3,
                        "",
                        "dealbench: stopped by an error in the program (IllegalStateException: two\ufffdlines). The log"
                                + " is a.log.\n"));
        assertThat(logged).containsExactly(bug);
    }

    @Test
    void logThatCannotBeWrittenIsSaid() {
        assertThat(failing(new IOException(), (problem, arguments) -> Optional.empty())
                        .err())
                .endsWith("(IOException). No log could be written.\n");
    }

    @Test
    void resultsThatDoNotArriveAreTheMachinesFault() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(new PrintStream(full, false, UTF_8), new PrintStream(err, false, UTF_8));

        int code = new Program(terminal, (problem, arguments) -> Optional.empty(), Run.CLOCK)
                .execute("project", Run.SAMPLE.toString(), "--json");

        assertThat(code).isEqualTo(3);
        assertThat(err.toString(UTF_8)).isEqualTo("dealbench: the results could not be written to standard output.\n");
    }

    @Test
    void withoutAWindowTheSampleIsSummarisedAndDrawn() {
        Run run = Run.of(
                (problem, arguments) -> Optional.empty(),
                program -> program.withoutWindow(new String[0], "Unable to open DISPLAY"));

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).startsWith("No window can be opened: Unable to open DISPLAY. ");
        assertThat(run.out()).startsWith("Amazon - OpenAI, February 2026\n");
        List<Path> pictures = run.outLines().stream()
                .filter(line -> line.endsWith(".png"))
                .map(Path::of)
                .toList();
        assertThat(pictures).hasSizeGreaterThan(10).allSatisfy(file -> assertThat(file)
                .isNotEmptyFile());
        pictures.forEach(file -> assertThat(file.toFile().delete()).isTrue());
        assertThat(Objects.requireNonNull(pictures.getFirst().getParent())
                        .toFile()
                        .delete())
                .isTrue();
    }

    @Test
    void withoutAWindowAMissingFileIsStillMissing() {
        Run run = Run.of(
                (problem, arguments) -> Optional.empty(),
                program -> program.withoutWindow(new String[] {"missing.dealbench"}, "no display"));

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.errLines().getLast()).isEqualTo("There is no file missing.dealbench.");
    }

    @Test
    void applicationFolderIsWhereEachSystemHasIt() {
        Path home = Path.of("/home/ann").toAbsolutePath();
        Path other = Path.of("/data").toAbsolutePath();

        assertThat(ApplicationFolder.of("Linux", home, Map.of()).log())
                .isEqualTo(home.resolve(".local/share/dealbench/dealbench.log"));
        assertThat(ApplicationFolder.of("Linux", home, Map.of("XDG_DATA_HOME", other.toString()))
                        .path())
                .isEqualTo(other.resolve("dealbench"));
        assertThat(ApplicationFolder.of("Linux", home, Map.of("XDG_DATA_HOME", "relative"))
                        .path())
                .isEqualTo(home.resolve(".local/share/dealbench"));
        assertThat(ApplicationFolder.of("Mac OS X", home, Map.of()).path())
                .isEqualTo(home.resolve("Library/Application Support/Dealbench"));
        assertThat(ApplicationFolder.of("Windows 11", home, Map.of("LOCALAPPDATA", other.toString()))
                        .path())
                .isEqualTo(other.resolve("Dealbench"));
    }
}
