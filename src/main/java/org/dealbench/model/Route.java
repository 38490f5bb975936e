package org.dealbench.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The way from a workbook to what stands at an address, and back to a workbook in which something else stands there.
///
/// @param hops from the workbook down
/// @param owners names of the elements passed, as a person sees them
/// @param shape of what stands there
/// @param nullable whether nothing may stand there
/// @param input null when it has no label, unit and bounds of its own
/// @param value what stands there
record Route(
        Workbook workbook,
        Address address,
        List<Hop> hops,
        List<String> owners,
        Shape shape,
        boolean nullable,
        @Nullable InputSpec input,
        @Nullable Object value) {

    static Outcome<Route> to(Workbook workbook, Address address) {
        return new RouteFinder(workbook, address).find();
    }

    Workbook with(@Nullable Object newValue) {
        return rebuilt(hops.size(), newValue);
    }

    /// The workbook with the owner at the end of the route replaced, a list from which the element is taken for
    /// instance.
    Workbook withOwner(Object newOwner) {
        return rebuilt(hops.size() - 1, newOwner);
    }

    private Workbook rebuilt(int depth, @Nullable Object newValue) {
        Object child = newValue;
        for (int i = depth - 1; i >= 0; i--) {
            child = hops.get(i).with(child);
        }
        if (child instanceof Workbook changed) {
            return changed;
        }
        throw new IllegalArgumentException("a workbook cannot be replaced by " + child);
    }
}
