package org.dealbench.engine.deal;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dealbench.engine.Expr;

/// Formulas that differ from one in a single place.
final class Mutants {

    private Mutants() {}

    /// Every formula with one of its parts replaced.
    ///
    /// @param replacements for a part what may stand in its place, nothing for most
    static List<Expr> of(Expr formula, Function<Expr, List<Expr>> replacements) {
        List<Expr> mutants = new ArrayList<>(replacements.apply(formula));
        RecordComponent[] components = formula.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            int place = i;
            for (Object part : replaced(read(components[i], formula), replacements)) {
                mutants.add(with(formula, components, place, part));
            }
        }
        return mutants;
    }

    /// All that a component may become.
    private static List<Object> replaced(Object component, Function<Expr, List<Expr>> replacements) {
        List<Object> results = new ArrayList<>();
        switch (component) {
            case Expr part -> results.addAll(of(part, replacements));
            case List<?> parts -> {
                for (int i = 0; i < parts.size(); i++) {
                    for (Object replacement : replaced(parts.get(i), replacements)) {
                        List<Object> list = new ArrayList<>(parts);
                        list.set(i, replacement);
                        results.add(list);
                    }
                }
            }
            case Map<?, ?> parts ->
                parts.forEach((key, part) -> {
                    for (Object replacement : replaced(part, replacements)) {
                        Map<Object, Object> map = new LinkedHashMap<>(parts);
                        map.put(key, replacement);
                        results.add(map);
                    }
                });
            default -> {}
        }
        return results;
    }

    private static Object read(RecordComponent component, Expr of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Expr with(Expr formula, RecordComponent[] components, int place, Object value) {
        Object[] values = Arrays.stream(components)
                .map(component -> read(component, formula))
                .toArray();
        values[place] = value;
        try {
            Constructor<?> constructor = formula.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
            return (Expr) constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
