package org.dealbench.presentation.help;

/// What a topic is called among all others.
///
/// @param id stays the same: the path of a field, `line/` and a line's id, `page/` and a page's kind, `guide/` and a name
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
