package org.dealbench.analysis.evidence;

/// How an input stands to what is claimed of it.
public enum Standing {
    /// Nobody claims anything that still counts.
    UNSOURCED("No source"),
    /// Everything claimed fits the value.
    AGREED("Sources agree"),
    /// What is claimed fits together, but not with the value.
    DEPARTED("Differs from its sources"),
    /// Two claims cannot both be right.
    DISPUTED("Sources disagree");

    private final String words;

    Standing(String words) {
        this.words = words;
    }

    /// In a few words.
    public String words() {
        return words;
    }
}
