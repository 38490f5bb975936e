package org.dealbench.presentation.document;

import java.util.List;
import java.util.stream.Collectors;
import org.dealbench.model.Fault;

/// What came of an edit.
public sealed interface EditResult {

    /// The document has changed and can be undone.
    record Done() implements EditResult {}

    /// The result would have been the same workbook: no step was made.
    record Unchanged() implements EditResult {}

    /// The result would have had faults that were not there before: nothing has changed.
    record Refused(List<Fault> faults) implements EditResult {

        public Refused {
            faults = List.copyOf(faults);
        }

        /// What would be right, without addresses.
        public String message() {
            return faults.stream().map(Fault::message).distinct().collect(Collectors.joining("; "));
        }
    }
}
