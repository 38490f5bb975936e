package org.dealbench.analysis.spreadsheet;

/// One cell: what it holds and how it looks.
///
/// @param format a number format, empty for text
public record Cell(Content content, Look look, String format) {

    /// What a cell holds.
    public sealed interface Content {}

    /// A text, which stays one whatever it begins with.
    public record Words(String text) implements Content {}

    public record Amount(double value) implements Content {}

    /// A formula without its equals sign.
    public record Computed(String formula) implements Content {}

    /// How a cell looks.
    public enum Look {
        PLAIN,
        TITLE,
        /// Words that explain.
        PROSE,
        HEADING,
        SUBHEADING,
        /// Names that only the program needs.
        QUIET,
        /// To be changed by a person.
        INPUT,
        /// Decides what the formulas are, and cannot be changed here.
        FIXED,
        /// On the way to a result.
        WORKING,
        TOTAL
    }

    static Cell words(String text, Look look) {
        return new Cell(new Words(text), look, "");
    }

    static Cell amount(double value, Look look, String format) {
        return new Cell(new Amount(value), look, format);
    }

    static Cell computed(String formula, Look look, String format) {
        return new Cell(new Computed(formula), look, format);
    }
}
