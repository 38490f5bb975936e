package org.dealbench.presentation.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.dealbench.model.Address;
import org.dealbench.model.Outcome;
import org.dealbench.model.Parts;
import org.dealbench.model.Scenario;
import org.dealbench.model.Value;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.table.ElementRows;
import org.dealbench.presentation.table.RowEdits;
import org.jspecify.annotations.Nullable;

/// How scenarios are added, copied, moved, built on each other and deleted.
///
/// Scenarios that build on a deleted one take its overrides over and build on what it built on, so that their numbers
/// stay as they are.
///
/// @param chosen the scenario that is looked at: a new one builds on it
public record ScenarioRows(Supplier<Optional<String>> chosen) implements RowEdits {

    static final String NOUN = "scenario";
    static final Address LIST = Address.of("scenarios");

    private ElementRows rows() {
        return new ElementRows(
                NOUN,
                LIST,
                (_, id, name, _) -> new Scenario(id, name, chosen.get().orElse(null), new LinkedHashMap<>()));
    }

    /// A scenario without overrides, last in the list.
    ///
    /// @param basis id of the one it builds on, empty for the base
    public static Added create(Workbook workbook, String name, Optional<String> basis) {
        String id = ElementRows.freeId(workbook.scenarios(), name);
        Scenario made = new Scenario(id, name, basis.orElse(null), new LinkedHashMap<>());
        return new Added(
                Parts.insert(workbook, LIST, workbook.scenarios().size(), made).orElseThrow(), id, name);
    }

    /// The workbook with another basis of a scenario.
    ///
    /// @param basis empty for the base
    public static Outcome<Workbook> build(Workbook workbook, String id, Optional<String> basis) {
        return Parts.replace(workbook, LIST.child(id).child("basis"), basis.orElse(null));
    }

    /// The scenarios that another one could build on: all but itself and those that build on it.
    public static List<Scenario> bases(Workbook workbook, String id) {
        return workbook.scenarios().stream()
                .filter(each -> !leadsTo(workbook, each, id))
                .toList();
    }

    private static boolean leadsTo(Workbook workbook, Scenario scenario, String id) {
        Optional<Scenario> next = Optional.of(scenario);
        for (int i = 0; next.isPresent() && i <= workbook.scenarios().size(); i++) {
            if (next.get().id().equals(id)) {
                return true;
            }
            next = next.flatMap(each -> find(workbook, each.basis()));
        }
        return false;
    }

    static Optional<Scenario> find(Workbook workbook, @Nullable String id) {
        return workbook.scenarios().stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
    }

    @Override
    public Outcome<Workbook> delete(Workbook workbook, String id) {
        Scenario gone = find(workbook, id).orElseThrow();
        List<Scenario> left = new ArrayList<>();
        for (Scenario each : workbook.scenarios()) {
            if (id.equals(each.basis())) {
                SequencedMap<String, Value> overrides = new LinkedHashMap<>(gone.overrides());
                overrides.putAll(each.overrides());
                left.add(new Scenario(each.id(), each.name(), gone.basis(), overrides));
            } else if (!id.equals(each.id())) {
                left.add(each);
            }
        }
        return Parts.replace(workbook, LIST, left);
    }

    @Override
    public String afterDeleting(Workbook before, Address address) {
        String names = before.scenarios().stream()
                .filter(each -> address.last().equals(each.basis()))
                .map(each -> "\u201c" + each.name() + "\u201d")
                .collect(Collectors.joining(", "));
        return names.isEmpty()
                ? ""
                : names + " built on it, and now have its overrides themselves: their numbers stay as they are.";
    }

    @Override
    public String noun() {
        return NOUN;
    }

    @Override
    public Outcome<Added> add(Workbook workbook, @Nullable String afterId) {
        return rows().add(workbook, afterId);
    }

    @Override
    public Outcome<Added> addNamed(Workbook workbook, String name) {
        return rows().addNamed(workbook, name);
    }

    @Override
    public Outcome<Added> duplicate(Workbook workbook, String id) {
        return rows().duplicate(workbook, id);
    }

    @Override
    public Outcome<Workbook> move(Workbook workbook, String id, int steps) {
        return rows().move(workbook, id, steps);
    }

    @Override
    public Address address(String id) {
        return rows().address(id);
    }
}
