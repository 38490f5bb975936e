package org.dealbench.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The inputs of a workbook by address: read one, replace one, list them all (spec sections 14 and 16).
///
/// Everything that changes a number goes through here, a table cell, a scenario, a sensitivity, so that bounds and
/// types are checked in one place. A workbook is never changed: a replacement is a new one that shares all the rest.
public final class Inputs {

    /// Where addresses of inputs begin.
    static final Set<String> ROOTS =
            Set.of("calendar", "referenceTflops", "chips", "conditions", "deals", "risks", "targets");

    private static final LocalDate FIRST_DAY = LocalDate.of(0, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private Inputs() {}

    /// All inputs in the order of the file, empty ones included; of a mix row the chips it names.
    public static List<InputValue> of(Workbook workbook) {
        return new InputLister(workbook).list();
    }

    public static Outcome<InputValue> find(Workbook workbook, Address address) {
        return route(workbook, address).map(Inputs::valueOf);
    }

    /// An edit: the workbook with another value there.
    ///
    /// @param value null clears an input that may be empty
    public static Outcome<Workbook> replace(Workbook workbook, Address address, @Nullable Value value) {
        return route(workbook, address).then(route -> replaced(route, value));
    }

    /// A scenario's override: as an edit, but never clears.
    public static Outcome<Workbook> override(Workbook workbook, Address address, Value value) {
        return replace(workbook, address, value);
    }

    /// A drawn or swept number: whole numbers, dates and months are rounded half to even.
    ///
    /// @param number in the input's unit; a date in days since 1970-01-01, a month since the calendar's start
    public static Outcome<Workbook> withNumber(Workbook workbook, Address address, double number) {
        return route(workbook, address).then(route -> valueOf(route, number).then(value -> replaced(route, value)));
    }

    private static Outcome<Route> route(Workbook workbook, Address address) {
        if (!address.segments().isEmpty() && !ROOTS.contains(address.segments().getFirst())) {
            return Outcome.faulty(address, "unknown path: addresses of inputs begin with " + Listing.of(ROOTS));
        }
        return Route.to(workbook, address)
                .then(route -> route.input() == null || route.value() instanceof List<?>
                        ? Outcome.faulty(address, "unknown path: what stands there is not an input")
                        : Outcome.ok(route));
    }

    private static InputValue valueOf(Route route) {
        return new InputValue(route.address(), specOf(route), route.owners(), route.value());
    }

    private static InputSpec specOf(Route route) {
        InputSpec spec = route.input();
        if (spec == null) {
            throw new IllegalStateException(route.address() + " is not an input");
        }
        return spec;
    }

    private static Outcome<Workbook> replaced(Route route, @Nullable Value value) {
        InputSpec spec = specOf(route);
        if (value == null) {
            return spec.nullable()
                    ? Outcome.ok(route.with(null))
                    : Outcome.faulty(
                            route.address(), spec.label() + " must be " + spec.expectation() + ", but is empty");
        }
        return new InputReader(() -> new Ids(route.workbook()))
                .read(route.address(), spec, value)
                .map(read -> route.with(
                        route.shape() instanceof Shape.Word word && read instanceof String text
                                ? word.parse(text)
                                : read));
    }

    private static Outcome<Value> valueOf(Route route, double number) {
        InputSpec spec = specOf(route);
        if (!spec.type().isQuantity()) {
            return Outcome.faulty(route.address(), spec.label() + " is no number, date or month and cannot be varied");
        }
        double whole = Math.rint(number);
        return switch (spec.type()) {
            case DATE -> day(route, whole);
            case MONTH -> {
                Timeline timeline = route.workbook().calendar().timeline();
                boolean inRange = Math.abs(whole) <= 12 * 9999;
                YearMonth month = inRange ? timeline.month((int) whole) : null;
                yield month != null && IsoText.month(month.toString()) != null
                        ? Outcome.ok(Value.of(month))
                        : outOfRange(route, number);
            }
            case INTEGER -> Outcome.ok(Value.of(whole));
            default -> Outcome.ok(Value.of(number));
        };
    }

    private static Outcome<Value> day(Route route, double day) {
        return day >= FIRST_DAY.toEpochDay() && day <= LAST_DAY.toEpochDay()
                ? Outcome.ok(Value.of(LocalDate.ofEpochDay((long) day)))
                : outOfRange(route, day);
    }

    private static Outcome<Value> outOfRange(Route route, double number) {
        return Outcome.faulty(
                route.address(),
                specOf(route).label() + " must lie in the years 0 to 9999, but is " + DecimalText.of(number)
                        + " as a number");
    }
}
