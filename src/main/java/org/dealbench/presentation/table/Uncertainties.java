package org.dealbench.presentation.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealbench.model.Address;
import org.dealbench.model.Calendar;
import org.dealbench.model.Correlation;
import org.dealbench.model.Distribution;
import org.dealbench.model.Inputs;
import org.dealbench.model.Outcome;
import org.dealbench.model.Parts;
import org.dealbench.model.Uncertainty;
import org.dealbench.model.Unit;
import org.dealbench.model.Value;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.text.Entry;
import org.dealbench.presentation.text.InputField;

/// How sure inputs are, as cells read and write it (spec section 15).
///
/// A range becomes a distribution over the input's unit: flat when its middle is used, else falling from the end that
/// is used. A single value typed later leaves it alone: a range is a finding about the world that took a source to
/// establish, while the value is what the analyst works with today. A value outside the range is told.
final class Uncertainties {

    private Uncertainties() {}

    static Optional<Uncertainty> find(Workbook workbook, Address address) {
        String path = address.toString();
        return workbook.uncertainties().stream()
                .filter(each -> each.input().equals(path))
                .findFirst();
    }

    /// The workbook with an input at the best value of a range, uncertain over the range.
    static Outcome<Workbook> with(Workbook workbook, Address address, Entry.Uncertain range) {
        Optional<Uncertainty> known = find(workbook, address);
        Outcome<Workbook> changed = Inputs.replace(workbook, address, range.best());
        return changed.then(written -> ends(written, address, range).map(distribution -> {
            Uncertainty made = new Uncertainty(
                    address.toString(),
                    distribution,
                    known.map(Uncertainty::dimension).orElse(null));
            List<Uncertainty> all = new ArrayList<>(written.uncertainties());
            known.ifPresentOrElse(old -> all.set(all.indexOf(old), made), () -> all.add(made));
            return replaced(written, "uncertainties", all);
        }));
    }

    private static Outcome<Distribution> ends(Workbook workbook, Address address, Entry.Uncertain range) {
        return number(workbook, address, range.low())
                .then(low -> number(workbook, address, range.high()).map(high -> switch (range.reading()) {
                    case MIDDLE -> new Distribution.Uniform(low, high, null, null);
                    case LOW -> new Distribution.Triangular(low, low, high, null, null);
                    case HIGH -> new Distribution.Triangular(low, high, high, null, null);
                }));
    }

    /// A value as distributions hold it: dates in days, months since the calendar's start.
    private static Outcome<Double> number(Workbook workbook, Address address, Value value) {
        return Inputs.replace(workbook, address, value)
                .then(tried -> Inputs.find(tried, address).map(input -> input.toNumber(workbook.calendar())));
    }

    /// The workbook with an input that is certain again; its correlations mean nothing any more.
    static Workbook without(Workbook workbook, Address address) {
        String path = address.toString();
        List<Uncertainty> kept = workbook.uncertainties().stream()
                .filter(each -> !each.input().equals(path))
                .toList();
        List<Correlation> correlations = workbook.correlations().stream()
                .filter(each -> !each.a().equals(path) && !each.b().equals(path))
                .toList();
        return replaced(replaced(workbook, "uncertainties", kept), "correlations", correlations);
    }

    /// As `10bn to 20bn`, `between 1 and 3 months, most likely 2 months`.
    static String describe(Distribution distribution, InputField field, Calendar calendar) {
        return switch (distribution) {
            case Distribution.Uniform(double min, double max, var _, var _) ->
                show(min, field, calendar) + " to " + show(max, field, calendar) + ", all equally likely";
            case Distribution.Triangular(double min, double mode, double max, var _, var _) ->
                peaked(min, mode, max, field, calendar);
            case Distribution.Pert(double min, double mode, double max, var _, var _) ->
                peaked(min, mode, max, field, calendar);
            case Distribution.Normal(double mean, double sd, var _, var _) -> around(mean, sd, field, calendar);
            case Distribution.Lognormal(double mean, double sd, var _, var _) ->
                around(mean, sd, field, calendar) + ", lognormal";
            case Distribution.Discrete(List<Double> values, var _, var _, var _) ->
                "one of "
                        + String.join(
                                ", ",
                                values.stream()
                                        .map(each -> show(each, field, calendar))
                                        .toList());
        };
    }

    private static String peaked(double min, double mode, double max, InputField field, Calendar calendar) {
        return show(min, field, calendar) + " to " + show(max, field, calendar) + ", most likely "
                + show(mode, field, calendar);
    }

    private static String around(double mean, double sd, InputField field, Calendar calendar) {
        String deviation = field.unit() == Unit.DATE || field.unit() == Unit.MONTH
                ? InputField.of("", field.unit() == Unit.DATE ? Unit.DAYS : Unit.MONTHS, "")
                        .show(Value.of(sd))
                : field.show(Value.of(sd));
        return show(mean, field, calendar) + " on average, give or take " + deviation;
    }

    private static String show(double number, InputField field, Calendar calendar) {
        return field.show(
                switch (field.unit()) {
                    case DATE -> Value.of(LocalDate.ofEpochDay(Math.round(number)));
                    case MONTH -> Value.of(calendar.timeline().month((int) Math.round(number)));
                    default -> Value.of(number);
                });
    }

    /// Says that a value is none that an input can have by its uncertainty, empty when it is one.
    static String whyOutside(
            Workbook workbook, Address address, Value value, Distribution distribution, InputField field) {
        return number(workbook, address, value) instanceof Outcome.Ok<Double>(Double number)
                        && !allows(distribution, number)
                ? field.show(value) + " lies outside the uncertainty of " + InputField.lowerFirst(field.label()) + ", "
                        + describe(distribution, field, workbook.calendar())
                        + ". It is kept: type a new range, or clear the uncertainty (menu Edit)."
                : "";
    }

    /// Whether a number is one that the distribution can give; anything is of one without ends.
    private static boolean allows(Distribution distribution, double number) {
        return switch (distribution) {
            case Distribution.Uniform(double min, double max, var _, var _) -> min <= number && number <= max;
            case Distribution.Triangular(double min, double _, double max, var _, var _) ->
                min <= number && number <= max;
            case Distribution.Pert(double min, double _, double max, var _, var _) -> min <= number && number <= max;
            case Distribution.Discrete(List<Double> values, var _, var _, var _) -> values.contains(number);
            case Distribution.Normal _, Distribution.Lognormal _ -> true;
        };
    }

    private static Workbook replaced(Workbook workbook, String list, List<?> elements) {
        return Parts.replace(workbook, Address.of(list), elements).orElseThrow();
    }
}
