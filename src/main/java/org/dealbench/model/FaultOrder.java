package org.dealbench.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Faults in the order in which a person meets them in the file: list by list, and those of one element together.
public final class FaultOrder {

    private FaultOrder() {}

    /// The same faults; those of one element stay in their order, elements in that of their first fault.
    public static List<Fault> of(List<Fault> faults) {
        Map<Integer, Map<String, List<Fault>>> groups = new TreeMap<>();
        for (Fault fault : faults) {
            Address address = Address.parse(fault.address());
            String element =
                    address.first(Math.min(2, address.segments().size())).toString();
            groups.computeIfAbsent(rank(address.segments().getFirst()), _ -> new LinkedHashMap<>())
                    .computeIfAbsent(element, _ -> new ArrayList<>())
                    .add(fault);
        }
        return groups.values().stream()
                .flatMap(elements -> elements.values().stream())
                .flatMap(List::stream)
                .toList();
    }

    private static int rank(String field) {
        Component component = Schema.of(Workbook.class).component(field);
        return component == null ? -1 : component.index();
    }
}
