package org.dealbench.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// Anything of a workbook by address, whole elements and lists included: what editors of names, kinds and rows need.
///
/// Nothing is checked here but that the address leads somewhere: a workbook may hold faults, and [Validation] lists
/// them. Numbers are edited through [Inputs], which checks bounds.
public final class Parts {

    private Parts() {}

    /// What stands there, empty when nothing does.
    public static Outcome<Optional<Object>> find(Workbook workbook, Address address) {
        return Route.to(workbook, address).map(route -> Optional.ofNullable(route.value()));
    }

    /// The workbook with something else there: an element, a ramp of another kind, a name, a whole list.
    ///
    /// @throws IllegalArgumentException when it cannot hold that
    public static Outcome<Workbook> replace(Workbook workbook, Address address, @Nullable Object part) {
        return Route.to(workbook, address).map(route -> route.with(part));
    }

    /// The workbook with an element more in the list at `list`, before the one that is at `index` now.
    public static Outcome<Workbook> insert(Workbook workbook, Address list, int index, Object element) {
        return Route.to(workbook, list).map(route -> {
            List<@Nullable Object> elements = listOf(route, route.value());
            elements.add(index, element);
            return route.with(elements);
        });
    }

    /// The workbook without the element at that address, or without the chip in a mix row.
    public static Outcome<Workbook> remove(Workbook workbook, Address element) {
        return Route.to(workbook, element).map(route -> switch (route.hops().getLast()) {
            case Hop.IntoElement(List<?> owner, int index) -> {
                List<@Nullable Object> elements = listOf(route, owner);
                elements.remove(index);
                yield route.withOwner(elements);
            }
            case Hop.IntoKey(var owner, String key) -> {
                SequencedMap<String, Object> shares = new LinkedHashMap<>(owner);
                shares.remove(key);
                yield route.withOwner(shares);
            }
            case Hop.IntoComponent _ -> route.with(null);
        });
    }

    /// The workbook with an element at another place of its list.
    public static Outcome<Workbook> move(Workbook workbook, Address element, int toIndex) {
        return Route.to(workbook, element).map(route -> {
            if (!(route.hops().getLast() instanceof Hop.IntoElement(List<?> owner, int index))) {
                throw new IllegalArgumentException(element + " is not in a list");
            }
            List<@Nullable Object> elements = listOf(route, owner);
            elements.add(toIndex, elements.remove(index));
            return route.withOwner(elements);
        });
    }

    private static List<@Nullable Object> listOf(Route route, @Nullable Object value) {
        if (value instanceof List<?> list) {
            return new ArrayList<>(list);
        }
        throw new IllegalArgumentException(route.address() + " is not a list");
    }
}
