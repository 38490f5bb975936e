package org.dealbench.engine.deal;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dealbench.model.Input;
import org.jspecify.annotations.Nullable;

/// Reads the components of the model's records by name.
final class RecordFields {

    private static final ClassValue<Map<String, RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, RecordComponent> computeValue(Class<?> type) {
            Map<String, RecordComponent> components = new HashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                components.put(component.getName(), component);
            }
            return components;
        }
    };

    private RecordFields() {}

    /// The word that tells which kind of several a record is, such as `S_CURVE`.
    static String kind(Object subject) {
        return subject.getClass()
                .getSimpleName()
                .replaceAll("(?<=.)(?=[A-Z])", "_")
                .toUpperCase(Locale.ROOT);
    }

    static @Nullable Object value(Object subject, String name) {
        try {
            return component(subject, name).getAccessor().invoke(subject);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(subject.getClass() + " does not show its " + name, e);
        }
    }

    /// The smallest value within the bounds of an input.
    static double least(Object subject, String name) {
        Input input = component(subject, name).getAnnotation(Input.class);
        return input == null ? Double.NEGATIVE_INFINITY : input.min();
    }

    private static RecordComponent component(Object subject, String name) {
        RecordComponent component = COMPONENTS.get(subject.getClass()).get(name);
        if (component == null) {
            throw new IllegalArgumentException(subject.getClass().getSimpleName() + " has no " + name);
        }
        return component;
    }
}
