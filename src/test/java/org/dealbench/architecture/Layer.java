package org.dealbench.architecture;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// A layer of the program: a package below `org.dealbench` with all below it, and the layers it may use.
@SuppressWarnings("ImmutableEnumChecker") // Set.of and List.of cannot change
enum Layer {
    MODEL,
    ENGINE(MODEL),
    ANALYSIS(MODEL, ENGINE),
    WORKBOOK(MODEL),
    LIBRARY(MODEL, WORKBOOK),
    CHART(MODEL, ENGINE, ANALYSIS),
    RENDER(CHART),
    EXPORT(CHART, RENDER, ANALYSIS),
    PRESENTATION(MODEL, ENGINE, ANALYSIS, CHART),
    CLI(MODEL, ENGINE, ANALYSIS, WORKBOOK, LIBRARY, CHART, RENDER, EXPORT),
    DESKTOP(MODEL, ENGINE, ANALYSIS, WORKBOOK, LIBRARY, CHART, RENDER, EXPORT, PRESENTATION, CLI);

    static final String ROOT = "org.dealbench";

    private final Set<Layer> mayUse;

    Layer(Layer... mayUse) {
        this.mayUse = Set.of(mayUse);
    }

    /// As ArchUnit writes a package with all below it.
    String packages() {
        return ROOT + "." + simpleName() + "..";
    }

    String simpleName() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean mayUse(Layer other) {
        return other == this || mayUse.contains(other);
    }

    List<Layer> forbidden() {
        return all().filter(other -> !mayUse(other)).toList();
    }

    static Stream<Layer> all() {
        return Arrays.stream(values());
    }

    static String[] packagesOf(Stream<Layer> layers) {
        return layers.map(Layer::packages).toArray(String[]::new);
    }
}
