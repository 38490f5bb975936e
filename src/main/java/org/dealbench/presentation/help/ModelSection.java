package org.dealbench.presentation.help;

import java.util.List;

/// A section of the model, as its description numbers them from 0.
record ModelSection(int number, String name) {

    private static final List<String> NAMES = List.of(
            "The workbook",
            "Calendar",
            "Chips",
            "Conditions",
            "Tranches",
            "Phases",
            "Chip mix and fleet",
            "Operation",
            "Commitments and revenue",
            "Economics of the provider",
            "Returns",
            "Who finances whom",
            "Hedge, portfolio, targets",
            "Risks",
            "Scenarios and addresses",
            "Uncertainty");

    /// @throws IndexOutOfBoundsException if there is no section of that number
    static ModelSection of(int number) {
        return new ModelSection(number, NAMES.get(number));
    }

    /// `Section 4, Tranches`.
    String title() {
        return "Section " + number + ", " + name;
    }
}
