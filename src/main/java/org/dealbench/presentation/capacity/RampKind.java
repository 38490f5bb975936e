package org.dealbench.presentation.capacity;

import java.util.List;
import java.util.stream.IntStream;
import org.dealbench.model.Address;
import org.dealbench.model.Ramp;
import org.dealbench.presentation.table.CellSource;
import org.dealbench.presentation.table.KindCell;
import org.dealbench.presentation.text.Choice;

/// The kind of a ramp as a cell. Another kind keeps the months.
final class RampKind {

    private static final double USUAL_STEEPNESS = 10;
    private static final int CUSTOM_STEPS = 4;

    private static final List<Choice> KINDS = List.of(
            new Choice("STEP", "Step"),
            new Choice("LINEAR", "Linear"),
            new Choice("S_CURVE", "S-curve"),
            new Choice("CUSTOM", "Custom"));

    private RampKind() {}

    static CellSource cell(Address address, Ramp ramp) {
        String kind =
                switch (ramp) {
                    case Ramp.Step _ -> "STEP";
                    case Ramp.Linear _ -> "LINEAR";
                    case Ramp.SCurve _ -> "S_CURVE";
                    case Ramp.Custom _ -> "CUSTOM";
                };
        return KindCell.of("Ramp", KINDS, kind, address, wanted -> ofKind(wanted, ramp));
    }

    private static Ramp ofKind(String kind, Ramp ramp) {
        return switch (kind) {
            case "STEP" -> new Ramp.Step(ramp.months());
            case "S_CURVE" -> new Ramp.SCurve(ramp.months(), USUAL_STEEPNESS);
            case "CUSTOM" -> new Ramp.Custom(ramp.months(), evenSteps());
            default -> new Ramp.Linear(ramp.months());
        };
    }

    /// Quarter, half, three quarters, all: what a linear ramp has at these points.
    private static List<Double> evenSteps() {
        return IntStream.rangeClosed(1, CUSTOM_STEPS)
                .mapToObj(step -> (double) step / CUSTOM_STEPS)
                .toList();
    }
}
