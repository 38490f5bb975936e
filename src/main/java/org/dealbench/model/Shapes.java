package org.dealbench.model;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// Reads the shape of a component from its Java type.
final class Shapes {

    private static final Map<Class<?>, Shape> LEAVES = Map.ofEntries(
            Map.entry(double.class, Shape.Leaf.NUMBER),
            Map.entry(Double.class, Shape.Leaf.NUMBER),
            Map.entry(int.class, Shape.Leaf.INTEGER),
            Map.entry(Integer.class, Shape.Leaf.INTEGER),
            Map.entry(long.class, Shape.Leaf.LONG),
            Map.entry(boolean.class, Shape.Leaf.FLAG),
            Map.entry(String.class, Shape.Leaf.TEXT),
            Map.entry(LocalDate.class, Shape.Leaf.DATE),
            Map.entry(YearMonth.class, Shape.Leaf.MONTH),
            Map.entry(Value.class, Shape.Leaf.VALUE));

    private Shapes() {}

    static Shape of(Type type) {
        return switch (type) {
            case ParameterizedType generic
            when generic.getRawType() == List.class -> new Shape.Sequence(of(generic.getActualTypeArguments()[0]));
            case ParameterizedType generic
            when generic.getRawType() == SequencedMap.class -> new Shape.Table(of(generic.getActualTypeArguments()[1]));
            case Class<?> plain -> ofClass(plain);
            default -> throw new IllegalArgumentException("no shape for " + type);
        };
    }

    private static Shape ofClass(Class<?> type) {
        Shape leaf = LEAVES.get(type);
        if (leaf != null) {
            return leaf;
        }
        if (type.isEnum()) {
            @SuppressWarnings("unchecked")
            Class<? extends Enum<?>> words = (Class<? extends Enum<?>>) type;
            return new Shape.Word(words);
        }
        if (type.isRecord()) {
            return new Shape.Part(type.asSubclass(Record.class));
        }
        if (type.isSealed()) {
            SequencedMap<String, Class<? extends Record>> variants = new LinkedHashMap<>();
            collectVariants(type, variants);
            return new Shape.Choice(type, variants);
        }
        throw new IllegalArgumentException("no shape for " + type);
    }

    private static void collectVariants(Class<?> type, SequencedMap<String, Class<? extends Record>> variants) {
        for (Class<?> permitted : type.getPermittedSubclasses()) {
            if (permitted.isRecord()) {
                variants.put(Schema.kindOf(permitted), permitted.asSubclass(Record.class));
            } else {
                collectVariants(permitted, variants);
            }
        }
    }
}
