package org.dealbench.model;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The components of one model record, read once from its declaration.
///
/// The records themselves are the schema of the file, of addresses and of validation: a bound, a default or a unit is
/// written in one place, beside the component, and cannot drift apart from what reads it.
public final class Schema {

    private static final ClassValue<Schema> OF = new ClassValue<>() {
        @Override
        protected Schema computeValue(Class<?> type) {
            return new Schema(type.asSubclass(Record.class));
        }
    };

    private static final Pattern WORD_START = Pattern.compile("(?<=.)(?=\\p{Upper})");

    private final Constructor<? extends Record> constructor;
    private final List<Component> components;
    private final Map<String, Component> byName = new LinkedHashMap<>();
    private final boolean identified;

    private Schema(Class<? extends Record> type) {
        RecordComponent[] declared = type.getRecordComponents();
        components = IntStream.range(0, declared.length)
                .mapToObj(index -> Component.of(declared[index], index))
                .toList();
        components.forEach(component -> byName.put(component.name(), component));
        identified = byName.containsKey("id");
        try {
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(declared).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("no canonical constructor in " + type, e);
        }
    }

    public static Schema of(Class<? extends Record> type) {
        return OF.get(type);
    }

    /// The kind of a variant as files name it: its simple name in upper snake case, `S_CURVE` for `SCurve`.
    public static String kindOf(Class<?> variant) {
        return WORD_START.matcher(variant.getSimpleName()).replaceAll("_").toUpperCase(Locale.ROOT);
    }

    /// In the order of declaration, which is also the order in files.
    public List<Component> components() {
        return components;
    }

    /// The component of that name, or null.
    public @Nullable Component component(String name) {
        return byName.get(name);
    }

    /// Whether its records have an id and are addressed by it.
    public boolean identified() {
        return identified;
    }

    /// A new record.
    ///
    /// @param values one a component, in order
    public Record make(@Nullable Object... values) {
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + constructor.getDeclaringClass(), e);
        }
    }

    /// A copy with one component replaced.
    public Record with(Record record, Component component, @Nullable Object value) {
        @Nullable Object[] values = new @Nullable Object[components.size()];
        for (Component each : components) {
            values[each.index()] = each.index() == component.index() ? value : each.of(record);
        }
        return make(values);
    }

    /// The record of which a file says nothing but `{}`.
    Record absent() {
        return make(components.stream().map(Component::absentValue).toArray());
    }
}
