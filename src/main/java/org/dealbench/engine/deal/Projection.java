package org.dealbench.engine.deal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.dealbench.model.Timeline;

/// What the engine computes for a workbook in one scenario.
///
/// @param deals by deal id, in the workbook's order
/// @param portfolio over all deals, by the names of spec section 12
/// @param portfolioScalars one number each, by name: lines of one's own as `lines/ID`
/// @param chips by chip id
/// @param conditions by condition id, the day each is met if it ever is
/// @param targets by target id
/// @param checks by check id
/// @param warnings what a person ought to know beside the numbers, none twice
public record Projection(
        Timeline timeline,
        SequencedMap<String, DealProjection> deals,
        SequencedMap<String, Series> portfolio,
        SequencedMap<String, Double> portfolioScalars,
        SequencedMap<String, ChipProjection> chips,
        SequencedMap<String, Optional<LocalDate>> conditions,
        SequencedMap<String, TargetProjection> targets,
        SequencedMap<String, CheckOutcome> checks,
        List<Warning> warnings) {

    public Projection {
        warnings = List.copyOf(warnings);
    }

    /// What was computed for a deal.
    ///
    /// @throws IllegalArgumentException if there is no such deal
    public DealProjection deal(String id) {
        DealProjection found = deals.get(id);
        if (found == null) {
            throw new IllegalArgumentException("there is no deal " + id);
        }
        return found;
    }
}
