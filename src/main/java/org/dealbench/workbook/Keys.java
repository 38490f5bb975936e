package org.dealbench.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.BiConsumer;
import org.dealbench.model.Actual;
import org.dealbench.model.Component;
import org.dealbench.model.Correlation;
import org.dealbench.model.Identified;
import org.dealbench.model.MixRow;
import org.dealbench.model.Schema;
import org.dealbench.model.Uncertainty;
import org.jspecify.annotations.Nullable;

/// Keys of a workbook's objects that survive reordering: the path of ids down to an object, and for objects without an
/// id what they speak of.
final class Keys {

    private Keys() {}

    /// The memories of objects, by key instead of by identity.
    static Extras extras(Record workbook, IdentityHashMap<Record, Extras.OfObject> memories) {
        Map<String, Extras.OfObject> byKey = new HashMap<>();
        visit(workbook, "", (key, object) -> {
            Extras.OfObject memory = memories.get(object);
            if (memory != null) {
                byKey.putIfAbsent(key, memory);
            }
        });
        return new Extras(byKey);
    }

    private static void visit(Record object, String key, BiConsumer<String, Record> visitor) {
        visitor.accept(key, object);
        for (Component component : Schema.of(object.getClass()).components()) {
            visitValue(component.of(object), child(key, component.name()), visitor);
        }
    }

    private static void visitValue(@Nullable Object value, String key, BiConsumer<String, Record> visitor) {
        switch (value) {
            case Record part -> visit(part, key, visitor);
            case List<?> elements -> {
                List<String> keys = of(elements);
                for (int i = 0; i < keys.size(); i++) {
                    visitValue(elements.get(i), child(key, keys.get(i)), visitor);
                }
            }
            case SequencedMap<?, ?> _ -> {}
            case null, default -> {}
        }
    }

    static String child(String key, String name) {
        return key + "/" + name;
    }

    /// Keys of the elements of a list within it.
    static List<String> of(List<?> elements) {
        List<String> keys = new ArrayList<>(elements.size());
        Map<String, Integer> seen = new HashMap<>();
        for (Object element : elements) {
            String name =
                    switch (element) {
                        case Identified named -> named.id();
                        case MixRow row -> row.from().toString();
                        case Uncertainty uncertainty -> uncertainty.input();
                        case Correlation correlation -> correlation.a() + " ~ " + correlation.b();
                        case Actual actual -> actual.metric() + " " + actual.period();
                        default -> element.getClass().getSimpleName();
                    };
            int before = seen.merge(name, 1, Integer::sum) - 1;
            keys.add(before == 0 ? name : name + "#" + before);
        }
        return keys;
    }
}
