package org.dealbench.presentation.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dealbench.model.Unit;

/// Numbers as people write them, with thousands, multipliers and units.
///
/// A typed comma separates thousands and nothing else: `1,5` could be one and a half or a slip of `1,500`, so it is
/// asked back; in a pasted block other cells may show that it stands before decimals. A bare number above 1 in a share
/// is asked back too, since `35` could mean `35 %` or a factor of 35.
final class NumberText {

    /// What a text came to before bounds are looked at.
    sealed interface Reading {
        record Right(BigDecimal number) implements Reading {}

        record Wrong(String message) implements Reading {}
    }

    private static final int SHOWN_DIGITS = 6;
    private static final int MAX_LENGTH = 60;
    private static final String GROUP = "[, '\u2019\u00a0\u2009\u202f_]";
    private static final Pattern NUMBER = Pattern.compile("([+-]?)\\s*((?:\\d{1,3}(?:" + GROUP
            + "\\d{3})+(?!\\d)|\\d+)(?:\\.\\d*)?(?:[eE][+-]?\\d{1,3})?|\\.\\d+)(.*)");
    /// As accounts write what is below zero: `(1,234)`, `$(5.2)`.
    private static final Pattern BRACKETED = Pattern.compile("([^()\\d]*)\\(([^()-]+)\\)([^()\\d]*)");

    private static final Pattern MINUS_LAST = Pattern.compile("([^-]*\\d)\\s*-");
    private static final Pattern DASH = Pattern.compile("\\D{0,4}[-\u2013\u2014]\\D{0,4}");
    private static final Pattern RANGE = Pattern.compile(
            ".*\\d\\s*(?:%|[a-zA-Z]{1,8})?\\s*(?:\\bto\\b|\\.\\.|[\u2013\u2014\u00b1-])\\s*\\D{0,4}\\d.*");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[^.]*\\d,\\d*(?!\\d).*");
    private static final Map<String, String> SIGNS = Map.of("$", "USD", "us$", "USD", "€", "EUR", "£", "GBP");
    private static final Pattern CURRENCY = Pattern.compile("(?i)(us\\$|[$€£]|\\b[A-Z]{3}\\b)");

    private NumberText() {}

    /// Reads a number.
    ///
    /// @param notation how it separates thousands and decimals
    static Reading read(String typed, Unit unit, String currency, Notation notation) {
        if (typed.length() > MAX_LENGTH) {
            return new Reading.Wrong("That is too long for a number.");
        }
        String text = withMinus(typed.replace('\u2212', '-'));
        if (DASH.matcher(text).matches()) {
            return new Reading.Wrong("\u201c" + typed + "\u201d could be zero or nothing: write 0 or leave it empty.");
        }
        if (notation.isUnclear(text)) {
            return new Reading.Wrong(
                    "\u201c" + typed + "\u201d could have a comma or a point before its decimals: the block has both.");
        }
        text = notation.withPoint(text);
        if (isMoney(unit)) {
            Matcher word = CURRENCY.matcher(text);
            while (word.find()) {
                String named = currencyOf(word.group(), unit);
                if (named.equals(currency)) {
                    text = (text.substring(0, word.start()) + text.substring(word.end())).strip();
                    break;
                }
                if (!named.isEmpty()) {
                    return new Reading.Wrong("Amounts of this workbook are in " + currency + ", not " + named + ".");
                }
            }
        }
        Matcher parts = NUMBER.matcher(text);
        if (!parts.matches()) {
            return new Reading.Wrong("\u201c" + typed + "\u201d is not " + UnitWords.quantity(unit) + ".");
        }
        BigDecimal factor = UnitWords.factor(unit, parts.group(3));
        if (factor == null) {
            return new Reading.Wrong(wrongWord(text, parts.group(3).strip(), unit));
        }
        String digits = parts.group(2).replaceAll(GROUP, "");
        BigDecimal number = new BigDecimal(parts.group(1) + digits).multiply(factor);
        if (unit == Unit.FRACTION && parts.group(3).isBlank() && number.abs().compareTo(BigDecimal.ONE) > 0) {
            return new Reading.Wrong("\u201c" + typed + "\u201d could be " + plain(number) + " % or "
                    + plain(number.scaleByPowerOfTen(2)) + " %: write " + plain(number) + " % or "
                    + number.scaleByPowerOfTen(-2).stripTrailingZeros().toPlainString() + ".");
        }
        if (!Double.isFinite(number.doubleValue())) {
            return new Reading.Wrong("That number is too large.");
        }
        return new Reading.Right(number);
    }

    private static String withMinus(String text) {
        Matcher bracketed = BRACKETED.matcher(text);
        if (bracketed.matches()) {
            return "-" + bracketed.group(1).strip() + bracketed.group(2).strip() + bracketed.group(3);
        }
        Matcher last = MINUS_LAST.matcher(text);
        return last.matches() ? "-" + last.group(1) : text;
    }

    /// Writes a number so that reading it gives the same bits.
    static String write(double value, Unit unit) {
        return write(exact(value), unit);
    }

    /// Writes a number to be looked at, with at most six significant digits behind the point's left.
    static String show(double value, Unit unit) {
        BigDecimal exact = exact(value);
        int whole = Math.max(SHOWN_DIGITS, exact.precision() - exact.scale());
        return write(exact.round(new MathContext(whole, RoundingMode.HALF_EVEN)), unit);
    }

    private static String write(BigDecimal number, Unit unit) {
        return switch (unit) {
            case MONEY -> Magnitude.of(number).write(number);
            case MEGAWATT ->
                number.abs().compareTo(BigDecimal.valueOf(1000)) >= 0
                        ? plain(number.scaleByPowerOfTen(-3)) + " GW"
                        : plain(number) + " MW";
            case FRACTION -> plain(number.scaleByPowerOfTen(2)) + " %";
            case MONTHS -> plain(number) + (isOne(number) ? " month" : " months");
            case DAYS -> plain(number) + (isOne(number) ? " day" : " days");
            case HOURS -> plain(number) + (isOne(number) ? " hour" : " hours");
            case WATT, TFLOPS -> plain(number) + " " + unit.symbol();
            case YEAR -> number.stripTrailingZeros().toPlainString();
            default -> plain(number);
        };
    }

    /// With thousands separated and no trailing zeros.
    static String plain(BigDecimal number) {
        return grouped(number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString());
    }

    /// Separates the thousands of a decimal in plain digits.
    static String grouped(String digits) {
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        String decimals = point < 0 ? "" : digits.substring(point);
        return whole.replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", ",") + decimals;
    }

    /// The shortest decimal that stands for the double: the one that was typed.
    static BigDecimal exact(double value) {
        return new BigDecimal(Double.toString(value));
    }

    private static boolean isOne(BigDecimal number) {
        return number.compareTo(BigDecimal.ONE) == 0;
    }

    private static boolean isMoney(Unit unit) {
        return unit.symbol().startsWith("money");
    }

    /// The currency a word or sign names, empty when it names none or is a multiplier of the unit.
    private static String currencyOf(String word, Unit unit) {
        String sign = SIGNS.get(word.toLowerCase(Locale.ROOT));
        if (sign != null) {
            return sign;
        }
        String code = word.toUpperCase(Locale.ROOT);
        boolean known = UnitWords.factor(unit, word) == null
                && Currency.getAvailableCurrencies().stream()
                        .anyMatch(currency -> currency.getCurrencyCode().equals(code));
        return known ? code : "";
    }

    private static String wrongWord(String text, String word, Unit unit) {
        if (RANGE.matcher(text).matches()) {
            return "One value is expected here; a range cannot be entered.";
        }
        if (DECIMAL_COMMA.matcher(text).matches()) {
            return "A comma only separates thousands: write decimals with a point.";
        }
        return "\u201c" + word + "\u201d does not belong to " + UnitWords.quantity(unit) + ".";
    }

    /// The multiplier an amount of money is written with.
    private record Magnitude(int power, String word) {

        private static final int MAX_DECIMALS = 3;

        /// The largest that leaves at most three decimals; none below a million.
        static Magnitude of(BigDecimal number) {
            for (Magnitude each :
                    new Magnitude[] {new Magnitude(12, "tn"), new Magnitude(9, "bn"), new Magnitude(6, "m")}) {
                BigDecimal scaled = number.scaleByPowerOfTen(-each.power);
                if (scaled.abs().compareTo(BigDecimal.ONE) >= 0
                        && scaled.stripTrailingZeros().scale() <= MAX_DECIMALS) {
                    return each;
                }
            }
            return new Magnitude(0, "");
        }

        String write(BigDecimal number) {
            return plain(number.scaleByPowerOfTen(-power)) + word;
        }
    }
}
