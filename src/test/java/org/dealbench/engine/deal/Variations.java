package org.dealbench.engine.deal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.dealbench.model.InputValue;
import org.dealbench.model.Inputs;
import org.dealbench.model.Outcome;
import org.dealbench.model.Unit;
import org.dealbench.model.Validation;
import org.dealbench.model.Value;
import org.dealbench.model.Workbook;

/// Workbooks like another one, with some inputs changed: one by one and valid, drawn from a seed or all of a kind.
final class Variations {

    static final Set<Unit> MONEY = Set.of(Unit.MONEY, Unit.MONEY_PER_HOUR, Unit.MONEY_PER_WATT, Unit.MONEY_PER_MWH);

    private Variations() {}

    /// A dozen inputs drawn and changed: numbers by up to a half, months by up to half a year, dates by up to half a
    /// year, flags turned over. What would be at fault is left as it was.
    static Workbook random(Workbook workbook, long seed) {
        Random random = new Random(seed);
        List<InputValue> inputs = Inputs.of(workbook);
        Workbook varied = workbook;
        for (int i = 0; i < 12; i++) {
            InputValue input = inputs.get(random.nextInt(inputs.size()));
            Outcome<Workbook> changed = changed(varied, input, random);
            if (changed instanceof Outcome.Ok<Workbook>(Workbook next)
                    && Validation.check(next).isEmpty()) {
                varied = next;
            }
        }
        return varied;
    }

    private static Outcome<Workbook> changed(Workbook workbook, InputValue input, Random random) {
        return switch (input.value()) {
            case Double number ->
                Inputs.replace(workbook, input.address(), Value.of(number * (0.5 + random.nextDouble())));
            case Integer number ->
                Inputs.replace(
                        workbook, input.address(), Value.of((double) Math.round(number * (0.5 + random.nextDouble()))));
            case Boolean flag -> Inputs.replace(workbook, input.address(), Value.of(!flag));
            case LocalDate date ->
                Inputs.replace(workbook, input.address(), Value.of(date.plusDays(random.nextInt(-180, 180))));
            case YearMonth month ->
                Inputs.replace(workbook, input.address(), Value.of(month.plusMonths(random.nextInt(-6, 6))));
            case null, default -> Outcome.faulty(input.address(), "is not changed");
        };
    }

    /// All numbers of some inputs changed alike.
    static Workbook with(Workbook workbook, Predicate<InputValue> which, UnaryOperator<Double> change) {
        Workbook changed = workbook;
        for (InputValue input : Inputs.of(workbook)) {
            if (input.value() instanceof Double number && which.test(input)) {
                changed = Inputs.replace(changed, input.address(), Value.of(change.apply(number)))
                        .orElseThrow();
            }
        }
        return changed;
    }

    /// All amounts and prices of money times a factor.
    static Workbook withMoney(Workbook workbook, double factor) {
        return with(workbook, input -> MONEY.contains(input.spec().unit()), amount -> amount * factor);
    }

    /// All inputs of one name set to a number.
    static Workbook with(Workbook workbook, String name, double number) {
        return with(workbook, input -> input.spec().name().equals(name), _ -> number);
    }
}
