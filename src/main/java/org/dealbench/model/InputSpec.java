package org.dealbench.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is known of an input whatever its value: its label, unit, type and bounds.
///
/// @param name the field's name in files, such as `delayMonths`
/// @param label what a person calls it
/// @param nullable whether an edit may clear it; a scenario never does
/// @param words the words it may be, empty unless the type is WORD
/// @param refers what its id names, null unless the type is REFERENCE
public record InputSpec(
        String name,
        String label,
        Unit unit,
        InputType type,
        Bounds bounds,
        boolean nullable,
        List<String> words,
        @Nullable ElementKind refers) {

    public InputSpec {
        words = List.copyOf(words);
    }

    static InputSpec of(String name, Input input, Shape shape, boolean nullable, @Nullable ElementKind refers) {
        Shape leaf =
                switch (shape) {
                    case Shape.Sequence(Shape element) -> element;
                    case Shape.Table(Shape value) -> value;
                    default -> shape;
                };
        return new InputSpec(
                name,
                input.label(),
                input.unit(),
                refers == null ? typeOf(leaf, name) : InputType.REFERENCE,
                Bounds.of(input),
                nullable,
                leaf instanceof Shape.Word word ? word.words() : List.of(),
                refers);
    }

    private static InputType typeOf(Shape leaf, String name) {
        return switch (leaf) {
            case Shape.Leaf.NUMBER -> InputType.NUMBER;
            case Shape.Leaf.INTEGER -> InputType.INTEGER;
            case Shape.Leaf.DATE -> InputType.DATE;
            case Shape.Leaf.MONTH -> InputType.MONTH;
            case Shape.Leaf.FLAG -> InputType.FLAG;
            case Shape.Leaf.TEXT -> InputType.TEXT;
            case Shape.Word _ -> InputType.WORD;
            default -> throw new IllegalArgumentException(name + " cannot be an input");
        };
    }

    InputSpec withLabel(String newLabel) {
        return new InputSpec(name, newLabel, unit, type, bounds, nullable, words, refers);
    }

    InputSpec withName(String newName) {
        return new InputSpec(newName, label, unit, type, bounds, nullable, words, refers);
    }

    /// What a value would have to be, to follow "must be".
    public String expectation() {
        return switch (type) {
            case NUMBER -> bounds.equals(Bounds.NONE) ? bounds.phrase() : "a number " + bounds.phrase();
            case INTEGER -> bounds.equals(Bounds.NONE) ? "a whole number" : "a whole number " + bounds.phrase();
            case DATE -> "a date such as 2027-03-31";
            case MONTH -> "a month such as 2027-03";
            case FLAG -> "true or false";
            case WORD -> "one of " + String.join(", ", words);
            case REFERENCE -> "the id of a " + (refers == null ? "thing" : refers.word());
            case TEXT -> "text";
        };
    }
}
