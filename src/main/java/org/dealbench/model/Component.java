package org.dealbench.model;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A component of a model record: its shape, and what its annotations say.
///
/// @param input null when it has no label, unit and bounds of its own
/// @param refers what its id or ids name, or null
/// @param otherwise what a file that leaves it out means, as it would be written, or null
/// @param accessor reads it
public record Component(
        String name,
        int index,
        Shape shape,
        boolean nullable,
        @Nullable InputSpec input,
        @Nullable ElementKind refers,
        @Nullable String otherwise,
        RecordComponent accessor) {

    static Component of(RecordComponent component, int index) {
        Shape shape = Shapes.of(component.getGenericType());
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        Input input = component.getAnnotation(Input.class);
        Refers refers = component.getAnnotation(Refers.class);
        Otherwise otherwise = component.getAnnotation(Otherwise.class);
        ElementKind kind = refers == null ? null : refers.value();
        return new Component(
                component.getName(),
                index,
                shape,
                nullable,
                input == null ? null : InputSpec.of(component.getName(), input, shape, nullable, kind),
                kind,
                otherwise == null ? null : otherwise.value(),
                component);
    }

    /// Its value in a record.
    public @Nullable Object of(Record owner) {
        try {
            return accessor.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + name + " of " + owner.getClass(), e);
        }
    }

    /// Whether a file may leave it out.
    public boolean optional() {
        return nullable || otherwise != null || shape instanceof Shape.Sequence || shape instanceof Shape.Table;
    }

    /// What it is when a file leaves it out; null for a component that is required.
    public @Nullable Object absentValue() {
        return switch (shape) {
            case Shape.Sequence _ -> List.of();
            case Shape.Table _ -> new LinkedHashMap<String, Object>();
            default -> otherwise == null ? null : parsed(otherwise);
        };
    }

    private @Nullable Object parsed(String text) {
        return switch (shape) {
            case Shape.Leaf.NUMBER -> Double.valueOf(text);
            case Shape.Leaf.INTEGER -> Integer.valueOf(text);
            case Shape.Leaf.FLAG -> Boolean.valueOf(text);
            case Shape.Leaf.TEXT -> text;
            case Shape.Word word -> word.parse(text);
            case Shape.Part(Class<? extends Record> type) -> Schema.of(type).absent();
            default -> throw new IllegalStateException("no default for the shape of " + name);
        };
    }
}
