package org.dealbench.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One deal: who invests in whom, who provides what power and chips, and what was committed (spec sections 4 to 10).
///
/// @param mix null leaves the power without chips
/// @param economics null models capacity only
/// @param equity null models no stake
public record Deal(
        String id,
        String name,

        @Refers(ElementKind.PARTY) @Input(label = "Investor", unit = Unit.TEXT)
        String investor,

        @Refers(ElementKind.PARTY) @Input(label = "Customer", unit = Unit.TEXT)
        String customer,

        @Refers(ElementKind.PARTY) @Input(label = "Provider", unit = Unit.TEXT)
        String provider,

        List<Tranche> tranches,
        List<Commitment> commitments,
        List<Phase> phases,
        List<Channel> channels,

        @Input(label = "Revenue basis", unit = Unit.TEXT) @Otherwise("COMMITMENT")
        RevenueBasis revenueBasis,

        @Input(label = "Pricing", unit = Unit.TEXT) @Otherwise("LOCKED")
        PriceBasis pricing,

        @Input(label = "Refresh retired chips", unit = Unit.FLAG) @Otherwise("true")
        boolean refresh,

        @Nullable Mix mix,
        @Otherwise("{}") Operation operation,
        @Nullable Economics economics,
        @Nullable Equity equity,
        @Otherwise("{}") Settlement settlement)
        implements Identified {

    /// What compute revenue is (spec section 8).
    public enum RevenueBasis {
        COMMITMENT,
        CONSUMPTION,
        TAKE_OR_PAY
    }

    /// Whether chips sell at the month's list price or at that of the month they were added (spec section 7).
    public enum PriceBasis {
        LIST,
        LOCKED
    }

    public Deal {
        tranches = List.copyOf(tranches);
        commitments = List.copyOf(commitments);
        phases = List.copyOf(phases);
        channels = List.copyOf(channels);
    }
}
