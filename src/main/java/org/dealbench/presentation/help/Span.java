package org.dealbench.presentation.help;

/// A piece of a line of help.
public sealed interface Span {

    /// What is read.
    String text();

    /// Plain words.
    record Words(String text) implements Span {}

    /// Something as it is typed or as it stands in a file.
    record Code(String text) implements Span {}

    /// Words that lead somewhere.
    ///
    /// @param topic id of a topic, or `command/` and the name of a command
    record Link(String text, String topic) implements Span {}
}
