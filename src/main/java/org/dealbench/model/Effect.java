package org.dealbench.model;

/// What a risk does to a deal while it is active (spec section 13). Addressed by its place in the list, from 0.
public sealed interface Effect {

    /// Adds to the delay of all the deal's phases.
    record DelayPhases(
            @Refers(ElementKind.DEAL) @Input(label = "Deal", unit = Unit.TEXT)
            String deal,

            @Input(label = "Delay", unit = Unit.MONTHS, min = -600, max = 600)
            double months)
            implements Effect {}

    /// Blocks a share of the deal's capacity within the risk's window.
    record BlockShare(
            @Refers(ElementKind.DEAL) @Input(label = "Deal", unit = Unit.TEXT)
            String deal,

            @Input(label = "Blocked share", unit = Unit.FRACTION, min = 0, max = 1)
            double fraction)
            implements Effect {}

    /// The tranche's condition counts as never met.
    record VoidTranche(
            @Refers(ElementKind.TRANCHE) @Input(label = "Tranche", unit = Unit.TEXT)
            String tranche) implements Effect {}

    /// Cuts the deal's commitments from the risk's start on.
    record CutCommitment(
            @Refers(ElementKind.DEAL) @Input(label = "Deal", unit = Unit.TEXT)
            String deal,

            @Input(label = "Cut", unit = Unit.FRACTION, min = 0, max = 1)
            double fraction)
            implements Effect {}

    /// Adds to the chip's slip.
    record SlipChip(
            @Refers(ElementKind.CHIP) @Input(label = "Chip", unit = Unit.TEXT)
            String chip,

            @Input(label = "Slip", unit = Unit.MONTHS, min = -600, max = 600)
            double months)
            implements Effect {}
}
