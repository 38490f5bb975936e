package org.dealbench.presentation.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.dealbench.analysis.evidence.Evidence;
import org.dealbench.analysis.evidence.EvidenceBook;
import org.dealbench.analysis.evidence.Standing;
import org.dealbench.chart.scale.ValueUnit;
import org.dealbench.engine.deal.CheckOutcome;
import org.dealbench.engine.deal.Warning;
import org.dealbench.model.Address;
import org.dealbench.model.Check;
import org.dealbench.model.Condition;
import org.dealbench.model.Deal;
import org.dealbench.model.ElementKind;
import org.dealbench.model.Identified;
import org.dealbench.model.InputValue;
import org.dealbench.model.Inputs;
import org.dealbench.model.MixRow;
import org.dealbench.model.Unit;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.checks.CheckItem.Kind;
import org.dealbench.presentation.projection.ProjectionRun;
import org.dealbench.presentation.text.CalendarDates;

/// What there is to check, by rule.
///
/// - A check of the workbook fails where its sum is off by more than a billionth.
/// - The shares of a month of a chip mix have to come to 100 %.
/// - A condition, chip, party or source is unused when nothing refers to it.
/// - An input without a source is a number, date or month other than 0 that no claim speaks of. What is 0 says nothing,
///   and the calendar is the analyst's own choice.
/// - An input is out of date when it fits a claim that was superseded and not what took its place; an event is when it
///   is dated before the valuation date and still only probable.
final class CheckRules {

    private static final double OFF = 1e-9;
    private static final double SHARES_OFF = 1e-6;
    private static final int NAMED = 4;

    private final ProjectionRun run;
    private final Workbook workbook;
    private final EvidenceBook book;
    private final List<CheckItem> items = new ArrayList<>();

    private CheckRules(ProjectionRun run) {
        this.run = run;
        workbook = run.shown();
        book = EvidenceBook.of(workbook);
    }

    /// All there is to say of a projected workbook, in the order of the kinds.
    static List<CheckItem> of(ProjectionRun run) {
        CheckRules rules = new CheckRules(run);
        rules.sums();
        rules.shares();
        for (Warning warning : run.projection().warnings()) {
            rules.add(Kind.WARNING, warning.text(), warning.about());
        }
        rules.outOfDate();
        rules.unused();
        rules.unsourced();
        return rules.items.stream()
                .sorted(Comparator.comparing(CheckItem::kind))
                .toList();
    }

    private void add(Kind kind, String text, Address about) {
        items.add(new CheckItem(kind, text, about.segments().isEmpty() ? Optional.empty() : Optional.of(about)));
    }

    private void sums() {
        for (Check check : workbook.checks()) {
            CheckOutcome outcome = run.projection().checks().get(check.id());
            if (outcome != null && !check.sum().isEmpty()) {
                Address first = Address.parse(check.sum().getFirst());
                double scale = Math.max(Math.abs(outcome.sum()), Math.abs(check.equals()));
                boolean holds = Math.abs(outcome.difference()) <= OFF * scale;
                String text = holds
                        ? check.name() + "."
                        : check.name() + ": the sum is " + amount(outcome.sum(), first) + ", "
                                + amount(Math.abs(outcome.difference()), first)
                                + (outcome.difference() > 0 ? " too much." : " too little.");
                add(holds ? Kind.PASSED : Kind.FAILED, text, first);
            }
        }
    }

    private String amount(double value, Address like) {
        Unit unit =
                Inputs.find(workbook, like).map(input -> input.spec().unit()).orElseThrow();
        return ValueUnit.of(unit, workbook.currency()).brief(value);
    }

    private void shares() {
        int rows = 0;
        for (Deal deal : workbook.deals()) {
            for (MixRow row :
                    deal.mix() == null ? List.<MixRow>of() : deal.mix().rows()) {
                double sum = row.shares().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum();
                rows++;
                if (!(Math.abs(sum - 1) <= SHARES_OFF)) {
                    add(
                            Kind.FAILED,
                            deal.name() + ": the chip mix of " + CalendarDates.show(row.from()) + " comes to "
                                    + ValueUnit.fraction().brief(sum) + ".",
                            Address.of("deals", deal.id(), "mix", row.from().toString()));
                }
            }
        }
        if (rows > 0 && items.stream().noneMatch(each -> each.text().contains(": the chip mix of "))) {
            items.add(new CheckItem(Kind.PASSED, "The shares of every chip mix come to 100 %.", Optional.empty()));
        }
    }

    private void outOfDate() {
        for (Evidence evidence : book.claimed()) {
            if (evidence.standing() == Standing.DEPARTED
                    && evidence.superseded().stream().anyMatch(evidence::fits)) {
                add(
                        Kind.OUT_OF_DATE,
                        evidence.input().title() + " is what a superseded source says.",
                        evidence.input().address());
            }
        }
        for (Condition condition : workbook.conditions()) {
            if (condition instanceof Condition.Event event
                    && event.probability() != null
                    && event.probability() > 0
                    && event.probability() < 1
                    && event.date()
                            .plusDays((long) Math.floor(event.delayDays()))
                            .isBefore(workbook.calendar().valuationDate())) {
                add(
                        Kind.OUT_OF_DATE,
                        event.name() + " is dated before the valuation date and still only probable.",
                        Address.of("conditions", event.id(), "date"));
            }
        }
    }

    private void unused() {
        References references = References.of(workbook);
        unused(references, ElementKind.CONDITION, "conditions", workbook.conditions(), "Nothing waits for ");
        unused(references, ElementKind.CHIP, "chips", workbook.chips(), "No deal uses ");
        unused(references, ElementKind.PARTY, "parties", workbook.parties(), "No deal is with ");
        unused(references, ElementKind.SOURCE, "sources", workbook.sources(), "No claim quotes ");
    }

    private void unused(
            References references,
            ElementKind kind,
            String list,
            List<? extends Identified> elements,
            String sentence) {
        for (Identified element : elements) {
            if (!references.has(kind, element.id())) {
                add(Kind.UNUSED, sentence + "\u201c" + element.name() + "\u201d.", Address.of(list, element.id()));
            }
        }
    }

    /// One line an element, or a page of them would be hundreds.
    private void unsourced() {
        SequencedMap<List<String>, List<InputValue>> byOwner = new LinkedHashMap<>();
        for (InputValue input : Inputs.of(workbook)) {
            if (needsSource(input) && book.of(input).standing() == Standing.UNSOURCED) {
                byOwner.computeIfAbsent(input.owners(), _ -> new ArrayList<>()).add(input);
            }
        }
        byOwner.forEach((owners, inputs) -> add(
                Kind.UNSOURCED,
                (owners.isEmpty() ? "Workbook" : String.join(", ", owners)) + ": " + named(inputs) + ".",
                inputs.getFirst().address()));
    }

    private static String named(List<InputValue> inputs) {
        String names = inputs.stream()
                .limit(NAMED)
                .map(input -> input.spec().label())
                .distinct()
                .collect(Collectors.joining(", "));
        return inputs.size() > NAMED ? names + " and " + (inputs.size() - NAMED) + " more" : names;
    }

    private boolean needsSource(InputValue input) {
        boolean chosen = input.address().segments().getFirst().equals("calendar");
        double number = input.toNumber(workbook.calendar());
        return !chosen && input.spec().type().isQuantity() && !Double.isNaN(number) && number != 0;
    }
}
