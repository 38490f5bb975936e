package org.dealbench.desktop.port;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dealbench.cli.ProgramVersion;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.shell.Diagnostics;
import org.dealbench.workbook.Extras;
import org.dealbench.workbook.WorkbookJson;

/// The log, the versions of program and system, and the workbook if it is wanted, as a ZIP file.
///
/// @param log of the program; the one before it has `.1` at its end
public record DiagnosticsBundle(Path log) implements Diagnostics {

    private static final List<String> PROPERTIES = List.of(
            "java.version",
            "java.vendor",
            "javafx.runtime.version",
            "os.name",
            "os.version",
            "os.arch",
            "file.encoding",
            "user.language");

    @Override
    public void write(Path file, Optional<Workbook> workbook) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            add(zip, "versions.txt", versions().getBytes(StandardCharsets.UTF_8));
            for (Path each : List.of(log, log.resolveSibling(log.getFileName() + ".1"))) {
                if (Files.isRegularFile(each)) {
                    add(zip, String.valueOf(each.getFileName()), Files.readAllBytes(each));
                }
            }
            if (workbook.isPresent()) {
                add(zip, "workbook.dealbench", WorkbookJson.write(workbook.get(), Extras.NONE));
            }
        }
    }

    private static String versions() {
        return "dealbench " + ProgramVersion.number() + "\n"
                + PROPERTIES.stream()
                        .map(name -> name + " " + System.getProperty(name, "unknown"))
                        .collect(Collectors.joining("\n"))
                + "\n";
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
