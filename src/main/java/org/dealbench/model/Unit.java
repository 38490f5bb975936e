package org.dealbench.model;

/// The unit of an input or of a line, always a base unit: files and engine never hold thousands or percent.
public enum Unit {
    MONEY("money"),
    MONEY_PER_HOUR("money/h"),
    MONEY_PER_WATT("money/W"),
    MONEY_PER_MWH("money/MWh"),
    MONEY_PER_PFLOP_HOUR("money/PFLOP-h"),
    MONEY_PER_H100E_HOUR("money/H100e-h"),
    MEGAWATT("MW"),
    WATT("W"),
    MEGAWATT_HOUR("MWh"),
    TFLOPS("TFLOPS"),
    TFLOPS_PER_WATT("TFLOPS/W"),
    EXAFLOPS("EFLOPS"),
    FLOP("FLOP"),
    CHIPS("chips"),
    H100E("H100e"),
    H100E_PER_MEGAWATT("H100e/MW"),
    H100E_HOUR("H100e-h"),
    /// A share, rate or probability: 0.15, never 15.
    FRACTION("fraction"),
    /// A plain number: PUE, steepness, weights.
    NUMBER("1"),
    COUNT("count"),
    MONTHS("months"),
    DAYS("days"),
    HOURS("hours"),
    YEAR("year"),
    /// A calendar day; days since 1970-01-01 where a number is needed.
    DATE("date"),
    /// A calendar month; its index in the calendar where a number is needed.
    MONTH("month"),
    /// Yes or no; 1 or 0 where a number is needed.
    FLAG("flag"),
    /// One of a list of words, or an id.
    TEXT("text"),
    /// None of these: what a line of one's own measures, said in words beside it.
    OTHER("other");

    private final String symbol;

    Unit(String symbol) {
        this.symbol = symbol;
    }

    /// How the unit is written in files and tables; `money` stands for the workbook's currency.
    public String symbol() {
        return symbol;
    }

    /// The symbol with `money` replaced by a currency code, such as `USD/MWh`.
    public String symbol(String currency) {
        return symbol.replace("money", currency);
    }
}
