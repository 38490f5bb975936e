package org.dealbench.presentation.capacity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dealbench.model.Address;
import org.dealbench.model.Outcome;
import org.dealbench.model.Parts;
import org.dealbench.model.Ramp;
import org.dealbench.model.Unit;
import org.dealbench.model.Value;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.table.CellSource;
import org.dealbench.presentation.text.Entry;
import org.dealbench.presentation.text.InputField;

/// The steps of a custom ramp as one cell: `25 %, 60 %, 100 %`.
final class RampSteps {

    private static final InputField STEPS = InputField.ofText("Steps");
    private static final InputField STEP = InputField.of("Step", Unit.FRACTION, "");

    private RampSteps() {}

    static CellSource cell(Address ramp, Ramp.Custom custom) {
        String text = custom.fractions().stream()
                .map(fraction -> STEP.write(Value.of(fraction)))
                .collect(Collectors.joining(", "));
        return new CellSource.Base(
                STEPS,
                Value.of(text),
                (workbook, value) -> value instanceof Value.Text(String typed)
                        ? written(workbook, ramp, custom, typed)
                        : Outcome.ok(workbook));
    }

    private static Outcome<Workbook> written(Workbook workbook, Address ramp, Ramp.Custom custom, String typed) {
        List<Double> fractions = new ArrayList<>();
        for (String step : typed.split(",", -1)) {
            switch (STEP.read(step)) {
                case Entry.Accepted(Value.Numeric(double fraction)) -> fractions.add(fraction);
                case Entry.Refused(String message) -> {
                    return Outcome.faulty(ramp, message + " Several steps are written as 25 %, 60 %, 100 %.");
                }
                default -> {
                    return Outcome.faulty(ramp, "Steps are written as 25 %, 60 %, 100 %.");
                }
            }
        }
        return Parts.replace(workbook, ramp, new Ramp.Custom(custom.months(), fractions));
    }
}
