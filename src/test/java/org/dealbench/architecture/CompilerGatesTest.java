package org.dealbench.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dealbench.architecture.Compiler.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the compiler refuses, tried with the flags that stand in `pom.xml`.
class CompilerGatesTest {

    @TempDir
    private Path folder;

    @Test
    void soundSourceCompiles() throws Exception {
        Outcome outcome = new Compiler(folder).compile("Sound", "public String text() { return \"\"; }");

        assertThat(outcome.said()).isEmpty();
        assertThat(outcome.exitCode()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [rawtypes]               | public Object raw() { return new java.util.ArrayList(); }
            [EqualsIncompatibleType] | public boolean same(String a, Integer b) { return a.equals(b); }
            """)
    void everyWarningStopsTheBuild(String warning, String body) throws Exception {
        Outcome outcome = new Compiler(folder).compile("Warned", body);

        assertThat(outcome.said()).contains("warning: " + warning, "-Werror specified");
        assertThat(outcome.exitCode()).isNotZero();
    }

    @Test
    void undeclaredNullAndCertainBugStopTheBuild() throws Exception {
        Outcome outcome = new Compiler(folder).compile("Wrong", """
                        public String none() { return null; }
                        public void forgets() { new IllegalStateException("never thrown"); }
                        """);

        assertThat(outcome.said()).contains("error: [NullAway]", "error: [DeadException]");
        assertThat(outcome.exitCode()).isNotZero();
    }
}
