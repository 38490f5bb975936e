package org.dealbench.analysis.spreadsheet;

import org.dealbench.model.Unit;

/// Number formats by unit, as spreadsheets write them.
final class Formats {

    static final String MONTH = "mmm\\ yyyy";
    static final String DATE = "yyyy\\-mm\\-dd";
    private static final String SOME_DAY = "[>=2958466]\"never\";[<0]\"always\";" + DATE;
    /// Of any size: in millions from there on.
    static final String ANY_NUMBER = "[>=1000000]#,##0.0,,\\ \"m\";[<=-1000000]-#,##0.0,,\\ \"m\";#,##0.00####";

    private static final double MILLION = 1e6;

    private Formats() {}

    /// The format of an input, in full.
    static String ofInput(Unit unit) {
        return switch (unit) {
            case DATE -> DATE;
            case MONTH -> MONTH;
            case FRACTION -> "0.0##%";
            case FLAG -> "\"yes\";;\"no\"";
            case COUNT, MONTHS, DAYS, HOURS, YEAR -> "0.###";
            default -> "#,##0.######";
        };
    }

    /// The format of a line.
    ///
    /// @param largest of its numbers, by which money is shown in full or in millions
    static String of(Unit unit, double largest) {
        return switch (unit) {
            case MONEY -> largest >= MILLION ? "#,##0.0,,\\ \"m\"" : "#,##0.00";
            case DATE -> SOME_DAY;
            case MONTH -> "[>=1E+100]\"never\";0.##";
            case FRACTION -> "0.0%";
            case FLAG -> "\"yes\";;\"no\"";
            case COUNT -> "0";
            case FLOP -> "0.00E+00";
            case MONEY_PER_HOUR, MONEY_PER_WATT, MONEY_PER_PFLOP_HOUR, MONEY_PER_H100E_HOUR -> "#,##0.0000";
            case MEGAWATT, MEGAWATT_HOUR, CHIPS, H100E, H100E_HOUR, WATT, HOURS -> "#,##0.0";
            default -> "#,##0.00####";
        };
    }
}
