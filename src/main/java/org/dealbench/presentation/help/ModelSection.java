package org.dealbench.presentation.help;

/// The sections of the model, as its description numbers them.
enum ModelSection {
    WORKBOOK("The workbook"),
    CALENDAR("Calendar"),
    CHIPS("Chips"),
    CONDITIONS("Conditions"),
    TRANCHES("Tranches"),
    PHASES("Phases"),
    FLEET("Chip mix and fleet"),
    OPERATION("Operation"),
    REVENUE("Commitments and revenue"),
    ECONOMICS("Economics of the provider"),
    RETURNS("Returns"),
    CIRCULARITY("Who finances whom"),
    PORTFOLIO("Hedge, portfolio, targets"),
    RISKS("Risks"),
    ADDRESSES("Scenarios and addresses"),
    UNCERTAINTY("Uncertainty");

    private final String name;

    ModelSection(String name) {
        this.name = name;
    }

    static ModelSection of(int number) {
        return values()[number];
    }

    /// `Section 4, Tranches`.
    String title() {
        return "Section " + ordinal() + ", " + name;
    }
}
