package org.dealbench.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The Java sources below a folder, and the rules that only the text can show.
record SourceTree(Path folder) {

    private static final String PACKAGE_INFO = "package-info.java";

    List<String> filesOver(int lines) {
        return javaFiles(file -> lines(file).size() > lines);
    }

    /// Packages that NullAway would pass over in silence.
    ///
    /// The tests of a package are marked with it, because javac sees one package.
    static SortedSet<String> packagesWithoutNullMarked(SourceTree... trees) {
        SortedSet<String> unmarked = new TreeSet<>();
        for (SourceTree tree : trees) {
            unmarked.addAll(tree.packages());
        }
        unmarked.removeIf(name -> Arrays.stream(trees).anyMatch(tree -> tree.marks(name)));
        return unmarked;
    }

    private List<String> packages() {
        return javaFiles(_ -> true).stream()
                .map(file -> file.substring(0, file.lastIndexOf('/')))
                .toList();
    }

    private boolean marks(String packageName) {
        Path packageInfo = folder.resolve(packageName).resolve(PACKAGE_INFO);
        return Files.exists(packageInfo) && lines(packageInfo).contains("@NullMarked");
    }

    private List<String> javaFiles(Predicate<Path> wanted) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(SourceTree::isJava)
                    .filter(wanted)
                    .map(this::name)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String name(Path path) {
        return folder.relativize(path).toString().replace('\\', '/');
    }

    private static boolean isJava(Path file) {
        return file.toString().endsWith(".java");
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
