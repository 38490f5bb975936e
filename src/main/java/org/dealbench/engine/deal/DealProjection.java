package org.dealbench.engine.deal;

import java.util.List;
import java.util.SequencedMap;

/// What the engine computes for one deal.
///
/// @param series by the names of spec section 17
/// @param scalars by the names of spec section 17, NaN where there is none
/// @param internalRates every root behind the scalars `provider.irr`, `investor.irr` and `combined.irr`, lowest first;
/// those that the deal has no parts for are left out
/// @param chipCapex what is paid for each chip by month, by chip id
/// @param tranches by tranche id
/// @param phases by phase id
/// @param commitments by commitment id
public record DealProjection(
        String deal,
        SequencedMap<String, Series> series,
        SequencedMap<String, Double> scalars,
        SequencedMap<String, List<Double>> internalRates,
        SequencedMap<String, Series> chipCapex,
        SequencedMap<String, TrancheOutcome> tranches,
        SequencedMap<String, PhaseOutcome> phases,
        SequencedMap<String, CommitmentOutcome> commitments) {

    /// A series by its name.
    ///
    /// @throws IllegalArgumentException if the deal has no series of that name
    public Series series(String name) {
        Series found = series.get(name);
        if (found == null) {
            throw new IllegalArgumentException("deal " + deal + " has no series " + name);
        }
        return found;
    }
}
