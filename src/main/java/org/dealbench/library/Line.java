package org.dealbench.library;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/// One line of a journal or another small file of the program: a checksum, and words with a space between them.
///
/// A line is believed as a whole or not at all: whatever of it did not reach the disk, the checksum tells.
public final class Line {

    private static final int CHECKSUM = 8;

    private Line() {}

    /// The line of these words, none of which has a space, with the newline at its end.
    public static byte[] of(List<String> words) {
        byte[] content = String.join(" ", words).getBytes(StandardCharsets.US_ASCII);
        byte[] line = Arrays.copyOf((checksum(content) + " ").getBytes(StandardCharsets.US_ASCII), content.length + 10);
        System.arraycopy(content, 0, line, CHECKSUM + 1, content.length);
        line[line.length - 1] = '\n';
        return line;
    }

    /// The words of a line without its newline; empty when it is not what was written.
    public static Optional<List<String>> words(byte[] line) {
        if (line.length <= CHECKSUM || line[CHECKSUM] != ' ') {
            return Optional.empty();
        }
        byte[] content = Arrays.copyOfRange(line, CHECKSUM + 1, line.length);
        String given = new String(line, 0, CHECKSUM, StandardCharsets.US_ASCII);
        return given.equals(checksum(content))
                ? Optional.of(List.of(new String(content, StandardCharsets.US_ASCII).split(" ", -1)))
                : Optional.empty();
    }

    public static String checksum(byte[] content) {
        CRC32C sum = new CRC32C();
        sum.update(content);
        return String.format("%08x", sum.getValue());
    }

    /// Bytes as a word.
    public static String word(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /// A text as a word.
    public static String word(String text) {
        return word(text.getBytes(StandardCharsets.UTF_8));
    }

    public static byte[] bytes(String word) {
        return Base64.getDecoder().decode(word);
    }

    public static String text(String word) {
        return new String(bytes(word), StandardCharsets.UTF_8);
    }
}
