package org.dealbench.presentation.table;

import java.util.List;
import java.util.Optional;
import org.dealbench.model.Address;
import org.dealbench.model.Component;
import org.dealbench.model.Outcome;
import org.dealbench.model.Parts;
import org.dealbench.model.Schema;
import org.dealbench.model.Value;
import org.dealbench.model.Workbook;
import org.jspecify.annotations.Nullable;

/// What inputs are when nobody says anything: what Delete makes of them in the base (spec section 16).
final class Defaults {

    private Defaults() {}

    /// The value of an input that a file leaves out, empty for one that a file must give or that is then nothing.
    static Optional<Value> of(Workbook workbook, Address address) {
        List<String> segments = address.segments();
        return Parts.find(workbook, address.first(segments.size() - 1))
                                instanceof Outcome.Ok<Optional<Object>>(var owner)
                        && owner.orElse(null) instanceof Record record
                ? Optional.ofNullable(valueOf(Schema.of(record.getClass()).component(address.last())))
                : Optional.empty();
    }

    private static @Nullable Value valueOf(@Nullable Component component) {
        return component == null || component.otherwise() == null
                ? null
                : switch (component.absentValue()) {
                    case Double number -> Value.of(number.doubleValue());
                    case Integer number -> Value.of((double) number);
                    case Boolean flag -> Value.of(flag.booleanValue());
                    case Enum<?> word -> Value.of(word.name());
                    case null, default -> null;
                };
    }
}
