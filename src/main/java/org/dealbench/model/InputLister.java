package org.dealbench.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Lists the inputs of a workbook in the order of its file.
final class InputLister {

    private final Workbook workbook;
    private final Map<String, String> chipNames = new HashMap<>();
    private final List<InputValue> inputs = new ArrayList<>();

    InputLister(Workbook workbook) {
        this.workbook = workbook;
        workbook.chips().forEach(chip -> chipNames.put(chip.id(), chip.name()));
    }

    List<InputValue> list() {
        for (Component component : Schema.of(Workbook.class).components()) {
            if (Inputs.ROOTS.contains(component.name())) {
                visit(component, component.of(workbook), Address.of(component.name()), List.of());
            }
        }
        return List.copyOf(inputs);
    }

    private void visit(Component component, @Nullable Object value, Address address, List<String> owners) {
        InputSpec spec = component.input();
        if (spec != null) {
            if (value instanceof List<?> entries) {
                for (int i = 0; i < entries.size(); i++) {
                    String index = Integer.toString(i);
                    InputSpec entry =
                            spec.withLabel(spec.label() + " " + (i + 1)).withName(index);
                    inputs.add(new InputValue(address.child(index), entry, owners, entries.get(i)));
                }
            } else {
                inputs.add(new InputValue(address, spec, owners, value));
            }
            return;
        }
        switch (value) {
            case Mix mix -> visitMix(mix, address, owners);
            case Record record -> visitAll(record, address, owners);
            case List<?> elements -> visitElements(elements, address, owners);
            case null, default -> {}
        }
    }

    private void visitAll(Record record, Address address, List<String> owners) {
        for (Component component : Schema.of(record.getClass()).components()) {
            visit(component, component.of(record), address.child(component.name()), owners);
        }
    }

    private void visitElements(List<?> elements, Address address, List<String> owners) {
        int index = 0;
        for (Object element : elements) {
            switch (element) {
                case Identified named ->
                    visitAll((Record) named, address.child(named.id()), longer(owners, named.name()));
                case Effect effect ->
                    visitAll(
                            (Record) effect,
                            address.child(Integer.toString(index)),
                            longer(owners, "effect " + (index + 1)));
                default -> {}
            }
            index++;
        }
    }

    private void visitMix(Mix mix, Address address, List<String> owners) {
        Component interpolation = RouteFinder.componentOf(Mix.class, "interpolation");
        visit(interpolation, mix.interpolation(), address.child("interpolation"), owners);
        InputSpec share = RouteFinder.componentOf(MixRow.class, "shares").input();
        if (share == null) {
            return;
        }
        for (MixRow row : mix.rows()) {
            String from = row.from().toString();
            List<String> rowOwners = longer(owners, from);
            row.shares()
                    .forEach((chip, value) -> inputs.add(new InputValue(
                            address.child(from).child(chip),
                            share.withLabel("Share of " + chipNames.getOrDefault(chip, chip))
                                    .withName(chip),
                            rowOwners,
                            value)));
        }
    }

    private static List<String> longer(List<String> owners, String name) {
        List<String> longer = new ArrayList<>(owners);
        longer.add(name);
        return longer;
    }
}
