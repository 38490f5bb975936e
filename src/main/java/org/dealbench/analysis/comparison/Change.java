package org.dealbench.analysis.comparison;

import java.util.List;
import org.dealbench.model.Outcome;
import org.dealbench.model.Workbook;

/// What an analyst would call one change between two cases, which can be made by itself.
///
/// @param label such as `Amazon - OpenAI, Trainium2: Delay` or `Tranche “Second close” of Amazon - OpenAI`
/// @param origin whose doing it is, such as the name of a scenario; empty where there is no choice
/// @param inputs what it changes, where that are inputs both sides have
/// @param edit makes it
public record Change(String label, Kind kind, String origin, List<ChangedInput> inputs, Edit edit) {

    /// What kind of change.
    public enum Kind {
        /// Inputs have other values.
        CHANGED,
        /// Something is there that was not.
        ADDED,
        /// Something is gone.
        REMOVED,
        /// The same things stand in another order.
        REORDERED
    }

    /// Makes a change.
    @FunctionalInterface
    public interface Edit {

        /// The workbook with the change; faults when it has no place for it.
        Outcome<Workbook> on(Workbook workbook);
    }

    public Change {
        inputs = List.copyOf(inputs);
    }

    /// Whether it may change what there is rather than one number, so that another plan of calculation is needed.
    boolean isStructural() {
        return kind != Kind.CHANGED
                || inputs.size() != 1
                || !inputs.getFirst().spec().type().isQuantity()
                || inputs.getFirst().before() == null
                || inputs.getFirst().after() == null;
    }
}
