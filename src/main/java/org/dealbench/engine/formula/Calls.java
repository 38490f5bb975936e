package org.dealbench.engine.formula;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;
import org.dealbench.engine.Aggregate;
import org.dealbench.engine.ColumnFunction;
import org.dealbench.engine.Expr;
import org.dealbench.engine.Function;
import org.dealbench.engine.Index;
import org.dealbench.engine.Relation;
import org.dealbench.engine.UnaryOp;
import org.dealbench.engine.WholeTime;
import org.jspecify.annotations.Nullable;

/// Reads what has a word and brackets: `sum(x over phases of deal)`, `if(c, a, b)`, `S_CURVE(x, 10)`.
final class Calls {

    static final String OVER = "over";

    private static final Pattern OVER_WORD = Pattern.compile("over\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern HAS = Pattern.compile("has *+\\(", Pattern.CASE_INSENSITIVE);
    private static final Pattern ANY = Pattern.compile("any *+\\(", Pattern.CASE_INSENSITIVE);
    private static final Pattern LIST = Pattern.compile("(each|table) *+\\(", Pattern.CASE_INSENSITIVE);
    private static final Pattern CASE = Pattern.compile("([A-Za-z][A-Za-z0-9_]*+) *+:");

    private final FormulaParser parser;
    private final Cursor cursor;
    private final Vocabulary vocabulary;

    Calls(FormulaParser parser, Cursor cursor, Vocabulary vocabulary) {
        this.parser = parser;
        this.cursor = cursor;
        this.vocabulary = vocabulary;
    }

    /// What follows a word and its opening bracket, which have been taken.
    Expr call(String word, int from) {
        Expr expr = Form.of(word).map(form -> form(form, from)).orElseGet(() -> named(word, from));
        return closed(expr, from);
    }

    private Expr closed(Expr expr, int from) {
        cursor.expect(")", "Here a , or ) is missing, or there are too many arguments.");
        return parser.made(expr, from);
    }

    private Expr form(Form form, int from) {
        return switch (form) {
            case SUM -> aggregate(form, Aggregate.SUM, Expr::plus);
            case MIN -> aggregate(form, Aggregate.MIN, Expr::min);
            case MAX -> aggregate(form, Aggregate.MAX, Expr::max);
            case PRODUCT -> aggregate(form, Aggregate.PRODUCT, Expr::times);
            case AND -> several(parser.expression(), Expr::times);
            case OR -> several(parser.expression(), Expr::max);
            case NOT -> new Expr.Unary(UnaryOp.NOT, parser.expression());
            case FLOOR -> new Expr.Unary(UnaryOp.FLOOR, parser.expression());
            case CEILING -> new Expr.Unary(UnaryOp.CEILING, parser.expression());
            case AVERAGE -> parser.expression().average();
            case PREVIOUS -> parser.expression().previous();
            case AGO -> ago(form);
            case CUMULATIVE -> parser.expression().cumulative();
            case HIGHEST -> new Expr.Running(Aggregate.MAX, parser.expression());
            case LOWEST -> new Expr.Running(Aggregate.MIN, parser.expression());
            case COMPOUNDED -> new Expr.Running(Aggregate.PRODUCT, parser.expression());
            case TOTAL, PEAK, TROUGH, LAST -> new Expr.Whole(WholeTime.valueOf(form.name()), parser.expression());
            case BALANCE -> new Expr.Balance(parser.expression(), argument(form));
            case BEFORE -> new Expr.KnownBefore(parser.expression(), value(form));
            case SETTLING -> new Expr.Settling(parser.expression(), value(form));
            case IF -> choice(form);
            case HAS -> has(one(), Expr.number(0));
            case ANY -> any(one(), Expr.number(0));
            case SWITCH -> byWord();
            case EACH, TABLE ->
                throw cursor.fault(from, form.word() + " stands only among the arguments of a named function.");
            case ENTRY -> entry(form);
        };
    }

    private static Expr one() {
        return Expr.number(1);
    }

    private Expr argument(Form form) {
        cursor.expect(",", "Here a comma is missing, as in " + form.example() + ".");
        return parser.expression();
    }

    /// An argument that must be a number as it stands.
    private double value(Form form) {
        int from = cursor.next();
        if (argument(form) instanceof Expr.Constant constant && constant.unit().isEmpty()) {
            return constant.value();
        }
        throw cursor.fault(from, "Here only a plain number can stand, as in " + form.example() + ".");
    }

    private Expr aggregate(Form form, Aggregate aggregate, BinaryOperator<Expr> of) {
        Expr first = parser.expression();
        if (cursor.take(OVER_WORD).isPresent()) {
            return new Expr.Fold(aggregate, parser.way(")"), first);
        }
        if (!cursor.sees(",")) {
            throw cursor.atEnd()
                    ? cursor.missing(") is missing at the end.")
                    : cursor.unexpected("Say over what, as in " + form.example() + ", or give several values.");
        }
        return several(first, of);
    }

    private Expr several(Expr first, BinaryOperator<Expr> of) {
        Expr all = first;
        while (cursor.take(",")) {
            all = of.apply(all, parser.expression());
        }
        return all;
    }

    /// A bare number is one of months.
    private Expr ago(Form form) {
        Expr of = parser.expression();
        cursor.expect(",", "Here a comma and a number of months are missing, as in " + form.example() + ".");
        boolean bare = !cursor.sees("(");
        Expr months = parser.expression();
        boolean plain = bare
                && months instanceof Expr.Constant constant
                && constant.unit().isEmpty()
                && constant.value() > 0;
        Expr counted = plain ? Expr.number(((Expr.Constant) months).value(), "months") : months;
        return new Expr.Ago(of, counted, cursor.sees(",") ? value(form) : 0);
    }

    private Expr choice(Form form) {
        if (cursor.sees(HAS)) {
            cursor.take(HAS);
            FormulaParser.Input input = parser.input();
            String field = input.any(cursor, vocabulary);
            cursor.expect(")", ") is missing here.");
            return new Expr.IfPresent(input.index(), field, argument(form), argument(form));
        }
        if (cursor.sees(ANY)) {
            cursor.take(ANY);
            Relation relation = parser.way(")");
            cursor.expect(")", ") is missing here.");
            return new Expr.IfAny(relation, argument(form), argument(form));
        }
        return new Expr.If(parser.expression(), argument(form), argument(form));
    }

    private Expr has(Expr then, Expr otherwise) {
        FormulaParser.Input input = parser.input();
        return new Expr.IfPresent(input.index(), input.any(cursor, vocabulary), then, otherwise);
    }

    private Expr any(Expr then, Expr otherwise) {
        return new Expr.IfAny(parser.way(")"), then, otherwise);
    }

    private Expr byWord() {
        FormulaParser.Input input = parser.input();
        String field = input.any(cursor, vocabulary);
        Map<String, Expr> cases = new LinkedHashMap<>();
        while (cursor.take(",")) {
            int from = cursor.next();
            String word = cursor.take(CASE)
                    .map(matched -> matched.group(1))
                    .orElseThrow(() -> cursor.unexpected(
                            "Here a word and a colon are missing, as in " + Form.SWITCH.example() + "."));
            if (cases.containsKey(word)) {
                throw cursor.fault(from, word + " stands here twice.");
            }
            cases.put(word, parser.expression());
        }
        return new Expr.ByWord(input.index(), field, cases);
    }

    /// A list, which only stands by itself among the arguments of a named function.
    private Expr list(Form form, int from) {
        if (form == Form.TABLE) {
            FormulaParser.Input input = parser.input();
            return closed(new Expr.Table(input.index(), input.any(cursor, vocabulary)), from);
        }
        Expr body = parser.expression();
        if (cursor.take(OVER_WORD).isEmpty()) {
            throw cursor.unexpected("Say over what, as in " + form.example() + ".");
        }
        return closed(new Expr.Each(parser.way(")"), body), from);
    }

    private Expr entry(Form form) {
        Index row = index(",");
        cursor.expect(",", "Here a comma is missing, as in " + form.example() + ".");
        return new Expr.Entry(row, index(")"));
    }

    private Index index(String end) {
        int from = cursor.next();
        String name = cursor.takeUntil(end);
        return vocabulary
                .index(name)
                .orElseThrow(() -> cursor.fault(
                        from, "Nothing is called “" + name + "”." + Nearest.question(name, vocabulary.indices())));
    }

    private Expr named(String word, int from) {
        Optional<Function> monthly = Arrays.stream(Function.values())
                .filter(function -> function.name().equalsIgnoreCase(word))
                .findFirst();
        @Nullable ColumnFunction column = vocabulary.function(word).orElse(null);
        if (monthly.isEmpty() && column == null) {
            List<String> words = new ArrayList<>(vocabulary.functions());
            Arrays.stream(Form.values()).map(Form::word).forEach(words::add);
            throw cursor.fault(from, "There is no function “" + word + "”." + Nearest.question(word, words));
        }
        List<Expr> arguments = arguments();
        return column == null ? new Expr.Call(monthly.orElseThrow(), arguments) : new Expr.Column(column, arguments);
    }

    private List<Expr> arguments() {
        List<Expr> arguments = new ArrayList<>();
        if (!cursor.sees(")")) {
            do {
                int from = cursor.next();
                arguments.add(cursor.take(LIST)
                        .map(matched -> Form.of(matched.group(1)).orElseThrow())
                        .map(form -> list(form, from))
                        .orElseGet(parser::expression));
            } while (cursor.take(","));
        }
        return arguments;
    }
}
