package org.dealbench.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTreeTest {

    @TempDir
    private Path folder;

    @Test
    void fileOverTheLimitIsFound() throws IOException {
        write("a/Long.java", "//\n".repeat(401));
        write("a/Fine.java", "//\n".repeat(400));
        write("a/notes.txt", "//\n".repeat(401));

        assertThat(new SourceTree(folder).filesOver(400)).containsExactly("a/Long.java");
    }

    @Test
    void packageThatIsNotNullMarkedIsFound() throws IOException {
        write("marked/package-info.java", "@NullMarked\npackage marked;\n");
        write("marked/Fine.java", "");
        write("bare/Lost.java", "");
        write("commented/package-info.java", "// @NullMarked\npackage commented;\n");
        write("empty/notes.txt", "");

        assertThat(SourceTree.packagesWithoutNullMarked(new SourceTree(folder))).containsExactly("bare", "commented");
    }

    @Test
    void testsAreMarkedWithThePackageTheyTest() throws IOException {
        write("main/tested/package-info.java", "@NullMarked\npackage tested;\n");
        write("test/tested/FineTest.java", "");
        write("test/lost/LostTest.java", "");

        assertThat(SourceTree.packagesWithoutNullMarked(
                        new SourceTree(folder.resolve("main")), new SourceTree(folder.resolve("test"))))
                .containsExactly("lost");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
