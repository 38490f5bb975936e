package org.dealbench.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What differs between two workbooks, address by address.
///
/// Elements are told apart by id, as addresses are, so that one that was moved differs in nothing. One that only one
/// side has is a single difference, named by what a person calls it.
public final class Differences {

    private final List<Difference> found = new ArrayList<>();

    private Differences() {}

    /// All of them, in the order of the file.
    public static List<Difference> between(Workbook before, Workbook after) {
        Differences differences = new Differences();
        differences.compare(new Address(List.of()), before, after);
        return List.copyOf(differences.found);
    }

    private void compare(Address address, @Nullable Object before, @Nullable Object after) {
        if (Objects.equals(before, after)) {
            return;
        }
        if (before instanceof Record one && after instanceof Record other && one.getClass() == other.getClass()) {
            for (Component component : Schema.of(one.getClass()).components()) {
                Address part = address.child(component.name());
                compare(ElementNames.parentOf(part, component), component.of(one), component.of(other));
            }
        } else if (before instanceof List<?> one && after instanceof List<?> other) {
            compare(address, byName(one), byName(other));
        } else if (before instanceof SequencedMap<?, ?> one && after instanceof SequencedMap<?, ?> other) {
            compare(address, byKey(one), byKey(other));
        } else {
            found.add(new Difference(address, shown(before), shown(after)));
        }
    }

    private void compare(Address address, Map<String, Object> before, Map<String, Object> after) {
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        names.forEach(name -> compare(address.child(name), before.get(name), after.get(name)));
    }

    private static Map<String, Object> byName(List<?> elements) {
        Map<String, Object> named = new LinkedHashMap<>();
        for (int i = 0; i < elements.size(); i++) {
            Object element = elements.get(i);
            String name =
                    switch (element) {
                        case Identified identified -> identified.id();
                        case MixRow row -> row.from().toString();
                        case Uncertainty uncertainty -> uncertainty.input();
                        default -> Integer.toString(i);
                    };
            named.putIfAbsent(named.containsKey(name) ? name + "#" + i : name, element);
        }
        return named;
    }

    private static Map<String, Object> byKey(SequencedMap<?, ?> table) {
        Map<String, Object> named = new LinkedHashMap<>();
        table.forEach((key, value) -> named.put(key.toString(), value));
        return named;
    }

    private static @Nullable String shown(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Double number -> DecimalText.of(number);
            case Identified identified -> "\u201c" + identified.name() + "\u201d";
            case Value given -> given.toString();
            case Record record -> Schema.kindOf(record.getClass());
            case List<?> list -> list.isEmpty() ? null : list.size() + " entries";
            default -> value.toString();
        };
    }
}
