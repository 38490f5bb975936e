package org.dealbench.presentation.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.dealbench.model.Address;
import org.dealbench.model.Component;
import org.dealbench.model.ElementKind;
import org.dealbench.model.InputSpec;
import org.dealbench.model.InputValue;
import org.dealbench.model.Shape;
import org.dealbench.model.Unit;
import org.dealbench.model.Value;
import org.dealbench.presentation.help.FieldKind.Declared;
import org.dealbench.presentation.table.Choices;
import org.dealbench.presentation.text.Choice;
import org.dealbench.presentation.text.InputField;

/// What a field's declaration says, in words: its unit, how it is typed, its bounds and its default.
///
/// @param variants of what it belongs to, as files name them; empty where there are none
/// @param currency of the open workbook
record FieldFacts(FieldKind kind, Set<String> variants, String currency) {

    private static final Set<String> CERTAIN = Set.of("calendar", "uncertainties", "correlations");

    List<Block> list() {
        List<Block> facts = new ArrayList<>();
        InputSpec input = kind.input();
        if (input != null) {
            add(facts, "Unit", unit(input));
            add(facts, "Type it as", typed(input));
            add(facts, "May be", allowed(input));
        } else if (kind.nature() != FieldKind.Nature.PART) {
            add(facts, "May be", declaredAs());
        }
        add(facts, "Default", byDefault());
        if (input != null && takesRange(input)) {
            facts.add(new Block.Fact(
                    "Uncertain",
                    List.of(new Span.Words("possible: "), new Span.Link("type a range", "guide/uncertainty"))));
        }
        add(facts, "Only of", onlyOf());
        if (!kind.address().isEmpty()) {
            facts.add(new Block.Fact("Address", List.of(new Span.Code(kind.address()))));
        }
        return facts;
    }

    /// A single quantity of what is modelled; the calendar itself and what describes uncertainty are certain.
    private boolean takesRange(InputSpec input) {
        Shape shape = kind.declared().getFirst().component().shape();
        return input.type().isQuantity() && shape instanceof Shape.Leaf && !CERTAIN.contains(kind.root());
    }

    private static void add(List<Block> facts, String label, String text) {
        if (!text.isEmpty()) {
            facts.add(new Block.Fact(label, List.of(new Span.Words(text))));
        }
    }

    /// Empty where it has none, a word or a name for instance.
    private String unit(InputSpec input) {
        return switch (input.unit()) {
            case TEXT, FLAG, DATE, MONTH, YEAR, COUNT -> "";
            case NUMBER -> "a plain number";
            case FRACTION -> "a part of 1, shown in percent";
            default -> input.unit().symbol(currency);
        };
    }

    private String typed(InputSpec input) {
        return switch (input.type()) {
            case REFERENCE, TEXT, WORD -> "";
            case NUMBER, INTEGER, DATE, MONTH, FLAG -> field(input).example();
        };
    }

    private String allowed(InputSpec input) {
        String range =
                switch (input.type()) {
                    case NUMBER -> field(input).allowed();
                    case INTEGER -> "a whole number, " + field(input).allowed();
                    case DATE, MONTH, FLAG -> "";
                    case WORD -> words(input.words());
                    case REFERENCE -> named(Objects.requireNonNull(input.refers()));
                    case TEXT -> "any text";
                };
        return input.nullable() ? (range.isEmpty() ? "empty" : range + ", or empty") : range;
    }

    private InputField field(InputSpec input) {
        List<Choice> choices = Choices.words(input.words());
        return InputField.of(input, currency, choices);
    }

    /// What a thing without bounds is: a word, an element's name, a text.
    private String declaredAs() {
        Component component = kind.declared().getFirst().component();
        if (kind.nature() == FieldKind.Nature.KIND) {
            return component.shape() instanceof Shape.Choice choice
                    ? words(List.copyOf(choice.variants().keySet()))
                    : elementKinds(component.shape());
        }
        ElementKind refers = component.refers();
        String what = refers == null ? shape(component.shape()) : named(refers);
        return component.nullable() && !what.isEmpty() ? what + ", or empty" : what;
    }

    private static String elementKinds(Shape shape) {
        return shape instanceof Shape.Sequence(Shape.Choice choice)
                ? words(List.copyOf(choice.variants().keySet()))
                : "";
    }

    private static String shape(Shape shape) {
        return switch (shape) {
            case Shape.Word word -> words(word.words());
            case Shape.Sequence(Shape.Word word) -> words(word.words());
            case Shape.Sequence(Shape.Leaf leaf) when leaf == Shape.Leaf.NUMBER -> "numbers";
            case Shape.Leaf.NUMBER -> "a number";
            case Shape.Leaf.TEXT -> "any text";
            case Shape.Leaf.MONTH ->
                "a month such as " + InputField.of("", Unit.MONTH, "").example();
            default -> "";
        };
    }

    private static String words(List<String> words) {
        return Choices.words(words).stream().map(Choice::label).collect(Collectors.joining(", "));
    }

    private static String named(ElementKind refers) {
        return "the name of a " + refers.word();
    }

    /// What a file means that leaves it out; empty where that is said already, or where it must be given.
    private String byDefault() {
        return kind.declared().stream()
                .map(each -> byDefault(each.component()))
                .filter(each -> !each.isEmpty())
                .distinct()
                .collect(Collectors.joining(", or "));
    }

    private String byDefault(Component component) {
        InputSpec input = component.input();
        Object absent = component.otherwise() == null ? null : component.absentValue();
        if (input == null || absent == null) {
            return "";
        }
        Value value = new InputValue(Address.parse(kind.address()), input, List.of(), absent).toValue();
        return value == null ? "" : field(input).write(value);
    }

    /// The kinds that have it, where others of its owner do not.
    private String onlyOf() {
        List<String> kinds = kind.declared().stream().map(Declared::kind).toList();
        return kinds.size() < variants.size() && kind.nature() != FieldKind.Nature.KIND
                ? words(kinds).toLowerCase(Locale.ROOT)
                : "";
    }
}
