package org.dealbench.presentation.capacity;

import org.dealbench.model.Unit;
import org.dealbench.model.Value;
import org.dealbench.presentation.text.InputField;

/// Power as cells show it.
final class FacilityPower {

    private static final InputField FIELD = InputField.of("Power", Unit.MEGAWATT, "");

    private FacilityPower() {}

    static String show(double megawatts) {
        return FIELD.show(Value.of(megawatts));
    }
}
