package org.dealbench.desktop.control;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.dealbench.presentation.help.Asked;
import org.jspecify.annotations.Nullable;

/// What help is about in each part of a window: said by the part, and found by going up from where the focus is.
public final class HelpMarks {

    /// Kept with a node, and told apart by its type from all else that is kept there.
    private record Mark(Supplier<Optional<Asked>> subject) {}

    private HelpMarks() {}

    /// Says what a part is about.
    ///
    /// @param subject asked when somebody wants help; empty to leave it to what is around the part
    public static void put(Node part, Supplier<Optional<Asked>> subject) {
        part.getProperties().put(Mark.class, new Mark(subject));
    }

    /// What the innermost part around a node is about.
    public static Optional<Asked> of(@Nullable Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.hasProperties() && each.getProperties().get(Mark.class) instanceof Mark(var subject)) {
                Optional<Asked> asked = subject.get();
                if (asked.isPresent()) {
                    return asked;
                }
            }
        }
        return Optional.empty();
    }
}
