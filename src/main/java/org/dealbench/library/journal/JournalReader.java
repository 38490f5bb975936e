package org.dealbench.library.journal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.DataFormatException;
import org.dealbench.library.Compression;
import org.dealbench.library.Line;
import org.jspecify.annotations.Nullable;

/// Reads what is whole of a journal.
///
/// A last line that was torn is dropped and nothing else. Should a line in the middle be damaged, the text is the one
/// before it, or the one of a later line that is whole by itself.
final class JournalReader {

    private static final int MOST_BYTES = 256 << 20;
    private static final int EDIT_WORDS = 8;

    private final Path file;
    private @Nullable Origin origin;
    private byte @Nullable [] text;
    private Edit edit = Edit.none(Instant.EPOCH);

    private JournalReader(Path file) {
        this.file = file;
    }

    /// What a journal holds, empty when not even its beginning is whole.
    static Optional<Left> read(Path file, byte[] content) {
        JournalReader reader = new JournalReader(file);
        int from = 0;
        for (int end = 0; end < content.length; end++) {
            if (content[end] == '\n') {
                Line.words(Arrays.copyOfRange(content, from, end)).ifPresent(reader::take);
                from = end + 1;
            }
        }
        return reader.left();
    }

    private void take(List<String> words) {
        try {
            if (words.getFirst().equals(JournalFile.FORMAT) && words.size() == 2 + Origin.WORDS) {
                origin = words.get(1).equals(JournalFile.VERSION) ? Origin.of(words.subList(2, words.size())) : null;
            } else if (words.size() == EDIT_WORDS) {
                takeEdit(words);
            }
        } catch (IllegalArgumentException | DataFormatException _) {
            // A line of the right checksum that leads nowhere follows one that was lost; the text before it stands.
        }
    }

    private void takeEdit(List<String> words) throws DataFormatException {
        byte[] part = Compression.inflate(Line.bytes(words.get(7)), MOST_BYTES);
        byte[] before = text;
        byte[] after;
        if (words.getFirst().equals(JournalFile.WHOLE)) {
            after = part;
        } else if (before == null) {
            return;
        } else {
            after = new Delta(Integer.parseInt(words.get(5)), Integer.parseInt(words.get(6)), part).applyTo(before);
        }
        if (Line.checksum(after).equals(words.get(4))) {
            text = after;
            edit = new Edit(
                    Integer.parseInt(words.get(1)),
                    Instant.ofEpochMilli(Long.parseLong(words.get(2))),
                    Line.text(words.get(3)));
        }
    }

    private Optional<Left> left() {
        Origin known = origin;
        byte[] found = text;
        return known == null || found == null
                ? Optional.empty()
                : Optional.of(new Left(
                        file,
                        known,
                        edit.number(),
                        edit.made(),
                        edit.label(),
                        new String(found, StandardCharsets.UTF_8)));
    }
}
