package org.dealbench.engine.formula;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a formula can say with a word and brackets beside named functions.
public enum Form {
    SUM("sum(x over phases of deal)", "The sum over elements, or of several values."),
    MIN("min(a, b)", "The smallest of several values, or over elements."),
    MAX("max(a, b)", "The largest of several values, or over elements."),
    PRODUCT("product(x over chips of deal)", "The product over elements."),
    AVERAGE("average(x)", "The mean of this month's level and the one before."),
    IF("if(condition, then, otherwise)", "One value where something holds, another where it does not."),
    AND("and(a, b)", "1 where all of them hold, else 0."),
    OR("or(a, b)", "1 where any of them holds, else 0."),
    NOT("not(a)", "1 where it does not hold, else 0."),
    HAS("has(deal:economics)", "Whether an optional input is there, in the condition of if."),
    ANY("any(tranches of deal)", "Whether there are such elements, in the condition of if."),
    SWITCH("switch(deal:pricing, LIST: a, LOCKED: b)", "The value that belongs to the word in an input."),
    PREVIOUS("previous(x)", "The value a month before, 0 before the calendar."),
    AGO("ago(x, 12)", "The value some months before, 0 before the calendar."),
    CUMULATIVE("cumulative(x)", "The sum of all months so far."),
    HIGHEST("highest(x)", "The largest value of all months so far."),
    LOWEST("lowest(x)", "The smallest value of all months so far."),
    COMPOUNDED("compounded(x)", "The product of all months so far."),
    TOTAL("total(x)", "The sum of all months: one number."),
    PEAK("peak(x)", "The largest value of all months: one number."),
    TROUGH("trough(x)", "The smallest value of all months: one number."),
    LAST("last(x)", "The last month's value: one number."),
    BALANCE("balance(in, out)", "A level that what comes in raises and what goes out lowers."),
    FLOOR("floor(x)", "Rounded down to a whole number."),
    CEILING("ceiling(x)", "Rounded up to a whole number."),
    BEFORE("before(x, never)", "What was known a month before; the program's own lines need it in loops."),
    SETTLING("settling(x, never)", "What becomes known within a month; the program's own lines need it in loops."),
    EACH("each(x over phases of deal)", "A value for each element, as an argument of a named function."),
    TABLE("table(phase:ramp.fractions)", "A list of numbers, as an argument of a named function."),
    ENTRY("entry(mix row, chip)", "The entry of a row for an element.");

    private final String example;
    private final String documentation;

    Form(String example, String documentation) {
        this.example = example;
        this.documentation = documentation;
    }

    /// As it stands in a formula; capitals count for nothing when it is read.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String example() {
        return example;
    }

    public String documentation() {
        return documentation;
    }

    static Optional<Form> of(String word) {
        return Arrays.stream(values())
                .filter(form -> form.name().equalsIgnoreCase(word))
                .findFirst();
    }
}
