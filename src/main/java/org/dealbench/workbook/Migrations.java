package org.dealbench.workbook;

import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/// The steps from every released version of the format to the newest, one step a version.
///
/// A step works on the tree, not on the records: those know only the newest version.
///
/// @param steps the step from version 1 to 2 first; none yet, 1 being the first version
record Migrations(List<UnaryOperator<ObjectNode>> steps) {

    static final Migrations RELEASED = new Migrations(List.of());

    Migrations {
        steps = List.copyOf(steps);
    }

    /// The version that all others are brought to.
    int newest() {
        return steps.size() + 1;
    }

    ObjectNode migrate(ObjectNode root, int version) {
        ObjectNode migrated = root;
        for (UnaryOperator<ObjectNode> step : steps.subList(version - 1, steps.size())) {
            migrated = step.apply(migrated);
        }
        return migrated;
    }
}
