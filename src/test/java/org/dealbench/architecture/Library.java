package org.dealbench.architecture;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A library that only some layers know, so that it can be replaced or left out there.
@SuppressWarnings("ImmutableEnumChecker") // Set.of and List.of cannot change
enum Library {
    JACKSON(Set.of(Layer.WORKBOOK), "tools.jackson..", "com.fasterxml.."),
    JDBC(Set.of(Layer.LIBRARY), "java.sql..", "javax.sql..", "org.h2.."),
    PDFBOX(Set.of(Layer.RENDER), "org.apache.pdfbox..", "org.apache.fontbox.."),
    FASTEXCEL(Set.of(Layer.EXPORT), "org.dhatim.."),
    PICOCLI(Set.of(Layer.CLI), "picocli.."),
    JAVAFX(Set.of(Layer.RENDER, Layer.PRESENTATION, Layer.DESKTOP), "javafx.."),
    CONTROLS(Set.of(Layer.DESKTOP), "org.controlsfx..", "impl.org.controlsfx..", "atlantafx..", "org.kordamp.ikonli.."),
    JAVAFX_INTERNALS(Set.of(), "com.sun.javafx..", "com.sun.glass..", "com.sun.prism..");

    private final Set<Layer> knownTo;
    private final List<String> packages;

    Library(Set<Layer> knownTo, String... packages) {
        this.knownTo = knownTo;
        this.packages = List.of(packages);
    }

    Stream<Layer> unknownTo() {
        return Layer.all().filter(layer -> !knownTo.contains(layer));
    }

    String[] packages() {
        return packages.toArray(String[]::new);
    }
}
