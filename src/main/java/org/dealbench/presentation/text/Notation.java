package org.dealbench.presentation.text;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How a block from a spreadsheet writes its numbers and days, as far as its own cells show it.
///
/// `1.234` and `4/5/2027` mean one thing in London and another in Munich or New York. One cell such as `12,5` or
/// `12/31/2028` settles it for its block; where none does, or two disagree, such a cell is asked back.
public record Notation(Decimals decimals, Days days) {

    /// What stands before decimals.
    public enum Decimals {
        POINT,
        COMMA,
        /// Both are found.
        UNCLEAR
    }

    /// The order of day and month in digits.
    public enum Days {
        DAY_FIRST,
        MONTH_FIRST,
        UNCLEAR
    }

    /// What a person types: a comma separates thousands, and no order of day and month is known.
    public static final Notation TYPED = new Notation(Decimals.POINT, Days.UNCLEAR);

    /// Signs, units and brackets around a number; longer words are a sentence with a number in it.
    private static final Pattern AROUND = Pattern.compile("^[^0-9.,]{1,5}(?=[0-9.,])|[^0-9.,]{1,12}$");

    private static final Pattern COMMA_ONLY =
            Pattern.compile("\\d{1,3}(?:\\.\\d{3})+,\\d+|0,\\d+|\\d+,(?:\\d{1,2}|\\d{4,})|\\d{1,3}(?:\\.\\d{3}){2,}");
    private static final Pattern POINT_ONLY = Pattern.compile("\\d{1,3}(?:,\\d{3})+\\.\\d+|0\\.\\d+"
            + "|\\d{3,}\\.\\d{4,}|\\d+\\.(?:\\d{1,2}|\\d{5,})|\\d{1,3}(?:,\\d{3}){2,}");
    private static final Pattern EITHER = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](?:\\d{4}|\\d{2})(?:[ T].*)?");
    private static final int MONTHS = 12;

    /// The notation of a block's cells.
    public static Notation of(Collection<String> cells) {
        boolean comma = false;
        boolean point = false;
        boolean dayFirst = false;
        boolean monthFirst = false;
        for (String cell : cells) {
            String number = numeral(cell);
            comma |= COMMA_ONLY.matcher(number).matches();
            point |= POINT_ONLY.matcher(number).matches();
            Matcher slashed = SLASHED.matcher(cell.strip());
            if (slashed.matches()) {
                dayFirst |= Integer.parseInt(slashed.group(1)) > MONTHS;
                monthFirst |= Integer.parseInt(slashed.group(2)) > MONTHS;
            }
        }
        Decimals decimals = !comma ? Decimals.POINT : point ? Decimals.UNCLEAR : Decimals.COMMA;
        Days days = dayFirst == monthFirst ? Days.UNCLEAR : dayFirst ? Days.DAY_FIRST : Days.MONTH_FIRST;
        return new Notation(decimals, days);
    }

    /// The digits of a text with what separates them.
    private static String numeral(String text) {
        return AROUND.matcher(text.strip()).replaceAll("");
    }

    /// Whether a text could be two numbers in this notation.
    boolean isUnclear(String text) {
        return decimals == Decimals.UNCLEAR && EITHER.matcher(numeral(text)).matches();
    }

    /// A text with a point before its decimals.
    String withPoint(String text) {
        String number = numeral(text);
        return hasComma(number) ? text.replace(number, number.replace(".", "").replace(',', '.')) : text;
    }

    private boolean hasComma(String number) {
        return switch (decimals) {
            case POINT -> false;
            case COMMA ->
                COMMA_ONLY.matcher(number).matches() || EITHER.matcher(number).matches();
            case UNCLEAR -> COMMA_ONLY.matcher(number).matches();
        };
    }
}
