package org.dealbench.presentation.inspector;

import java.util.List;
import java.util.Optional;
import org.dealbench.presentation.table.NumberAt;

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
    /// @param usedBy the lines that read it; empty until they are asked for
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
            List<EditLine> edits,
            Optional<List<NumberAt>> usedBy)
            implements Inspected {

        public OfInput {
            facts = List.copyOf(facts);
            claims = List.copyOf(claims);
            edits = List.copyOf(edits);
            usedBy = usedBy.map(List::copyOf);
        }

        OfInput withUses(List<NumberAt> lines) {
            return new OfInput(
                    title,
                    owner,
                    value,
                    address,
                    facts,
                    overridden,
                    uncertainty,
                    standing,
                    claims,
                    edits,
                    Optional.of(lines));
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

    /// One number of a chart.
    ///
    /// @param value as the chart shows it
    /// @param meaning a sentence, empty when the chart itself worked it out
    /// @param number empty when the chart itself worked it out
    record Measured(String label, String value, String meaning, Optional<NumberAt> number) {}

    /// A number and what it is made of.
    ///
    /// @param when `during Mar 2027`
    /// @param facts exact value
    /// @param formula as it is declared, empty for a figure that is made of several
    /// @param filled the same with the numbers
    /// @param reasons why the formula comes to what is filled in
    /// @param parts with those below them that are open
    /// @param rests the inputs it rests on, the heaviest first
    /// @param weighing whether they are still being weighed
    /// @param stale whether it belongs to other inputs than those that are open
    record OfNumber(
            String title,
            String owner,
            String value,
            String when,
            List<Fact> facts,
            String documentation,
            String formula,
            String filled,
            List<String> reasons,
            List<OutlineRow> parts,
            List<RestRow> rests,
            boolean weighing,
            boolean stale)
            implements Inspected {

        public OfNumber {
            facts = List.copyOf(facts);
            reasons = List.copyOf(reasons);
            parts = List.copyOf(parts);
            rests = List.copyOf(rests);
        }
    }
}
