package org.dealbench.analysis.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.dealbench.model.Component;
import org.dealbench.model.Identified;
import org.dealbench.model.Schema;
import org.dealbench.model.Workbook;
import org.jspecify.annotations.Nullable;

/// The order of elements in lists, on which numbers may depend: effects add up in it.
final class ElementOrder {

    private ElementOrder() {}

    /// A workbook with its elements in the order of another's; those it has alone stay behind the one before them.
    static Workbook as(Workbook like, Workbook workbook) {
        return (Workbook) record(like, workbook);
    }

    private static Record record(Record like, Record record) {
        Schema schema = Schema.of(record.getClass());
        Record ordered = record;
        for (Component component : schema.components()) {
            Object value = component.of(record);
            Object sorted = value(component.of(like), value);
            if (!Objects.equals(sorted, value)) {
                ordered = schema.with(ordered, component, sorted);
            }
        }
        return ordered;
    }

    private static @Nullable Object value(@Nullable Object like, @Nullable Object value) {
        if (like instanceof Record one && value instanceof Record other && one.getClass() == other.getClass()) {
            return record(one, other);
        }
        boolean elements = value instanceof List<?> list && !list.isEmpty() && list.getFirst() instanceof Identified;
        return elements && like instanceof List<?> order && value instanceof List<?> list ? sorted(order, list) : value;
    }

    private static List<Object> sorted(List<?> like, List<?> list) {
        List<String> order = like.stream().map(each -> ((Identified) each).id()).toList();
        record Placed(Object element, int place) {}
        List<Placed> placed = new ArrayList<>();
        int last = -1;
        for (Object element : list) {
            int place = order.indexOf(((Identified) element).id());
            last = place < 0 ? last : place;
            Object twin = place < 0 ? null : like.get(place);
            placed.add(new Placed(
                    twin instanceof Record one && element instanceof Record other && one.getClass() == other.getClass()
                            ? record(one, other)
                            : element,
                    last));
        }
        return placed.stream()
                .sorted(Comparator.comparingInt(Placed::place))
                .map(Placed::element)
                .toList();
    }
}
