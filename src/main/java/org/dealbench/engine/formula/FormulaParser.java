package org.dealbench.engine.formula;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dealbench.engine.BinaryOp;
import org.dealbench.engine.CalendarColumn;
import org.dealbench.engine.Expr;
import org.dealbench.engine.Index;
import org.dealbench.engine.Measure;
import org.dealbench.engine.Relation;
import org.dealbench.engine.UnaryOp;

/// Reads a formula: operators, numbers and names; what has a word and brackets is read by [Calls].
///
/// By recursive descent, whose depth and whose result are bounded, so that no text makes it fail or hang. What people
/// read in two ways is asked back: `-x^2`, `a^b^c`, `a < b < c`.
public final class FormulaParser {

    /// Characters a formula may have.
    public static final int MAX_LENGTH = 4_000;

    private static final int MAX_NESTING = 60;
    private static final String TOO_LONG =
            "This formula is too long to be worked out at once; split it into several lines.";

    private static final Pattern NUMBER =
            Pattern.compile("(?:[0-9]++(?:\\.[0-9]*+)?+|\\.[0-9]++)(?:[eE][+-]?[0-9]{1,4}+)?+");
    private static final Pattern WORDS_AND_COLON = Pattern.compile(
            "([A-Za-z]++(?: ++[A-Za-z]++)*+) *+(?:\\[([^]:]*+)])? *+: *+([A-Za-z0-9]++(?:[./][A-Za-z0-9]++)*+)?+");
    private static final Pattern CALL = Pattern.compile("([A-Za-z][A-Za-z0-9_]*+) *+\\(");
    private static final Pattern OWN_LINE = Pattern.compile("lines/[a-z0-9-]++");
    private static final Pattern NAME =
            Pattern.compile("[A-Za-z][A-Za-z0-9_]*+(?:\\.[A-Za-z0-9_]++)*+(?:/\\{[a-z ]*+})?+");
    private static final Pattern LETTERS = Pattern.compile("[A-Za-z]++");

    private final Cursor cursor;
    private final Vocabulary vocabulary;
    private final Places places = new Places();
    private final Calls calls;
    private int nesting;

    private FormulaParser(String text, Vocabulary vocabulary) {
        cursor = new Cursor(text);
        this.vocabulary = vocabulary;
        calls = new Calls(this, cursor, vocabulary);
    }

    /// Reads a text.
    ///
    /// @param vocabulary the names it may use
    public static Parsed parse(String text, Vocabulary vocabulary) {
        if (text.length() > MAX_LENGTH) {
            String problem = "A formula has at most " + MAX_LENGTH + " characters; split it into several lines.";
            return new Parsed.Unreadable(new FormulaFault(MAX_LENGTH, text.length() - MAX_LENGTH, problem));
        }
        try {
            FormulaParser parser = new FormulaParser(text, vocabulary);
            return new Parsed.Formula(parser.whole(), parser.places);
        } catch (Cursor.Stop stop) {
            return new Parsed.Unreadable(stop.fault());
        }
    }

    private Expr whole() {
        cursor.take("=");
        if (cursor.atEnd()) {
            throw cursor.missing("Write a formula, such as revenue.total / capacity.itMw.");
        }
        Expr expr = expression();
        if (!cursor.atEnd()) {
            throw cursor.unexpected(
                    switch (cursor.word()) {
                        case ")" -> "There is one ) too many.";
                        case "," ->
                            "A comma stands only between the arguments of a function; numbers have a point and no commas.";
                        case ";" -> "Arguments are parted by commas.";
                        case "]", "}", "{" -> "This bracket does not belong here.";
                        default -> "Before this an operator is missing, such as + or *.";
                    });
        }
        return expr;
    }

    /// A part with its place noted, from `from` to where the last word or sign ended.
    Expr made(Expr expr, int from) {
        if (!places.add(expr, from, cursor.end())) {
            throw cursor.fault(from, TOO_LONG);
        }
        return expr;
    }

    Expr expression() {
        if (++nesting > MAX_NESTING) {
            throw cursor.fault(
                    cursor.next(), "This formula has too many brackets in brackets; split it into several lines.");
        }
        Expr expr = comparison();
        nesting--;
        return expr;
    }

    private Expr comparison() {
        int from = cursor.next();
        Expr left = sum();
        String sign = comparisonSign();
        if (sign.isEmpty()) {
            return left;
        }
        Expr right = sum();
        if (!comparisonSign().isEmpty()) {
            throw cursor.fault(from, "Compare two at a time: and(a < b, b < c).");
        }
        return made(
                switch (sign) {
                    case "<" -> less(left, right);
                    case ">" -> less(right, left);
                    case "<=" -> lessOrEqual(left, right);
                    case ">=" -> lessOrEqual(right, left);
                    case "=" -> equal(left, right);
                    default -> new Expr.Unary(UnaryOp.NOT, equal(left, right));
                },
                from);
    }

    private String comparisonSign() {
        for (String sign : new String[] {"<=", ">=", "<>", "<", ">", "="}) {
            if (cursor.take(sign)) {
                return sign;
            }
        }
        return "";
    }

    private static Expr less(Expr left, Expr right) {
        return new Expr.Binary(BinaryOp.LESS, left, right);
    }

    private static Expr lessOrEqual(Expr left, Expr right) {
        return new Expr.Binary(BinaryOp.LESS_OR_EQUAL, left, right);
    }

    private static Expr equal(Expr left, Expr right) {
        return lessOrEqual(left, right).times(lessOrEqual(right, left));
    }

    private Expr sum() {
        int from = cursor.next();
        Expr left = product();
        while (true) {
            if (cursor.take("+")) {
                left = made(left.plus(product()), from);
            } else if (cursor.take("-")) {
                left = made(left.minus(product()), from);
            } else {
                return left;
            }
        }
    }

    private Expr product() {
        int from = cursor.next();
        Expr left = power();
        while (true) {
            if (cursor.take("*")) {
                left = made(left.times(power()), from);
            } else if (cursor.take("/")) {
                left = made(left.over(power()), from);
            } else {
                return left;
            }
        }
    }

    private Expr power() {
        int from = cursor.next();
        boolean signed = cursor.sees("-");
        Expr base = signed();
        if (!cursor.take("^")) {
            return base;
        }
        if (signed) {
            throw cursor.fault(from, "Write (-x)^y or -(x^y): a sign before a power is read in two ways.");
        }
        Expr power = made(base.power(signed()), from);
        if (cursor.take("^")) {
            throw cursor.fault(from, "Write (a^b)^c or a^(b^c): powers of powers are read in two ways.");
        }
        return power;
    }

    /// A number takes the sign before it as its own.
    private Expr signed() {
        int from = cursor.next();
        if (!cursor.take("-")) {
            return placed(primary(), from);
        }
        Optional<Expr> number = number(-1, from);
        if (number.isPresent()) {
            return placed(number.get(), from);
        }
        if (++nesting > MAX_NESTING) {
            throw cursor.fault(from, "There are too many signs in a row.");
        }
        Expr of = signed();
        nesting--;
        return made(new Expr.Unary(UnaryOp.NEGATE, of), from);
    }

    /// A formula with the elements it is read at after it.
    private Expr placed(Expr body, int from) {
        Expr placed = body;
        while (cursor.take("[")) {
            Relation way = way("]");
            cursor.expect("]", "] is missing here.");
            placed = made(new Expr.Via(way, placed), from);
        }
        return placed;
    }

    /// A relation or an element, whose name ends before a sign.
    Relation way(String end) {
        int from = cursor.next();
        String name = cursor.takeUntil(end);
        return vocabulary.way(name).orElseThrow(() -> cursor.fault(from, noWay(name)));
    }

    private String noWay(String name) {
        if (name.isEmpty()) {
            return "Elements are missing here, such as phases of deal or deals/ID.";
        }
        return "There are no elements “" + name + "”." + Nearest.question(name, vocabulary.ways());
    }

    private Expr primary() {
        int from = cursor.next();
        if (cursor.take("(")) {
            Expr inside = expression();
            cursor.expect(")", ") is missing here.");
            return inside;
        }
        return number(1, from)
                .or(() -> input(from))
                .or(() -> cursor.take(OWN_LINE).map(matched -> line(matched.group(), from)))
                .or(() -> cursor.take(CALL).map(matched -> calls.call(matched.group(1), from)))
                .or(() -> cursor.take(NAME).map(matched -> named(matched.group(), from)))
                .orElseThrow(() -> cursor.atEnd()
                        ? cursor.missing("A value is missing at the end.")
                        : cursor.unexpected("Here a value is missing: a number, a line, an input or a function."));
    }

    private Optional<Expr> number(double sign, int from) {
        if (cursor.sees(NUMBER)) {
            BigDecimal decimal =
                    new BigDecimal(cursor.take(NUMBER).map(Matcher::group).orElseThrow());
            boolean percent = cursor.take("%");
            double value = (percent ? decimal.movePointLeft(2) : decimal).doubleValue();
            if (Double.isInfinite(value)) {
                throw cursor.fault(from, "This number is too large.");
            }
            return Optional.of(made(new Expr.Constant(sign * value, unit(from)), from));
        }
        return cursor.sees(LETTERS) && isNever()
                ? Optional.of(made(new Expr.Constant(sign * Double.POSITIVE_INFINITY, unit(from)), from))
                : Optional.empty();
    }

    private boolean isNever() {
        return cursor.word().equalsIgnoreCase(FormulaText.NEVER)
                && cursor.take(LETTERS).isPresent();
    }

    private String unit(int from) {
        if (cursor.take("[")) {
            int start = cursor.next();
            String typed = cursor.takeUntil("]");
            String unit = vocabulary.unit(typed);
            if (Measure.parse(unit).isEmpty()) {
                throw cursor.fault(
                        start, "“" + typed + "” is no unit. Write one such as MW, money/MWh or months/year.");
            }
            cursor.expect("]", "] is missing here.");
            return unit;
        }
        if (cursor.sees(LETTERS) && !cursor.word().equalsIgnoreCase(Calls.OVER)) {
            String word = cursor.word();
            boolean known = Measure.parse(vocabulary.unit(word)).isPresent();
            cursor.take(LETTERS);
            throw cursor.fault(
                    from,
                    known
                            ? "A unit stands in brackets after its number: 12[" + word + "]."
                            : "Write thousands, millions and billions as powers of ten: 15e9.");
        }
        return "";
    }

    private Optional<Expr> input(int from) {
        if (!cursor.sees(WORDS_AND_COLON)) {
            return Optional.empty();
        }
        Input input = input();
        Expr field = new Expr.Field(input.index, input.number(cursor, vocabulary));
        return Optional.of(made(
                input.way.<Expr>map(way -> new Expr.Via(way, made(field, from))).orElse(field), from));
    }

    /// An input as it is written, of an element at hand or of the one that a way leads to.
    record Input(Index index, Optional<Relation> way, String field, int from) {

        String number(Cursor cursor, Vocabulary vocabulary) {
            return checked(cursor, vocabulary, vocabulary.hasNumber(index, field), "a number");
        }

        /// The field's name, if it is there and at hand.
        String any(Cursor cursor, Vocabulary vocabulary) {
            if (way.isPresent()) {
                throw cursor.fault(from, "Here only an input of an element at hand can stand, without [...].");
            }
            return checked(cursor, vocabulary, vocabulary.hasField(index, field), "an input");
        }

        private String checked(Cursor cursor, Vocabulary vocabulary, boolean known, String what) {
            if (!known) {
                String written = field.replace('/', '.');
                String question = Nearest.question(
                        written,
                        vocabulary.fields(index).stream()
                                .map(name -> name.replace('/', '.'))
                                .toList());
                throw cursor.fault(
                        from,
                        "There is no input " + written + " of a " + index.name() + " that is " + what + "." + question);
            }
            return field;
        }
    }

    Input input() {
        int from = cursor.next();
        Matcher matched = cursor.take(WORDS_AND_COLON)
                .orElseThrow(() -> cursor.unexpected("Here an input is missing, such as deal:operation.utilisation."));
        String name = matched.group(1);
        String id = matched.group(2);
        String field = matched.group(3);
        Index index = vocabulary
                .index(name)
                .orElseThrow(() -> cursor.fault(
                        from, "Nothing is called “" + name + "”." + Nearest.question(name, vocabulary.indices())));
        if (field == null) {
            throw cursor.fault(from, "After the colon an input is missing, such as deal:operation.utilisation.");
        }
        Optional<Relation> way = id == null ? Optional.empty() : Optional.of(element(index, id.strip(), from));
        return new Input(index, way, field.replace('.', '/'), from);
    }

    private Relation element(Index index, String id, int from) {
        return vocabulary
                .way(index, id)
                .orElseThrow(() -> cursor.fault(
                        from,
                        "There is no " + index.name() + " “" + id + "”." + Nearest.question(id, vocabulary.ways())));
    }

    private Expr named(String name, int from) {
        if (name.equalsIgnoreCase(FormulaText.NONE)) {
            return made(new Expr.Constant(Double.NaN, unit(from)), from);
        }
        for (CalendarColumn column : CalendarColumn.values()) {
            if (FormulaText.word(column).equalsIgnoreCase(name)) {
                return made(new Expr.Calendar(column), from);
            }
        }
        return line(name, from);
    }

    private Expr line(String id, int from) {
        if (!vocabulary.hasLine(id)) {
            throw cursor.fault(from, "There is no line “" + id + "”." + Nearest.question(id, vocabulary.lines()));
        }
        return made(new Expr.Ref(id), from);
    }
}
