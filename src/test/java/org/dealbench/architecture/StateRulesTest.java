package org.dealbench.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class StateRulesTest {

    @Test
    void everyStaticThatCanChangeIsFound() throws IOException {
        assertThat(new Offenders()
                        .with("engine.Counts", "static int count;")
                        .with("engine.Table", "private static final double[] TABLE = {1, 2};")
                        .with(
                                "engine.Keeps",
                                "static final java.util.HashMap<String, String> KEPT = new java.util.HashMap<>();")
                        .with(
                                "engine.Hides",
                                "static final java.util.Map<String, String> KEPT = new java.util.TreeMap<>();")
                        .with(
                                "engine.Atomic",
                                "static final java.util.concurrent.atomic.AtomicLong NEXT ="
                                        + " new java.util.concurrent.atomic.AtomicLong();")
                        .with("engine.Draws", "static final java.util.Random RANDOM = new java.util.Random(1);")
                        .with("engine.Writes", "static final StringBuilder TEXT = new StringBuilder();")
                        .with(
                                "presentation.Observed",
                                "static final javafx.beans.property.StringProperty TEXT ="
                                        + " new javafx.beans.property.SimpleStringProperty();")
                        .accusedBy(StateRules.noStaticChanges()))
                .containsExactly(
                        "engine.Atomic",
                        "engine.Counts",
                        "engine.Draws",
                        "engine.Hides",
                        "engine.Keeps",
                        "engine.Table",
                        "engine.Writes",
                        "presentation.Observed");
    }

    @Test
    void constantsEnumsAndSwitchesPass() throws IOException {
        assertThat(new Offenders()
                        .with("model.Constant", "static final double DAYS = 365; static final String NAME = \"x\";")
                        .with("model.Listed", "static final java.util.List<String> NAMES = java.util.List.of(\"a\");")
                        .with(
                                "model.Copied",
                                "static final java.util.Map<String, String> NAMES;"
                                        + "static { var made = new java.util.HashMap<String, String>();"
                                        + "NAMES = java.util.Map.copyOf(made); }")
                        .declared("model.Unit", "package org.dealbench.model; public enum Unit { WATT, HOUR }")
                        .with(
                                "model.Switches",
                                "int go(Unit unit) { assert unit != null;"
                                        + "switch (unit) { case WATT: return 1; default: return 2; } }")
                        .accusedBy(StateRules.noStaticChanges()))
                .isEmpty();
    }

    @Test
    void everyUseOfAStandardStreamOutsideTheCommandLineIsFound() throws IOException {
        assertThat(new Offenders()
                        .with("engine.Prints", "void go() { System.out.println(1); }")
                        .with("engine.Refers", "java.util.function.Consumer<String> out = System.err::println;")
                        .with("desktop.Reads", "int go() throws java.io.IOException { return System.in.read(); }")
                        .with("desktop.Asks", "Object console = System.console();")
                        .with("desktop.Writes", "void go() { IO.println(1); }")
                        .with("workbook.Traces", "void go(Exception e) { e.printStackTrace(); }")
                        .with(
                                "workbook.Fine",
                                "void go(Exception e, java.io.PrintWriter to) { e.printStackTrace(to); }")
                        .with("cli.Fine", "void go() { System.out.println(1); }")
                        .accusedBy(StateRules.onlyTheCommandLineUsesStandardStreams()))
                .containsExactly(
                        "desktop.Asks",
                        "desktop.Reads",
                        "desktop.Writes",
                        "engine.Prints",
                        "engine.Refers",
                        "workbook.Traces");
    }
}
