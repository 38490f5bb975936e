package org.dealbench.engine.formula;

import java.util.IdentityHashMap;
import org.dealbench.engine.Expr;

/// Where the parts of a formula stand in the text it was read from.
///
/// A part is the very object: the same words at two places are two parts.
public final class Places {

    /// Parts a formula may come to, written out.
    static final int MAX_PARTS = 5_000;
    /// How deep a formula may be nested, a chain of additions included.
    static final int MAX_DEPTH = 500;

    private record Place(int offset, int length) {}

    /// How large a part is when it is walked through, where the same part may stand in several others.
    private record Size(int parts, int depth) {}

    private final IdentityHashMap<Expr, Place> places = new IdentityHashMap<>();
    private final IdentityHashMap<Expr, Size> sizes = new IdentityHashMap<>();

    /// Notes a part, and its own parts that do not stand in the text themselves: the month in `previous(x)`.
    ///
    /// @return whether the formula is still small enough to be walked through
    boolean add(Expr part, int offset, int end) {
        Size size = add(part, new Place(offset, end - offset));
        return size.parts <= MAX_PARTS && size.depth <= MAX_DEPTH;
    }

    private Size add(Expr part, Place place) {
        Size known = sizes.get(part);
        if (known != null) {
            return known;
        }
        int parts = 1;
        int depth = 0;
        for (Expr inner : part.parts()) {
            Size size = add(inner, place);
            parts += size.parts;
            depth = Math.max(depth, size.depth);
        }
        Size size = new Size(parts, depth + 1);
        sizes.put(part, size);
        places.put(part, place);
        return size;
    }

    /// A fault at a part, the very object that was read.
    public FormulaFault fault(Expr part, String problem) {
        Place place = places.getOrDefault(part, new Place(0, 0));
        return new FormulaFault(place.offset, place.length, problem);
    }
}
