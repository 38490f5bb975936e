package org.dealbench.presentation.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealbench.analysis.evidence.Evidence;
import org.dealbench.analysis.evidence.EvidenceBook;
import org.dealbench.model.Address;
import org.dealbench.model.DecimalText;
import org.dealbench.model.InputSpec;
import org.dealbench.model.InputValue;
import org.dealbench.model.Inputs;
import org.dealbench.model.Outcome;
import org.dealbench.model.Scenario;
import org.dealbench.model.Scenarios;
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
        List<Scenario> chain = chain(base);
        Workbook shown = seen(base);
        return Inputs.find(shown, address) instanceof Outcome.Ok<InputValue>(InputValue input)
                ? Optional.of(told(input, chain, shown))
                : Optional.empty();
    }

    private List<Scenario> chain(Workbook workbook) {
        return scenario.flatMap(selected -> Scenarios.chain(workbook, selected.id())
                                instanceof Outcome.Ok<List<Scenario>>(List<Scenario> found)
                        ? Optional.of(found)
                        : Optional.empty())
                .orElse(List.of());
    }

    private Workbook seen(Workbook workbook) {
        return scenario.isPresent()
                        && Scenarios.apply(workbook, scenario.get().id())
                                instanceof Outcome.Ok<Workbook>(Workbook applied)
                ? applied
                : workbook;
    }

    private Inspected.OfInput told(InputValue input, List<Scenario> chain, Workbook shown) {
        InputField field = InputField.of(input.spec(), base.currency(), new Choices(base).of(input.spec()));
        Evidence evidence = EvidenceBook.of(shown).of(input);
        String path = input.address().toString();
        return new Inspected.OfInput(
                input.spec().label(),
                String.join(", ", input.owners()),
                text(field, input.toValue()),
                path,
                facts(input, field, chain),
                scenario.filter(each -> each.overrides().containsKey(path)).isPresent(),
                uncertainty(input, field),
                evidence.standing().words(),
                new ClaimWords(base, field).of(evidence),
                edits(input.address(), field));
    }

    private static String text(InputField field, @Nullable Value value) {
        return value == null ? NOTHING : field.write(value);
    }

    private List<Fact> facts(InputValue input, InputField field, List<Scenario> chain) {
        List<Fact> facts = new ArrayList<>();
        InputSpec spec = input.spec();
        exactly(input).ifPresent(exact -> facts.add(new Fact("Exactly", exact)));
        facts.add(new Fact(
                "May be",
                (isNumber(input) ? field.allowed() : spec.expectation()) + (spec.nullable() ? ", or nothing" : "")));
        if (scenario.isPresent()) {
            facts.add(new Fact("In the base", inBase(input.address(), field)));
            for (Scenario each : chain) {
                Value override = each.overrides().get(input.address().toString());
                if (override != null) {
                    facts.add(new Fact("In " + each.name(), text(field, override)));
                }
            }
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

    private static String grouped(String digits) {
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

    private String inBase(Address address, InputField field) {
        return Inputs.find(base, address) instanceof Outcome.Ok<InputValue>(InputValue input)
                ? text(field, input.toValue())
                : NOTHING;
    }

    private String uncertainty(InputValue input, InputField field) {
        return base.uncertainties().stream()
                .filter(each -> each.input().equals(input.address().toString()))
                .findFirst()
                .map(each -> new DistributionWords(field, input.spec(), base.calendar()).of(each.distribution()))
                .orElse("");
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
        for (Scenario each : chain(workbook).reversed()) {
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
