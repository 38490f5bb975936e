package org.dealbench.engine.deal;

import org.dealbench.engine.Index;
import org.dealbench.engine.Relation;

/// The indices that lines are declared over, and the ways between their elements.
final class Relations {

    static final Index WORKBOOK = new Index("workbook");
    static final Index DEAL = new Index("deal");
    static final Index TRANCHE = new Index("tranche");
    static final Index PHASE = new Index("phase");
    static final Index SECURITY = new Index("security");
    static final Index MIX_ROW = new Index("mix row");
    static final Index CHIP = new Index("chip");
    static final Index CONDITION = new Index("condition");
    static final Index RISK = new Index("risk");
    static final Index EFFECT = new Index("effect");

    static final Relation DEALS = new Relation("deals", WORKBOOK, DEAL);
    static final Relation CHIPS = new Relation("chips", WORKBOOK, CHIP);
    static final Relation CONDITIONS = new Relation("conditions", WORKBOOK, CONDITION);
    static final Relation REFERENCE_CHIP = new Relation("reference chip", WORKBOOK, CHIP);
    static final Relation TRANCHES = new Relation("tranches of deal", DEAL, TRANCHE);
    static final Relation PHASES = new Relation("phases of deal", DEAL, PHASE);
    static final Relation SECURITIES = new Relation("security classes of deal", DEAL, SECURITY);
    static final Relation SECURED_PHASES = new Relation("phases of security class", SECURITY, PHASE);
    static final Relation MIX_ROWS = new Relation("mix rows of deal", DEAL, MIX_ROW);
    /// Chips that some mix row of the deal names.
    static final Relation MIX_CHIPS = new Relation("chips of deal", DEAL, CHIP);
    static final Relation PRICED_AFTER = new Relation("chip it is priced after", CHIP, CHIP);
    static final Relation TRANCHE_CONDITION = new Relation("condition of tranche", TRANCHE, CONDITION);
    static final Relation PHASE_CONDITION = new Relation("condition of phase", PHASE, CONDITION);
    static final Relation CAPACITY_DEAL = new Relation("deal of condition", CONDITION, DEAL);
    static final Relation FUNDED_TRANCHE = new Relation("tranche of condition", CONDITION, TRANCHE);
    static final Relation PARTS = new Relation("parts of condition", CONDITION, CONDITION);
    static final Relation DELAYS = new Relation("delaying effects on deal", DEAL, EFFECT);
    static final Relation VOIDS = new Relation("voiding effects on tranche", TRANCHE, EFFECT);
    static final Relation SLIPS = new Relation("slipping effects on chip", CHIP, EFFECT);

    private Relations() {}
}
