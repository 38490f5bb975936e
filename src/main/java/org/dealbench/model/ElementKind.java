package org.dealbench.model;

/// The lists of a workbook whose elements other elements refer to.
public enum ElementKind {
    SOURCE("source", "sources"),
    CLAIM("claim", "claims"),
    PARTY("party", "parties"),
    CHIP("chip", "chips"),
    CONDITION("condition", "conditions"),
    DEAL("deal", "deals"),
    TRANCHE("tranche", "deals"),
    SCENARIO("scenario", "scenarios");

    private final String word;
    private final String list;

    ElementKind(String word, String list) {
        this.word = word;
        this.list = list;
    }

    /// The kind in a sentence, such as `party`.
    public String word() {
        return word;
    }

    /// The workbook's list that holds them, or that holds what they belong to.
    String list() {
        return list;
    }
}
