package org.dealbench.presentation.inspector;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealbench.analysis.explanation.InputAccount;
import org.dealbench.chart.explanation.DistributionWords;
import org.dealbench.model.Address;
import org.dealbench.model.DecimalText;
import org.dealbench.model.Distribution;
import org.dealbench.model.InputSpec;
import org.dealbench.model.InputType;
import org.dealbench.model.InputValue;
import org.dealbench.model.Inputs;
import org.dealbench.model.Outcome;
import org.dealbench.model.Scenario;
import org.dealbench.model.Value;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.document.WorkbookDocument.Done;
import org.dealbench.presentation.table.Choices;
import org.dealbench.presentation.text.InputField;
import org.jspecify.annotations.Nullable;

/// Tells all there is to know about one input.
///
/// @param scenario the selected one, if any
/// @param history the steps of this session, the last first
record InputStory(Workbook base, Optional<Scenario> scenario, List<Done> history) {

    private static final String NOTHING = "nothing";
    private static final int MOST_EDITS = 50;

    /// All about the input, empty when there is none at the address.
    Optional<Inspected.OfInput> of(Address address) {
        return InputAccount.of(base, id(), address).map(this::told);
    }

    private @Nullable String id() {
        return scenario.map(Scenario::id).orElse(null);
    }

    private Inspected.OfInput told(InputAccount account) {
        InputValue input = account.input();
        InputField field = InputField.of(input.spec(), base.currency(), new Choices(base).of(input.spec()));
        String path = input.address().toString();
        return new Inspected.OfInput(
                input.spec().label(),
                String.join(", ", input.owners()),
                text(field, input.toValue()),
                path,
                facts(account, field),
                scenario.filter(each -> each.overrides().containsKey(path)).isPresent(),
                uncertainty(account, field),
                account.evidence().standing().words(),
                new ClaimWords(base, field).of(account.evidence()),
                edits(input.address(), field),
                Optional.empty());
    }

    private static String text(InputField field, @Nullable Value value) {
        return value == null ? NOTHING : field.write(value);
    }

    private List<Fact> facts(InputAccount account, InputField field) {
        List<Fact> facts = new ArrayList<>();
        InputSpec spec = account.input().spec();
        exactly(account.input()).ifPresent(exact -> facts.add(new Fact("Exactly", exact)));
        facts.add(new Fact(
                "May be",
                (isNumber(account.input()) ? field.allowed() : spec.expectation())
                        + (spec.nullable() ? ", or nothing" : "")));
        if (scenario.isPresent()) {
            facts.add(new Fact("In the base", text(field, account.base())));
            account.overrides()
                    .forEach(each -> facts.add(new Fact("In " + each.scenario().name(), text(field, each.value()))));
        }
        return facts;
    }

    private static boolean isNumber(InputValue input) {
        return switch (input.spec().type()) {
            case NUMBER, INTEGER -> true;
            case DATE, MONTH, FLAG, WORD, REFERENCE, TEXT -> false;
        };
    }

    /// The whole number as a file holds it, with its base unit: `35,000,000,000 USD`.
    private Optional<String> exactly(InputValue input) {
        return switch (input.toValue()) {
            case Value.Numeric(double number) -> {
                String unit = input.spec().unit().symbol(base.currency());
                String digits = grouped(DecimalText.of(number));
                yield Optional.of(
                        switch (input.spec().unit()) {
                            case NUMBER, COUNT, YEAR -> digits;
                            default -> digits + " " + unit;
                        });
            }
            case null -> Optional.empty();
            case Value.Text(String text) ->
                switch (input.spec().type()) {
                    case DATE, MONTH -> Optional.of(text);
                    default -> Optional.empty();
                };
            case Value.Flag _ -> Optional.empty();
        };
    }

    /// The digits of a number with its thousands set apart.
    static String grouped(String digits) {
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        if (digits.contains("E") || whole.length() <= 3 || isBrief(whole)) {
            return digits;
        }
        return whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",") + (point < 0 ? "" : digits.substring(point));
    }

    /// Years and other numbers of four digits are read at a glance.
    private static boolean isBrief(String whole) {
        return whole.length() == 4;
    }

    private String uncertainty(InputAccount account, InputField field) {
        Distribution distribution = account.uncertainty();
        InputType type = account.input().spec().type();
        return distribution == null
                ? ""
                : new DistributionWords(type, number -> shown(type, field, number)).of(distribution);
    }

    private String shown(InputType type, InputField field, double number) {
        return field.show(
                switch (type) {
                    case DATE -> Value.of(LocalDate.ofEpochDay(Math.round(number)));
                    case MONTH -> Value.of(base.calendar().timeline().month((int) Math.round(number)));
                    default -> Value.of(number);
                });
    }

    /// The steps that changed what stands there, as the selected scenario sees it.
    private List<EditLine> edits(Address address, InputField field) {
        List<EditLine> edits = new ArrayList<>();
        for (Done step : history) {
            Optional<Value> before = valueIn(step.before(), address);
            Optional<Value> after = valueIn(step.after(), address);
            if (!before.equals(after) && edits.size() < MOST_EDITS) {
                edits.add(new EditLine(
                        step.label(),
                        before.map(field::write).orElse(NOTHING),
                        after.map(field::write).orElse(NOTHING)));
            }
        }
        return edits;
    }

    private Optional<Value> valueIn(Workbook workbook, Address address) {
        for (Scenario each : InputAccount.chain(workbook, id()).reversed()) {
            Value override = each.overrides().get(address.toString());
            if (override != null) {
                return Optional.of(override);
            }
        }
        return Inputs.find(workbook, address) instanceof Outcome.Ok<InputValue>(InputValue input)
                ? Optional.ofNullable(input.toValue())
                : Optional.empty();
    }
}
