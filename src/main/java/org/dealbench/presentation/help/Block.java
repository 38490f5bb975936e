package org.dealbench.presentation.help;

import java.util.List;
import java.util.stream.Collectors;

/// A part of a topic, from top to bottom.
public sealed interface Block {

    /// The line that begins a part.
    record Heading(String text) implements Block {}

    /// A paragraph.
    record Paragraph(List<Span> spans) implements Block {
        public Paragraph {
            spans = List.copyOf(spans);
        }
    }

    /// One of several things in a list.
    record Item(List<Span> spans) implements Block {
        public Item {
            spans = List.copyOf(spans);
        }
    }

    /// Something known, with what it is called.
    record Fact(String label, List<Span> spans) implements Block {
        public Fact {
            spans = List.copyOf(spans);
        }
    }

    /// A formula as the program prints it.
    ///
    /// @param of the line it is of
    record Formula(List<Span> of, String text) implements Block {
        public Formula {
            of = List.copyOf(of);
        }
    }

    /// All of it in one line, as it is searched and read aloud.
    default String words() {
        return switch (this) {
            case Heading(String text) -> text;
            case Paragraph(List<Span> spans) -> words(spans);
            case Item(List<Span> spans) -> words(spans);
            case Fact(String label, List<Span> spans) -> label + ": " + words(spans);
            case Formula(List<Span> of, String text) -> words(of) + " = " + text;
        };
    }

    /// The pieces that stand in it.
    default List<Span> pieces() {
        return switch (this) {
            case Heading _ -> List.of();
            case Paragraph(List<Span> spans) -> spans;
            case Item(List<Span> spans) -> spans;
            case Fact(String _, List<Span> spans) -> spans;
            case Formula(List<Span> of, String _) -> of;
        };
    }

    private static String words(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
