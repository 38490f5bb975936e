package org.dealbench.analysis.spreadsheet;

import java.util.Arrays;
import java.util.List;

/// A sheet of lines: those of one section of the model, told by what their ids begin with.
@SuppressWarnings("ImmutableEnumChecker") // List.of cannot change
enum Section {
    CHIPS("Chips", "What the chips of the catalogue cost and earn an hour", "chip"),
    CONDITIONS("Conditions", "When conditions are met", "condition"),
    TRANCHES("Tranches", "When the money flows, and what becomes of the rest", "tranche"),
    CAPACITY("Capacity", "When power comes online, phase by phase", "phase", "capacity"),
    FLEET("Fleet", "Which chips fill the power, when they come and retire", "fleet", "chips"),
    OPERATION(
            "Operation",
            "What the chips do and what it is worth",
            "operation",
            "consumption",
            "compute",
            "energy",
            "hedge"),
    COMMITMENTS("Commitments", "What was promised, earned and is still owed", "commitment", "channel", "revenue"),
    ECONOMICS(
            "Economics",
            "What the provider spends and earns",
            "economics",
            "capex",
            "depreciation",
            "ppe",
            "opex",
            "ebitda",
            "ebit",
            "tax",
            "fcf"),
    RETURNS(
            "Returns",
            "What the deal is worth to provider, investor and both",
            "returns",
            "provider",
            "levelisedCost",
            "investor",
            "combined"),
    CIRCULARITY("Circularity", "How much of its revenue the provider has put in itself", "circularity"),
    PORTFOLIO("Portfolio", "All deals together", "portfolio"),
    OWN("Own lines", "Lines of the analyst's own");

    private final String sheet;
    private final String about;
    private final List<String> beginnings;

    Section(String sheet, String about, String... beginnings) {
        this.sheet = sheet;
        this.about = about;
        this.beginnings = List.of(beginnings);
    }

    String sheet() {
        return sheet;
    }

    /// What it says, in a few words.
    String about() {
        return about;
    }

    /// The section of a line; what belongs nowhere else is the analyst's own.
    static Section of(String line) {
        String beginning = line.split("[./]", 2)[0];
        return Arrays.stream(values())
                .filter(section -> section.beginnings.contains(beginning))
                .findFirst()
                .orElse(OWN);
    }
}
