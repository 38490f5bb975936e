package org.dealbench.engine.deal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dealbench.model.Component;
import org.dealbench.model.InputSpec;
import org.dealbench.model.Schema;
import org.dealbench.model.Shape;
import org.jspecify.annotations.Nullable;

/// An input, or a part that holds inputs, as a formula names it.
///
/// @param field such as `ramp/months`
/// @param spec label, unit and bounds; null for a part, a kind, an id or a text
/// @param isNumber whether it is a number, a day, a month, or yes or no
/// @param words the words it may be, empty if it is no word
/// @param always whether every element has it, whatever its kind and whatever is left out
public record InputName(String field, @Nullable InputSpec spec, boolean isNumber, List<String> words, boolean always) {

    private static final String KIND = "kind";

    public InputName {
        words = List.copyOf(words);
    }

    /// Those of one record, or of all the variants that it may be.
    static List<InputName> of(Collection<Class<? extends Record>> types) {
        Map<String, InputName> names = new LinkedHashMap<>();
        collect("", types, true, names);
        return new ArrayList<>(names.values());
    }

    private static void collect(
            String prefix, Collection<Class<? extends Record>> types, boolean always, Map<String, InputName> names) {
        if (types.size() > 1) {
            List<String> kinds = types.stream().map(Schema::kindOf).toList();
            names.put(prefix + KIND, new InputName(prefix + KIND, null, false, kinds, always));
        }
        for (Class<? extends Record> type : types) {
            for (Component component : Schema.of(type).components()) {
                boolean everywhere = always
                        && !component.nullable()
                        && types.stream().allMatch(each -> Schema.of(each).component(component.name()) != null);
                String field = prefix + component.name();
                names.putIfAbsent(field, of(field, component, everywhere));
                if (component.shape() instanceof Shape.Part || component.shape() instanceof Shape.Choice) {
                    collect(field + "/", InputUnits.inside(component.shape()), everywhere, names);
                }
            }
        }
    }

    private static InputName of(String field, Component component, boolean always) {
        Shape shape = component.shape();
        List<String> words = shape instanceof Shape.Word word ? word.words() : List.of();
        return new InputName(field, component.input(), holdsNumber(shape), words, always);
    }

    private static boolean holdsNumber(Shape shape) {
        return shape instanceof Shape.Leaf leaf
                && switch (leaf) {
                    case NUMBER, INTEGER, FLAG, DATE, MONTH -> true;
                    case LONG, TEXT, VALUE -> false;
                };
    }
}
