package org.dealbench.engine.deal;

import static java.util.Map.entry;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dealbench.engine.Index;
import org.dealbench.engine.InputMeasures;
import org.dealbench.engine.Measure;
import org.dealbench.model.Component;
import org.dealbench.model.InputSpec;
import org.dealbench.model.Schema;
import org.dealbench.model.Shape;
import org.dealbench.model.Workbook;
import org.jspecify.annotations.Nullable;

/// What the inputs of a workbook measure: what their unit says, and of a few something finer than is shown.
public final class InputUnits implements InputMeasures {

    /// A chip's own numbers are for each chip, and some amounts are for each year.
    private static final Map<String, String> FINER = Map.ofEntries(
            entry("referenceTflops", "TFLOPS/H100e"),
            entry("chips/watts", "W/chip"),
            entry("chips/tflops", "TFLOPS/chip"),
            entry("chips/unitCost", "money/chip"),
            entry("chips/pricing/hourly", "money/chip-h"),
            entry("deals/channels/matureAnnual", "money/year"),
            entry("deals/economics/maintenanceRate", "1/year"));

    /// Where the elements of an index stand in the workbook.
    private static final Map<Index, String> PLACES = Map.ofEntries(
            entry(Relations.WORKBOOK, ""),
            entry(Relations.CHIP, "chips/"),
            entry(Relations.CONDITION, "conditions/"),
            entry(Relations.RISK, "risks/"),
            entry(Relations.EFFECT, "risks/effects/"),
            entry(Relations.DEAL, "deals/"),
            entry(Relations.TRANCHE, "deals/tranches/"),
            entry(Relations.PHASE, "deals/phases/"),
            entry(Relations.COMMITMENT, "deals/commitments/"),
            entry(Relations.CHANNEL, "deals/channels/"),
            entry(Relations.MIX_ROW, "deals/mix/rows/"));

    @Override
    public Optional<Measure> of(Index index, String field) {
        String place = PLACES.get(index);
        return place == null ? Optional.empty() : at(place + field);
    }

    @Override
    public Optional<Measure> ofEntries(Index row) {
        return of(row, "shares");
    }

    /// The names of all inputs of an index's elements that are numbers, `ramp/months` being a field of a part.
    public List<InputName> numbers(Index index) {
        return names(index).stream().filter(InputName::isNumber).toList();
    }

    /// The names of all inputs and parts of an index's elements, whatever they hold.
    List<InputName> names(Index index) {
        String place = PLACES.get(index);
        return place == null ? List.of() : InputName.of(typesAt(place));
    }

    /// The records at a place, each variant of them.
    private static Collection<Class<? extends Record>> typesAt(String place) {
        Collection<Class<? extends Record>> types = List.of(Workbook.class);
        for (String name : place.isEmpty()
                ? new String[0]
                : place.substring(0, place.length() - 1).split("/", -1)) {
            types = types.stream()
                    .map(type -> Schema.of(type).component(name))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .map(component -> inside(component.shape()))
                    .orElseThrow();
        }
        return types;
    }

    private static Optional<Measure> at(String path) {
        String finer = FINER.get(path);
        return finer == null ? declared(path) : Optional.of(Measure.of(finer));
    }

    /// The declaration of a field, whichever variant of its record has it.
    private static Optional<Measure> declared(String path) {
        Collection<Class<? extends Record>> types = List.of(Workbook.class);
        Component found = null;
        for (String name : path.split("/", -1)) {
            Component component = types.stream()
                    .map(type -> Schema.of(type).component(name))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            if (component == null) {
                return Optional.empty();
            }
            found = component;
            types = inside(component.shape());
        }
        return Optional.ofNullable(found).map(InputUnits::measure);
    }

    private static @Nullable Measure measure(Component component) {
        InputSpec input = component.input();
        return input != null
                ? Measure.of(input.unit())
                : component.shape() == Shape.Leaf.MONTH ? Measure.Point.MONTH : null;
    }

    static Collection<Class<? extends Record>> inside(Shape shape) {
        return switch (shape) {
            case Shape.Part(Class<? extends Record> type) -> List.of(type);
            case Shape.Choice choice -> choice.variants().values();
            case Shape.Sequence(Shape element) -> inside(element);
            case Shape.Table(Shape value) -> inside(value);
            case Shape.Leaf _, Shape.Word _ -> List.of();
        };
    }
}
