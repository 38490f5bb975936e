package org.dealbench.presentation.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dealbench.model.Bounds;
import org.dealbench.model.DecimalText;
import org.dealbench.model.InputSpec;
import org.dealbench.model.InputType;
import org.dealbench.model.Unit;
import org.dealbench.model.Value;

/// How one input is typed and shown: between the text of a field and the value of the workbook.
///
/// Text is turned into a number once, through `BigDecimal`, and [#write] shows that number back so that [#read] gives
/// it again to the last bit: leaving a field untouched is never an edit.
///
/// @param label what a person calls it, the start of messages
/// @param currency ISO 4217 code that amounts may be typed with
/// @param whole whether only whole numbers make sense
/// @param optional whether it may be left empty
/// @param choices what a field of [Unit#TEXT] takes; empty for free text
public record InputField(
        String label,
        Unit unit,
        String currency,
        boolean whole,
        boolean optional,
        Bounds bounds,
        List<Choice> choices) {

    private static final Choice YES = new Choice("true", "yes");
    private static final Choice NO = new Choice("false", "no");
    private static final List<String> YES_WORDS = List.of("yes", "y", "true", "1");
    private static final List<String> NO_WORDS = List.of("no", "n", "false", "0");
    private static final Pattern SPACES = Pattern.compile("[\\s\u00a0\u2007\u2009\u202f]+");

    public InputField {
        choices = List.copyOf(choices);
    }

    public static InputField of(String label, Unit unit, String currency) {
        return new InputField(label, unit, currency, false, false, Bounds.NONE, List.of());
    }

    /// The field of an input of the model.
    ///
    /// @param choices what it can be, for words and ids
    public static InputField of(InputSpec spec, String currency, List<Choice> choices) {
        return new InputField(
                spec.label(),
                spec.unit(),
                currency,
                spec.type() == InputType.INTEGER,
                spec.nullable(),
                spec.bounds(),
                choices);
    }

    /// A name or another line of free text.
    public static InputField ofText(String label) {
        return of(label, Unit.TEXT, "");
    }

    public static InputField ofChoices(String label, List<Choice> choices) {
        return ofText(label).withChoices(choices);
    }

    public InputField withWhole(boolean newWhole) {
        return new InputField(label, unit, currency, newWhole, optional, bounds, choices);
    }

    public InputField withOptional(boolean newOptional) {
        return new InputField(label, unit, currency, whole, newOptional, bounds, choices);
    }

    public InputField withBounds(Bounds newBounds) {
        return new InputField(label, unit, currency, whole, optional, newBounds, choices);
    }

    public InputField withChoices(List<Choice> newChoices) {
        return new InputField(label, unit, currency, whole, optional, bounds, newChoices);
    }

    /// What can be picked instead of typed: the choices, yes and no for a flag, nothing for a number.
    public List<Choice> picks() {
        return unit == Unit.FLAG ? List.of(YES, NO) : choices;
    }

    /// Reads what was typed, one value.
    public Entry read(String text) {
        return read(text, Notation.TYPED);
    }

    /// Reads one value.
    ///
    /// @param notation how numbers and days of the block it stands in are written
    public Entry read(String text, Notation notation) {
        String typed = plainSpaces(text);
        if (typed.isEmpty()) {
            return optional ? new Entry.Cleared() : refused(label + " cannot be empty.", example());
        }
        return switch (unit) {
            case DATE -> CalendarText.readDay(typed, notation.days());
            case MONTH -> CalendarText.readMonth(typed);
            case FLAG -> readFlag(typed);
            case TEXT -> readText(typed);
            default -> readNumber(typed, notation);
        };
    }

    /// Reads one value or an uncertain one: a range of numbers, or a date as a source words it.
    ///
    /// @param reference the day from which `coming months` are counted
    public Entry readUncertain(String text, Notation notation, LocalDate reference) {
        return new RangeText(this, notation, reference).read(plainSpaces(text));
    }

    /// Spaces that spreadsheets and pages put between digits are spaces; what has no width is nothing.
    private static String plainSpaces(String text) {
        return SPACES.matcher(text.replaceAll("[\u200b\ufeff]", ""))
                .replaceAll(" ")
                .strip();
    }

    /// Writes a value so that reading the text gives the value again.
    public String write(Value value) {
        return switch (value) {
            case Value.Numeric(double number) -> NumberText.write(number, unit);
            case Value.Flag(boolean flag) -> (flag ? YES : NO).label();
            case Value.Text(String text) ->
                switch (unit) {
                    case DATE -> CalendarText.writeDay(text);
                    case MONTH -> CalendarText.writeMonth(text);
                    default -> labelOf(text);
                };
        };
    }

    /// Writes a value to be looked at: as [#write], with long decimals cut to six digits.
    public String show(Value value) {
        return value instanceof Value.Numeric(double number) ? NumberText.show(number, unit) : write(value);
    }

    /// Writes a value as a spreadsheet takes it and [#read] reads back: digits, ISO dates, labels.
    public String plain(Value value) {
        return switch (value) {
            case Value.Numeric(double number) ->
                unit == Unit.FRACTION && Math.abs(number) > 1
                        ? write(value).replace(",", "").replace(" ", "")
                        : DecimalText.of(number);
            case Value.Text(String text) when unit == Unit.DATE || unit == Unit.MONTH -> text;
            default -> write(value);
        };
    }

    /// What could be typed, such as `15bn, 62,000m or 43,000`.
    public String example() {
        return switch (unit) {
            case TEXT -> choices.stream().map(Choice::label).limit(4).collect(Collectors.joining(", "));
            case DATE -> CalendarText.DAY_EXAMPLE;
            case MONTH -> CalendarText.MONTH_EXAMPLE;
            case FLAG -> "yes or no";
            default -> UnitWords.example(unit);
        };
    }

    private Entry readNumber(String typed, Notation notation) {
        return switch (NumberText.read(typed, unit, currency, notation)) {
            case NumberText.Reading.Wrong(String message) -> refused(message, example());
            case NumberText.Reading.Right(BigDecimal number) -> checked(number);
        };
    }

    /// The number if the field can hold it.
    Entry checked(BigDecimal number) {
        double value = number.doubleValue();
        if (whole && number.stripTrailingZeros().scale() > 0) {
            return new Entry.Refused(label + " must be whole, but was " + NumberText.write(value, unit) + ".");
        }
        if (!bounds.contains(value)) {
            return new Entry.Refused(
                    label + " must be " + allowed() + ", but was " + NumberText.write(value, unit) + ".");
        }
        return new Entry.Accepted(Value.of(value));
    }

    /// What is allowed, to follow "must be": `between 0 % and 100 %`, `more than 0`.
    public String allowed() {
        boolean low = !Double.isInfinite(bounds.min());
        boolean high = !Double.isInfinite(bounds.max());
        String lowest = low ? NumberText.write(bounds.min(), unit) : "";
        String highest = high ? NumberText.write(bounds.max(), unit) : "";
        if (low && high && !bounds.above() && !bounds.below()) {
            return "between " + lowest + " and " + highest;
        }
        String least = (bounds.above() ? "more than " : "at least ") + lowest;
        String most = (bounds.below() ? "less than " : "at most ") + highest;
        if (low) {
            return high ? least + " and " + most : least;
        }
        return high ? most : "a finite number";
    }

    private Entry readFlag(String typed) {
        String word = typed.toLowerCase(Locale.ROOT);
        if (YES_WORDS.contains(word)) {
            return new Entry.Accepted(Value.of(true));
        }
        return NO_WORDS.contains(word)
                ? new Entry.Accepted(Value.of(false))
                : new Entry.Refused(label + " is yes or no.");
    }

    private Entry readText(String typed) {
        if (choices.isEmpty()) {
            return new Entry.Accepted(Value.of(typed));
        }
        for (Choice choice : choices) {
            if (choice.label().equalsIgnoreCase(typed) || choice.value().equalsIgnoreCase(typed)) {
                return choice.value().isEmpty() ? new Entry.Cleared() : new Entry.Accepted(Value.of(choice.value()));
            }
        }
        return refused(label + " has no \u201c" + typed + "\u201d.", example());
    }

    /// `Long-stop date` in the middle of a sentence; an acronym stays as it is.
    public static String lowerFirst(String label) {
        return label.length() > 1 && Character.isUpperCase(label.charAt(1))
                ? label
                : Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }

    private String labelOf(String value) {
        return choices.stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::label)
                .findFirst()
                .orElse(value);
    }

    private static Entry refused(String message, String example) {
        return new Entry.Refused(example.isEmpty() ? message : message + " Write it like " + example + ".");
    }
}
