package org.dealbench.desktop.control;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.dealbench.presentation.table.NumberAt;

/// Knows which number a part of the window shows, so that one command explains any number on screen.
public final class NumbersAtHand {

    /// What a node shows, as a property of it.
    private interface Shown extends Supplier<Optional<NumberAt>> {}

    private NumbersAtHand() {}

    /// Says which number a node shows, or has selected.
    public static void of(Node node, Supplier<Optional<NumberAt>> number) {
        Shown shown = number::get;
        node.getProperties().put(Shown.class, shown);
    }

    /// The number of a node or of the nearest one around it that shows any.
    public static Optional<NumberAt> at(Node node) {
        for (Optional<Node> each = Optional.of(node); each.isPresent(); each = each.map(Node::getParent)) {
            if (each.get().getProperties().get(Shown.class) instanceof Shown shown) {
                return shown.get();
            }
        }
        return Optional.empty();
    }
}
