package org.dealbench.chart.display;

import java.util.List;

/// The meaning of a colour; a [Theme] says which colour that is.
///
/// Charts are laid out in tokens only, so that light, dark and print are one chart.
public enum Token {
    BACKGROUND,
    INK,
    MUTED,
    AXIS,
    GRID,
    FUNDED,
    COMMITTED,
    CONTINGENT,
    LAPSED,
    CONDITION,
    LONG_STOP,
    CONTRACTED,
    UNPOPULATED,
    OTHERS,
    EARNED,
    TRUE_UP,
    CHANNEL,
    DELIVERABLE,
    PROJECTED,
    DISCLOSED,
    CAPEX_CHIPS,
    CAPEX_SITES,
    RISE,
    FALL,
    THING_1,
    THING_2,
    THING_3,
    THING_4,
    THING_5,
    THING_6,
    THING_7,
    THING_8;

    /// The colours of chips, parties and phases, in the order in which they are given out.
    public static final List<Token> THINGS =
            List.of(THING_1, THING_2, THING_3, THING_4, THING_5, THING_6, THING_7, THING_8);
}
