package org.dealbench.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// LibreOffice without a window, if it is installed: opens spreadsheets and computes what is in them.
final class LibreOffice {

    private static final long LONGEST_MINUTES = 10;
    private static final int AT_ONCE = 20;

    private final Path program;

    private LibreOffice(Path program) {
        this.program = program;
    }

    /// The one on the path, or where `DEALBENCH_SOFFICE` points.
    static Optional<LibreOffice> installed() {
        String named = System.getenv("DEALBENCH_SOFFICE");
        Stream<Path> places = named != null
                ? Stream.of(Path.of(named))
                : Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                        .map(folder -> Path.of(folder, "soffice"));
        return places.filter(Files::isExecutable).findFirst().map(LibreOffice::new);
    }

    /// Opens spreadsheets, computes them, and saves them with their values to another folder under the same names.
    void compute(List<Path> spreadsheets, Path folder) throws IOException, InterruptedException {
        for (int from = 0; from < spreadsheets.size(); from += AT_ONCE) {
            List<Path> some = spreadsheets.subList(from, Math.min(spreadsheets.size(), from + AT_ONCE));
            convert(some, "xlsx:Calc MS Excel 2007 XML", folder);
        }
    }

    private void convert(List<Path> files, String format, Path folder) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                folder.toString()));
        files.forEach(file -> command.add(file.toString()));
        Path log = folder.resolve("soffice.log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException("LibreOffice failed: " + Files.readString(log));
        }
    }
}
