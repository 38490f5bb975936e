package org.dealbench.presentation.help;

import java.util.List;

/// What there is to know about one field, line or page.
public record Topic(TopicName name, List<Block> blocks) {

    public Topic {
        blocks = List.copyOf(blocks);
    }

    public String id() {
        return name.id();
    }

    public String title() {
        return name.title();
    }
}
