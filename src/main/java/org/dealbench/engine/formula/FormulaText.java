package org.dealbench.engine.formula;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dealbench.engine.Aggregate;
import org.dealbench.engine.BinaryOp;
import org.dealbench.engine.CalendarColumn;
import org.dealbench.engine.Expr;
import org.dealbench.engine.Index;
import org.dealbench.engine.Relation;
import org.dealbench.engine.UnaryOp;
import org.dealbench.engine.WholeTime;

/// Prints a formula as [FormulaParser] reads it, with as few brackets as its order of evaluation allows.
public final class FormulaText {

    static final String NEVER = "never";
    static final String NONE = "none";
    static final Expr ONE_MONTH = Expr.number(1, "months");

    /// How tightly a printed formula holds together.
    private enum Bond {
        COMPARISON,
        SUM,
        PRODUCT,
        POWER,
        SIGN,
        PRIMARY
    }

    private record Printed(String text, Bond bond) {}

    private FormulaText() {}

    public static String of(Expr expr) {
        return print(expr).text;
    }

    /// A calendar column as it stands in a formula: `lastDay`.
    static String word(CalendarColumn column) {
        return switch (column) {
            case MONTH -> "month";
            case LAST_DAY -> "lastDay";
            case HOURS -> "hours";
        };
    }

    /// A number, in powers of ten where its zeros would have to be counted.
    static String number(double value) {
        BigDecimal shortest = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        int exponent = shortest.precision() - shortest.scale() - 1;
        boolean roundPower = shortest.precision() == 1 && exponent >= 5;
        if (value == 0) {
            return "0";
        }
        return roundPower || exponent > 20 || exponent < -6
                ? shortest.movePointLeft(exponent).toPlainString() + "e" + exponent
                : shortest.toPlainString();
    }

    private static Printed print(Expr expr) {
        return switch (expr) {
            case Expr.Constant constant -> constant(constant);
            case Expr.Field(Index index, String name) -> primary(field(index, name));
            case Expr.Entry(Index row, Index key) -> form(Form.ENTRY, row.name() + ", " + key.name());
            case Expr.Table(Index index, String name) -> form(Form.TABLE, field(index, name));
            case Expr.Ref(String line) -> primary(line);
            case Expr.Calendar(CalendarColumn column) -> primary(word(column));
            case Expr.Via(Relation relation, Expr body) -> via(relation, body);
            case Expr.Each(Relation relation, Expr body) -> form(Form.EACH, over(relation, body));
            case Expr.Fold fold -> form(folded(fold.aggregate()), over(fold.relation(), fold.body()));
            case Expr.Unary(UnaryOp op, Expr of) -> unary(op, of);
            case Expr.Binary binary -> isAverage(binary) ? average(binary) : binary(binary);
            case Expr.If choice -> form(Form.IF, list(choice.parts()));
            case Expr.Ago ago -> ago(ago);
            case Expr.KnownBefore(Expr of, double unknown) ->
                form(Form.BEFORE, of(of) + ", " + of(Expr.number(unknown)));
            case Expr.Settling(Expr of, double start) -> form(Form.SETTLING, of(of) + ", " + of(Expr.number(start)));
            case Expr.Running(Aggregate aggregate, Expr of) -> form(running(aggregate), of(of));
            case Expr.Balance balance -> form(Form.BALANCE, list(balance.parts()));
            case Expr.Whole(WholeTime what, Expr of) -> form(Form.valueOf(what.name()), of(of));
            case Expr.ByWord byWord -> form(Form.SWITCH, field(byWord.index(), byWord.field()) + cases(byWord.cases()));
            case Expr.IfPresent present ->
                form(Form.IF, "has(" + field(present.index(), present.field()) + "), " + list(present.parts()));
            case Expr.IfAny any -> form(Form.IF, "any(" + any.relation().name() + "), " + list(any.parts()));
            case Expr.Call call -> primary(call.function().name() + "(" + list(call.arguments()) + ")");
            case Expr.Column column -> primary(column.function().name() + "(" + list(column.arguments()) + ")");
        };
    }

    private static Printed primary(String text) {
        return new Printed(text, Bond.PRIMARY);
    }

    private static Printed form(Form form, String inside) {
        return primary(form.word() + "(" + inside + ")");
    }

    private static String list(List<Expr> parts) {
        return parts.stream().map(FormulaText::of).collect(Collectors.joining(", "));
    }

    private static String field(Index index, String name) {
        return index.name() + ":" + name.replace('/', '.');
    }

    private static String over(Relation relation, Expr body) {
        return of(body) + " over " + relation.name();
    }

    private static String within(Expr expr, Bond least) {
        Printed printed = print(expr);
        return printed.bond.compareTo(least) < 0 ? "(" + printed.text + ")" : printed.text;
    }

    private static Printed constant(Expr.Constant constant) {
        double value = constant.value();
        boolean negative = !Double.isNaN(value) && Math.copySign(1, value) < 0;
        String size = Double.isNaN(value) ? NONE : Double.isInfinite(value) ? NEVER : number(Math.abs(value));
        String unit = constant.unit().isEmpty() ? "" : "[" + constant.unit() + "]";
        return new Printed((negative ? "-" : "") + size + unit, negative ? Bond.SIGN : Bond.PRIMARY);
    }

    /// An input at one element of a list stands as `chip[trainium3]:watts`, anything else with its way after it.
    private static Printed via(Relation relation, Expr body) {
        int slash = relation.name().indexOf('/');
        boolean inList = slash > 0 && relation.name().indexOf('/', slash + 1) < 0;
        if (inList && body instanceof Expr.Field(Index index, String name) && index.equals(relation.to())) {
            String id = relation.name().substring(slash + 1);
            return primary(index.name() + "[" + id + "]:" + name.replace('/', '.'));
        }
        String text = body instanceof Expr.Constant ? "(" + of(body) + ")" : within(body, Bond.PRIMARY);
        return primary(text + "[" + relation.name() + "]");
    }

    private static Printed unary(UnaryOp op, Expr of) {
        return switch (op) {
            case NOT, FLOOR, CEILING -> form(Form.valueOf(op.name()), of(of));
            case NEGATE -> {
                boolean number = of instanceof Expr.Constant constant && !Double.isNaN(constant.value());
                yield new Printed("-" + (number ? "(" + of(of) + ")" : within(of, Bond.SIGN)), Bond.SIGN);
            }
        };
    }

    private static Printed binary(Expr.Binary binary) {
        return switch (binary.op()) {
            case ADD -> chain(binary, " + ", Bond.SUM, Bond.PRODUCT);
            case SUBTRACT -> chain(binary, " - ", Bond.SUM, Bond.PRODUCT);
            case MULTIPLY -> chain(binary, " * ", Bond.PRODUCT, Bond.POWER);
            case DIVIDE -> chain(binary, " / ", Bond.PRODUCT, Bond.POWER);
            case POWER ->
                new Printed(
                        within(binary.left(), Bond.PRIMARY) + " ^ " + within(binary.right(), Bond.SIGN), Bond.POWER);
            case LESS -> comparison(binary, "<", ">");
            case LESS_OR_EQUAL -> comparison(binary, "<=", ">=");
            case MIN, MAX -> form(Form.valueOf(binary.op().name()), several(binary, binary.op()));
        };
    }

    /// What binds alike on the left needs no brackets: it is evaluated first.
    private static Printed chain(Expr.Binary binary, String sign, Bond bond, Bond right) {
        return new Printed(within(binary.left(), bond) + sign + within(binary.right(), right), bond);
    }

    /// `x > 0` rather than `0 < x`.
    private static Printed comparison(Expr.Binary binary, String sign, String turned) {
        boolean turn = binary.left() instanceof Expr.Constant && !(binary.right() instanceof Expr.Constant);
        Expr first = turn ? binary.right() : binary.left();
        Expr second = turn ? binary.left() : binary.right();
        return new Printed(
                within(first, Bond.SUM) + " " + (turn ? turned : sign) + " " + within(second, Bond.SUM),
                Bond.COMPARISON);
    }

    private static String several(Expr.Binary binary, BinaryOp op) {
        boolean more = binary.left() instanceof Expr.Binary left && left.op() == op;
        String first = more ? several((Expr.Binary) binary.left(), op) : of(binary.left());
        return first + ", " + of(binary.right());
    }

    private static boolean isAverage(Expr.Binary binary) {
        return binary.left() instanceof Expr.Binary sum
                && sum.right() instanceof Expr.Ago
                && binary.equals(sum.left().average());
    }

    private static Printed average(Expr.Binary binary) {
        return form(Form.AVERAGE, of(((Expr.Binary) binary.left()).left()));
    }

    /// A bare number of months needs no unit; one that is no number of months stands in brackets.
    private static Printed ago(Expr.Ago ago) {
        if (ago.equals(ago.of().previous())) {
            return form(Form.PREVIOUS, of(ago.of()));
        }
        String months =
                switch (ago.months()) {
                    case Expr.Constant(double value, String unit)
                    when unit.equals("months") && value > 0 -> of(Expr.number(value));
                    case Expr.Constant constant when constant.unit().isEmpty() -> "(" + of(constant) + ")";
                    default -> of(ago.months());
                };
        boolean nothing = Double.doubleToRawLongBits(ago.outside()) == 0;
        String outside = nothing ? "" : ", " + of(Expr.number(ago.outside()));
        return form(Form.AGO, of(ago.of()) + ", " + months + outside);
    }

    private static Form folded(Aggregate aggregate) {
        return Form.valueOf(aggregate.name());
    }

    private static Form running(Aggregate aggregate) {
        return switch (aggregate) {
            case SUM -> Form.CUMULATIVE;
            case MIN -> Form.LOWEST;
            case MAX -> Form.HIGHEST;
            case PRODUCT -> Form.COMPOUNDED;
        };
    }

    private static String cases(Map<String, Expr> cases) {
        return new TreeMap<>(cases)
                .entrySet().stream()
                        .map(entry -> ", " + entry.getKey() + ": " + of(entry.getValue()))
                        .collect(Collectors.joining());
    }
}
