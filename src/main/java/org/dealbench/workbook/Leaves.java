package org.dealbench.workbook;

import java.math.BigDecimal;
import org.dealbench.model.Component;
import org.dealbench.model.DecimalText;
import org.dealbench.model.InputSpec;
import org.dealbench.model.IsoText;
import org.dealbench.model.Shape;
import org.dealbench.model.UnicodeText;
import org.dealbench.model.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.DecimalNode;

/// Reads single values of a file, and says in words what they should be and what they are.
final class Leaves {

    private static final int SHOWN_LENGTH = 40;

    private Leaves() {}

    /// The value in Java, or null when the node is of another type.
    static @Nullable Object read(Shape shape, JsonNode node) {
        return switch (shape) {
            case Shape.Leaf leaf -> readLeaf(leaf, node);
            case Shape.Word word -> node.isString() ? word.parse(node.stringValue()) : null;
            default -> null;
        };
    }

    private static @Nullable Object readLeaf(Shape.Leaf leaf, JsonNode node) {
        return switch (leaf) {
            case NUMBER -> number(node);
            case INTEGER -> whole(node);
            case LONG -> longNumber(node);
            case FLAG -> node.isBoolean() ? node.booleanValue() : null;
            case TEXT -> node.isString() && UnicodeText.isWellFormed(node.stringValue()) ? node.stringValue() : null;
            case DATE -> node.isString() ? IsoText.date(node.stringValue()) : null;
            case MONTH -> node.isString() ? IsoText.month(node.stringValue()) : null;
            case VALUE -> value(node);
        };
    }

    private static @Nullable Double number(JsonNode node) {
        if (!(node instanceof DecimalNode decimal)) {
            return null;
        }
        double number = decimal.decimalValue().doubleValue() + 0.0; // -0.0 becomes 0.0
        return Double.isInfinite(number) ? null : number;
    }

    private static @Nullable Integer whole(JsonNode node) {
        Double number = number(node);
        return number != null && Math.rint(number) == number && Math.abs(number) <= Integer.MAX_VALUE
                ? (Integer) number.intValue()
                : null;
    }

    private static @Nullable Long longNumber(JsonNode node) {
        if (!(node instanceof DecimalNode decimal)) {
            return null;
        }
        BigDecimal number = decimal.decimalValue();
        try {
            return number.longValueExact();
        } catch (ArithmeticException _) {
            return null;
        }
    }

    private static @Nullable Value value(JsonNode node) {
        Double number = number(node);
        if (number != null) {
            return Value.of(number);
        }
        if (node.isBoolean()) {
            return Value.of(node.booleanValue());
        }
        return node.isString() && UnicodeText.isWellFormed(node.stringValue()) ? Value.of(node.stringValue()) : null;
    }

    /// What a component must be, to follow "must be".
    static String expectation(Component component) {
        InputSpec input = component.input();
        if (input != null && component.shape() instanceof Shape.Leaf) {
            return input.expectation();
        }
        if (component.refers() != null && component.shape() == Shape.Leaf.TEXT) {
            return "the id of a " + component.refers().word();
        }
        return component.name().equals("id")
                ? "an id of lower case letters, digits and hyphens"
                : expectation(component.shape());
    }

    /// What an entry of a list or map must be, to follow "must be".
    static String expectationOfEntry(Component component, Shape entry) {
        InputSpec input = component.input();
        return input != null && entry instanceof Shape.Leaf ? input.expectation() : expectation(entry);
    }

    private static String expectation(Shape shape) {
        return switch (shape) {
            case Shape.Leaf.NUMBER -> "a finite number";
            case Shape.Leaf.INTEGER, Shape.Leaf.LONG -> "a whole number";
            case Shape.Leaf.FLAG -> "true or false";
            case Shape.Leaf.TEXT -> "text";
            case Shape.Leaf.DATE -> "a date such as 2027-03-31";
            case Shape.Leaf.MONTH -> "a month such as 2027-03";
            case Shape.Leaf.VALUE -> "a finite number, a date, a month, true, false or text";
            case Shape.Word word -> "one of " + String.join(", ", word.words());
            case Shape.Sequence _ -> "a list";
            default -> "an object";
        };
    }

    /// What a component is called in a sentence.
    static String label(Component component) {
        InputSpec input = component.input();
        return input == null ? component.name() : input.label();
    }

    /// A node in a sentence.
    static String shown(JsonNode node) {
        if (node.isString()) {
            String text = node.stringValue();
            return UnicodeText.isWellFormed(text)
                    ? "'" + (text.length() > SHOWN_LENGTH ? text.substring(0, SHOWN_LENGTH) + "..." : text) + "'"
                    : "text with broken Unicode";
        }
        if (node instanceof DecimalNode decimal) {
            double number = decimal.decimalValue().doubleValue();
            return Double.isInfinite(number) ? "too large for a number" : DecimalText.of(number);
        }
        if (node.isNull()) {
            return "empty (null)";
        }
        return node.isObject() ? "an object" : node.isArray() ? "a list" : node.asString();
    }
}
