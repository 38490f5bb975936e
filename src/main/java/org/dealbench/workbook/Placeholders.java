package org.dealbench.workbook;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import org.dealbench.model.Component;
import org.dealbench.model.Schema;
import org.dealbench.model.Shape;
import org.dealbench.model.Value;
import org.jspecify.annotations.Nullable;

/// Stand-ins for what a file holds in a form that can't be read, so that all the rest can still be checked.
///
/// A workbook with stand-ins is never handed out: there is a fault at each of them.
final class Placeholders {

    private Placeholders() {}

    static @Nullable Object of(Component component) {
        return component.optional() ? component.absentValue() : of(component.shape());
    }

    static Object of(Shape shape) {
        return switch (shape) {
            case Shape.Leaf.NUMBER -> 1.0;
            case Shape.Leaf.INTEGER -> 1;
            case Shape.Leaf.LONG -> 1L;
            case Shape.Leaf.FLAG -> false;
            case Shape.Leaf.TEXT -> "";
            case Shape.Leaf.DATE -> LocalDate.of(2000, 1, 1);
            case Shape.Leaf.MONTH -> YearMonth.of(2000, 1);
            case Shape.Leaf.VALUE -> Value.of(1);
            case Shape.Word word -> word.type().getEnumConstants()[0];
            case Shape.Part(Class<? extends Record> type) -> part(type, "", "");
            case Shape.Choice choice -> part(choice.variants().firstEntry().getValue(), "", "");
            case Shape.Sequence _ -> List.of();
            case Shape.Table _ -> new LinkedHashMap<String, Object>();
        };
    }

    /// A record that only its id and name are known of.
    static Record part(Class<? extends Record> type, String id, String name) {
        Schema schema = Schema.of(type);
        return schema.make(schema.components().stream()
                .map(component -> switch (component.name()) {
                    case "id" -> id;
                    case "name" -> name;
                    default -> of(component);
                })
                .toArray());
    }
}
