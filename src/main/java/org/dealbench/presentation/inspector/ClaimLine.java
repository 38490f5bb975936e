package org.dealbench.presentation.inspector;

/// One claim about the input that is looked at.
///
/// @param quoted what the source says, as a figure or range; empty when it gives none
/// @param who the source and the date
/// @param confidence how near the source is to the fact, in words
/// @param superseded what took its place, empty for a claim that counts
public record ClaimLine(
        String id, Mark mark, String quoted, String who, String statement, String confidence, String superseded) {

    /// How a claim stands to the value.
    public enum Mark {
        AGREES("agrees with the value"),
        DISAGREES("does not agree with the value"),
        SUPERSEDED("superseded");

        private final String words;

        Mark(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
