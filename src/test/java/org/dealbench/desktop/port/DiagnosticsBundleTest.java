package org.dealbench.desktop.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dealbench.presentation.shell.WorkbookStore.Opened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiagnosticsBundleTest {

    @TempDir
    private Path folder;

    @Test
    void theWorkbookIsInItOnlyWhenItIsWanted() throws IOException {
        Path log = Files.writeString(folder.resolve("dealbench.log"), "ERROR something\n");
        DiagnosticsBundle bundle = new DiagnosticsBundle(log);
        Path without = folder.resolve("without.zip");
        bundle.write(without, Optional.empty());
        Path with = folder.resolve("with.zip");
        bundle.write(with, Optional.of(((Opened.Read) new FileStore().sample()).workbook()));

        try (ZipFile zip = new ZipFile(without.toFile());
                ZipFile more = new ZipFile(with.toFile())) {
            assertThat(zip.stream()).extracting(ZipEntry::getName).containsExactly("versions.txt", "dealbench.log");
            assertThat(new String(
                            zip.getInputStream(zip.getEntry("versions.txt")).readAllBytes(),
                            java.nio.charset.StandardCharsets.UTF_8))
                    .startsWith("dealbench ")
                    .contains("java.version 25");
            assertThat(more.stream()).extracting(ZipEntry::getName).contains("workbook.dealbench");
        }
    }
}
