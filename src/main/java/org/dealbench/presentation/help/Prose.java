package org.dealbench.presentation.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The sentences of help that people wrote, by topic.
///
/// They stand in one file each for fields, pages and guides, as Markdown: a heading with the topic's id, and its title
/// where no declaration has one; paragraphs and lists of words, `code` and links to other topics.
///
/// @param title empty for the label that the field is declared with
/// @param section of the model, empty for that of what the topic belongs to
record Prose(String title, String section, List<Block> blocks) {

    private static final Pattern PIECE = Pattern.compile("`([^`]+)`|\\[([^\\]]+)]\\(([^)]+)\\)");

    Prose {
        blocks = List.copyOf(blocks);
    }

    /// The topics of a file beside this class.
    static SequencedMap<String, Prose> of(String file) {
        try (InputStream in = Prose.class.getResourceAsStream(file)) {
            return parse(new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The topics of a text.
    ///
    /// @throws IllegalArgumentException if two topics have one id, or a line stands above the first heading
    static SequencedMap<String, Prose> parse(String text) {
        if (!text.startsWith("## ")) {
            throw new IllegalArgumentException("help begins without a heading");
        }
        SequencedMap<String, Prose> topics = new LinkedHashMap<>();
        for (String part : text.substring("## ".length()).split("(?m)^## ", -1)) {
            List<String> lines = part.lines().toList();
            String[] head = lines.getFirst().split("\\|", -1);
            Prose prose = new Prose(cell(head, 1), cell(head, 2), blocks(lines.subList(1, lines.size())));
            if (topics.putIfAbsent(head[0].strip(), prose) != null) {
                throw new IllegalArgumentException("help has two topics " + head[0].strip());
            }
        }
        return topics;
    }

    private static String cell(String[] head, int index) {
        return index < head.length ? head[index].strip() : "";
    }

    private static List<Block> blocks(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .<Block>map(line -> line.startsWith("- ")
                        ? new Block.Item(spans(line.substring(2)))
                        : new Block.Paragraph(spans(line)))
                .toList();
    }

    /// The pieces of a line.
    static List<Span> spans(String line) {
        List<Span> spans = new ArrayList<>();
        Matcher piece = PIECE.matcher(line);
        int from = 0;
        while (piece.find()) {
            addWords(spans, line.substring(from, piece.start()));
            spans.add(
                    piece.group(1) != null
                            ? new Span.Code(piece.group(1))
                            : new Span.Link(piece.group(2), piece.group(3)));
            from = piece.end();
        }
        addWords(spans, line.substring(from));
        return spans;
    }

    private static void addWords(List<Span> spans, String words) {
        if (!words.isEmpty()) {
            spans.add(new Span.Words(words));
        }
    }
}
