package org.dealbench.presentation.inspector;

import java.util.List;

/// What an inspector shows.
public sealed interface Inspected {

    /// Nothing has been selected that there is something to say about.
    record Nothing(String hint) implements Inspected {}

    /// An input.
    ///
    /// @param title what it is: `Amount`
    /// @param owner whose it is: `Amazon - OpenAI, Contingent investment`
    /// @param value as it is typed
    /// @param address for scripts and formulas
    /// @param facts unit, exact value, bounds, base and overrides
    /// @param overridden whether the selected scenario sets it itself, so that it can be reset
    /// @param uncertainty in words, empty for a certain input
    /// @param standing how it stands to its claims, in words
    /// @param edits in this session, the last first
    record OfInput(
            String title,
            String owner,
            String value,
            String address,
            List<Fact> facts,
            boolean overridden,
            String uncertainty,
            String standing,
            List<ClaimLine> claims,
            List<EditLine> edits)
            implements Inspected {

        public OfInput {
            facts = List.copyOf(facts);
            claims = List.copyOf(claims);
            edits = List.copyOf(edits);
        }
    }

    /// The numbers of a chart at one period.
    ///
    /// @param title of the chart
    /// @param period `Mar 2027`
    record OfPoint(String title, String period, List<Measured> numbers) implements Inspected {
        public OfPoint {
            numbers = List.copyOf(numbers);
        }
    }

    /// One number and what it is directly made of.
    ///
    /// @param value as the chart shows it
    /// @param facts unit, kind, exact value and meaning; empty when the chart itself worked it out
    record Measured(String label, String value, List<Fact> facts, List<Fact> parts) {
        public Measured {
            facts = List.copyOf(facts);
            parts = List.copyOf(parts);
        }
    }
}
