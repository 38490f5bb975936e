package org.dealbench.presentation.conditions;

import java.util.List;
import java.util.Optional;
import org.dealbench.model.Address;
import org.dealbench.model.Condition;
import org.dealbench.model.Outcome;
import org.dealbench.model.Parts;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.table.CellSource;
import org.dealbench.presentation.table.KindCell;
import org.dealbench.presentation.text.Choice;

/// The kind of a condition as a cell. Another kind keeps name and parts and begins with the first thing it can wait
/// for.
final class ConditionKind {

    private static final List<Choice> KINDS = List.of(
            new Choice("EVENT", "Event"),
            new Choice("CAPACITY", "Capacity"),
            new Choice("FUNDED", "Tranche paid"),
            new Choice("ALL", "All of"),
            new Choice("ANY", "Any of"),
            new Choice("AT_LEAST", "At least"));

    private static final double USUAL_MEGAWATTS = 1000;

    private ConditionKind() {}

    static CellSource cell(Address address, Condition condition) {
        return KindCell.of(
                "Kind", KINDS, word(condition), (workbook, wanted) -> made(workbook, address, wanted, condition)
                        .then(made -> Parts.replace(workbook, address, made)));
    }

    private static String word(Condition condition) {
        return switch (condition) {
            case Condition.Event _ -> "EVENT";
            case Condition.Capacity _ -> "CAPACITY";
            case Condition.Funded _ -> "FUNDED";
            case Condition.All _ -> "ALL";
            case Condition.Any _ -> "ANY";
            case Condition.AtLeast _ -> "AT_LEAST";
        };
    }

    private static Outcome<Condition> made(Workbook workbook, Address address, String kind, Condition before) {
        String id = before.id();
        String name = before.name();
        return switch (kind) {
            case "CAPACITY" ->
                workbook.deals().stream()
                        .findFirst()
                        .map(deal ->
                                Outcome.<Condition>ok(new Condition.Capacity(id, name, deal.id(), USUAL_MEGAWATTS)))
                        .orElseGet(() -> Outcome.faulty(address, "There is no deal whose capacity it could wait for."));
            case "FUNDED" ->
                firstTranche(workbook)
                        .map(tranche -> Outcome.<Condition>ok(new Condition.Funded(id, name, tranche)))
                        .orElseGet(() -> Outcome.faulty(address, "There is no tranche that it could wait for."));
            case "ALL" -> composed(workbook, address, before, parts -> new Condition.All(id, name, parts));
            case "ANY" -> composed(workbook, address, before, parts -> new Condition.Any(id, name, parts));
            case "AT_LEAST" -> composed(workbook, address, before, parts -> new Condition.AtLeast(id, name, parts, 1));
            default -> Outcome.ok(event(workbook, id, name));
        };
    }

    static Condition event(Workbook workbook, String id, String name) {
        return new Condition.Event(id, name, workbook.calendar().valuationDate(), 0, true, null);
    }

    private static Optional<String> firstTranche(Workbook workbook) {
        return workbook.deals().stream()
                .flatMap(deal -> deal.tranches().stream().map(tranche -> deal.id() + "/" + tranche.id()))
                .findFirst();
    }

    /// Makes a composite of parts.
    private interface Composer {
        Condition of(List<String> parts);
    }

    /// Of the same parts, or of the first other condition that does not wait for this one.
    private static Outcome<Condition> composed(
            Workbook workbook, Address address, Condition before, Composer composer) {
        if (before instanceof Condition.Composite composite) {
            return Outcome.ok(composer.of(composite.of()));
        }
        return workbook.conditions().stream()
                .filter(each -> !each.id().equals(before.id()) && !(each instanceof Condition.Composite))
                .findFirst()
                .map(each -> Outcome.ok(composer.of(List.of(each.id()))))
                .orElseGet(() -> Outcome.faulty(address, "There is no other condition that it could be made of."));
    }
}
