package org.dealbench.model;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Turns a value as a file holds it into what a record holds, or says what would be right.
final class InputReader {

    private final Supplier<Ids> ids;

    /// @param ids asked for only when a reference is read
    InputReader(Supplier<Ids> ids) {
        this.ids = ids;
    }

    Outcome<Object> read(Address address, InputSpec spec, Value value) {
        Object read = converted(spec, value);
        if (read != null) {
            return Outcome.ok(read);
        }
        if (spec.type() == InputType.REFERENCE && spec.refers() != null && value instanceof Value.Text(String id)) {
            return Outcome.faulty(address, spec.label() + " " + ids.get().unknown(spec.refers(), id));
        }
        return Outcome.faulty(address, spec.label() + " must be " + spec.expectation() + ", but is " + shown(value));
    }

    private @Nullable Object converted(InputSpec spec, Value value) {
        return switch (value) {
            case Value.Numeric(double number) -> number(spec, number);
            case Value.Flag(boolean flag) -> spec.type() == InputType.FLAG ? flag : null;
            case Value.Text(String text) -> text(spec, text);
        };
    }

    private static @Nullable Object number(InputSpec spec, double number) {
        if (!spec.bounds().contains(number)) {
            return null;
        }
        if (spec.type() == InputType.NUMBER) {
            return number + 0.0; // -0.0 becomes 0.0
        }
        boolean whole = Math.rint(number) == number && Math.abs(number) <= Integer.MAX_VALUE;
        return spec.type() == InputType.INTEGER && whole ? (Object) (int) number : null;
    }

    private @Nullable Object text(InputSpec spec, String text) {
        return switch (spec.type()) {
            case DATE -> IsoText.date(text);
            case MONTH -> IsoText.month(text);
            case WORD -> spec.words().contains(text) ? text : null;
            case REFERENCE -> spec.refers() != null && ids.get().contains(spec.refers(), text) ? text : null;
            case TEXT -> text;
            case NUMBER, INTEGER, FLAG -> null;
        };
    }

    /// The value in a sentence.
    static String shown(Value value) {
        return value instanceof Value.Text(String text) ? "'" + text + "'" : value.toString();
    }

    /// Types of values that an input's claims may have, looser than an edit: a source may know only the year.
    static boolean suitsClaim(InputSpec spec, Value value) {
        return switch (spec.type()) {
            case NUMBER, INTEGER -> value instanceof Value.Numeric;
            case DATE, MONTH -> value instanceof Value.Text(String text) && IsoText.isLooseDate(text);
            case FLAG -> value instanceof Value.Flag;
            case WORD, REFERENCE, TEXT -> value instanceof Value.Text;
        };
    }
}
