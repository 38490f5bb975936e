package org.dealbench.model;

/// The lists of a workbook whose elements other elements refer to.
public enum ElementKind {
    SOURCE("source"),
    CLAIM("claim"),
    PARTY("party"),
    CHIP("chip"),
    CONDITION("condition"),
    DEAL("deal"),
    TRANCHE("tranche"),
    SCENARIO("scenario");

    private final String word;

    ElementKind(String word) {
        this.word = word;
    }

    /// The kind in a sentence, such as `party`.
    public String word() {
        return word;
    }
}
