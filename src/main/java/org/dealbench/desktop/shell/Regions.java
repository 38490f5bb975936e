package org.dealbench.desktop.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;

/// The parts of the window that F6 goes round: toolbar, navigation, the page's parts, status.
final class Regions {

    private final Supplier<List<Node>> parts;

    /// @param parts from top to bottom as they are now
    Regions(Supplier<List<Node>> parts) {
        this.parts = parts;
    }

    /// Goes to the next part that can have the focus, or the one before.
    void step(int steps, Node focused) {
        List<Node> all = parts.get().stream()
                .filter(part -> focusable(part).findFirst().isPresent())
                .toList();
        if (all.isEmpty()) {
            return;
        }
        int at = 0;
        for (int i = 0; i < all.size(); i++) {
            if (isIn(focused, all.get(i))) {
                at = i;
            }
        }
        focusable(all.get(Math.floorMod(at + steps, all.size()))).findFirst().ifPresent(Node::requestFocus);
    }

    private static boolean isIn(Node node, Node part) {
        for (Optional<Node> each = Optional.of(node); each.isPresent(); each = each.map(Node::getParent)) {
            if (each.get().equals(part)) {
                return true;
            }
        }
        return false;
    }

    /// What in a part can have the focus, the first first.
    private static Stream<Node> focusable(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Stream.empty();
        }
        Stream<Node> below = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(Regions::focusable)
                : Stream.empty();
        return Stream.concat(node.isFocusTraversable() ? Stream.of(node) : Stream.empty(), below);
    }
}
