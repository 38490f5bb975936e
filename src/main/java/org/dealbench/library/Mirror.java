package org.dealbench.library;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dealbench.workbook.WholeFile;

/// A small file beside the database that holds one of its tables once more, a checksummed line for each row.
///
/// When the database is damaged or gone, what a person would have to set or find again comes back from here. H2's own
/// recovery tool was the other way: it reads what is left of a file whose format is H2's business, gives SQL that has
/// to be sorted out, and has nothing to read when the file is gone. A line here is whole or is left out.
record Mirror(Path file) {

    /// Beyond it nobody wrote it by using this program.
    private static final int MOST_BYTES = 64 << 20;

    /// The rows that are whole, none when there is no file.
    List<List<String>> read() {
        List<List<String>> rows = new ArrayList<>();
        byte[] content;
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
                return List.of();
            }
            content = Files.readAllBytes(file);
        } catch (IOException e) {
            log("cannot be read", e);
            return List.of();
        }
        int from = 0;
        for (int end = 0; end < content.length; end++) {
            if (content[end] == '\n') {
                row(Arrays.copyOfRange(content, from, end)).ifPresent(rows::add);
                from = end + 1;
            }
        }
        return List.copyOf(rows);
    }

    private static Optional<List<String>> row(byte[] line) {
        try {
            return Line.words(line).map(words -> words.stream().map(Line::text).toList());
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// A moment that a row holds, empty for anything else.
    static Optional<Instant> moment(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /// Holds these rows and no others. What cannot be written is only missing when the database is.
    void write(List<List<String>> rows) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        rows.forEach(
                row -> content.writeBytes(Line.of(row.stream().map(Line::word).toList())));
        try {
            WholeFile.replace(file, content.toByteArray());
        } catch (IOException e) {
            log("cannot be written", e);
        }
    }

    private void log(String what, IOException cause) {
        System.getLogger(Mirror.class.getName()).log(Level.WARNING, file + " " + what, cause);
    }
}
