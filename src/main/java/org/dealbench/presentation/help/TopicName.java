package org.dealbench.presentation.help;

/// What a topic is called among all others.
///
/// @param id stays the same: the path of a field, or `line/`, `page/` or `guide/` and what it is the topic of
/// @param kind of what it is a topic: `Field`
public record TopicName(String id, String title, String kind) {

    static final String FIELD = "Field";
    static final String PART = "Part";
    static final String LINE = "Line";
    static final String PAGE = "Page";
    static final String GUIDE = "Guide";

    /// Words that lead there.
    Span link() {
        return new Span.Link(title, id);
    }
}
