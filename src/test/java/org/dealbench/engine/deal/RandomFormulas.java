package org.dealbench.engine.deal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dealbench.engine.Aggregate;
import org.dealbench.engine.BinaryOp;
import org.dealbench.engine.CalendarColumn;
import org.dealbench.engine.Expr;
import org.dealbench.engine.Function;
import org.dealbench.engine.Relation;
import org.dealbench.engine.UnaryOp;
import org.dealbench.engine.WholeTime;

/// Formulas of every kind in every place, the same ones for a seed.
final class RandomFormulas {

    private static final List<String> LINES =
            List.of("revenue.total", "fcf", "capacity.facilityMw/{phase}", "chips.itMw/{chip}", "levelisedCost");
    private static final List<String> UNITS = List.of("", "", "", "MW", "W/MW", "months", "money/H100e-h", "1", "date");
    private static final double[] NUMBERS = {
        0,
        -0.0,
        1,
        2,
        12,
        0.1,
        1e6,
        -3.5,
        1e-9,
        123456789.125,
        1e300,
        Double.MIN_VALUE,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        Double.NaN,
        0.1 + 0.2
    };
    private static final List<Relation> WAYS = List.of(
            Relations.PHASES,
            Relations.REFERENCE_CHIP,
            Relations.PAIR_CHIPS,
            ElementWays.of("deals/aws-openai").orElseThrow(),
            ElementWays.of("deals/aws-openai/phases/abilene").orElseThrow(),
            ElementWays.of("chips/trainium3").orElseThrow());

    private final Random random;

    RandomFormulas(long seed) {
        random = new Random(seed);
    }

    /// @param depth how deep its parts may be nested
    Expr formula(int depth) {
        return depth == 0 ? leaf() : inner(depth - 1);
    }

    private Expr leaf() {
        return switch (random.nextInt(6)) {
            case 0 -> Expr.line(one(LINES));
            case 1 -> new Expr.Field(Relations.CHIP, "watts");
            case 2 -> new Expr.Field(Relations.DEAL, "operation/utilisation");
            case 3 -> new Expr.Calendar(one(List.of(CalendarColumn.values())));
            case 4 -> new Expr.Entry(Relations.MIX_ROW, Relations.CHIP);
            default -> new Expr.Constant(number(), one(UNITS));
        };
    }

    private Expr inner(int depth) {
        return switch (random.nextInt(19)) {
            case 0 -> new Expr.Via(one(WAYS), formula(depth));
            case 1 -> new Expr.Fold(one(List.of(Aggregate.values())), one(WAYS), formula(depth));
            case 2 -> new Expr.Unary(one(List.of(UnaryOp.values())), formula(depth));
            case 3 -> new Expr.If(formula(depth), formula(depth), formula(depth));
            case 4 -> new Expr.Ago(formula(depth), formula(random.nextInt(2)), number());
            case 5 -> new Expr.KnownBefore(formula(depth), number());
            case 6 -> new Expr.Settling(formula(depth), number());
            case 7 -> new Expr.Running(one(List.of(Aggregate.values())), formula(depth));
            case 8 -> new Expr.Balance(formula(depth), formula(depth));
            case 9 -> new Expr.Whole(one(List.of(WholeTime.values())), formula(depth));
            case 10 -> new Expr.ByWord(Relations.DEAL, "pricing", cases(depth));
            case 11 -> new Expr.IfPresent(Relations.DEAL, "economics", formula(depth), formula(depth));
            case 12 -> new Expr.IfAny(one(WAYS), formula(depth), formula(depth));
            case 13 -> new Expr.Call(one(List.of(Function.values())), arguments(depth));
            case 14 -> Expr.column(one(List.copyOf(NamedFunctions.all().values())), formula(depth));
            case 15 -> formula(depth).average();
            default -> new Expr.Binary(one(List.of(BinaryOp.values())), formula(depth), formula(depth));
        };
    }

    private Map<String, Expr> cases(int depth) {
        Map<String, Expr> cases = new LinkedHashMap<>();
        cases.put("LIST", formula(depth));
        cases.put("LOCKED", formula(depth));
        return cases;
    }

    private List<Expr> arguments(int depth) {
        List<Expr> arguments = new ArrayList<>();
        arguments.add(formula(depth));
        if (random.nextBoolean()) {
            arguments.add(new Expr.Each(one(WAYS), formula(depth)));
        }
        if (random.nextBoolean()) {
            arguments.add(new Expr.Table(Relations.PHASE, "ramp/fractions"));
        }
        return arguments;
    }

    private double number() {
        return NUMBERS[random.nextInt(NUMBERS.length)];
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
