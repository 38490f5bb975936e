package org.dealbench.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The Java sources below a folder, and the rules that only the text can show.
record SourceTree(Path folder) {

    private static final String PACKAGE_INFO = "package-info.java";

    List<String> filesOver(int lines) {
        return javaFiles(file -> lineCount(file) > lines);
    }

    /// Packages that NullAway would pass over in silence.
    List<String> packagesWithoutNullMarked() {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isDirectory)
                    .filter(SourceTree::hasSources)
                    .filter(directory -> !isNullMarked(directory.resolve(PACKAGE_INFO)))
                    .map(this::name)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    private static boolean hasSources(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.anyMatch(SourceTree::isJava);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isJava(Path file) {
        return file.toString().endsWith(".java");
    }

    private static boolean isNullMarked(Path packageInfo) {
        return Files.exists(packageInfo) && lines(packageInfo).contains("@NullMarked");
    }

    private static long lineCount(Path file) {
        return lines(file).size();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
