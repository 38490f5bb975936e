package org.dealbench.engine.deal;

import java.util.List;
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
    static final Index COMMITMENT = new Index("commitment");
    static final Index CHANNEL = new Index("channel");
    static final Index PROVIDER = new Index("provider");
    static final Index CUSTOMER = new Index("customer");
    static final Index INVESTOR = new Index("investor");
    /// An investor and a customer that share a deal.
    static final Index PAIR = new Index("pair");
    /// A chip in a deal that uses it.
    static final Index CHIP_USE = new Index("chip use");

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

    static final Relation COMMITMENTS = new Relation("commitments of deal", DEAL, COMMITMENT);
    static final Relation CHANNELS = new Relation("channels of deal", DEAL, CHANNEL);
    static final Relation BLOCKS = new Relation("blocking effects on deal", DEAL, EFFECT);
    static final Relation CUTS = new Relation("cutting effects on deal", DEAL, EFFECT);
    /// The deal itself where its investor is its provider, else nothing.
    static final Relation OWN_CLOUD = new Relation("deal if its investor provides", DEAL, DEAL);
    static final Relation PROVIDERS = new Relation("providers", WORKBOOK, PROVIDER);
    static final Relation CUSTOMERS = new Relation("customers", WORKBOOK, CUSTOMER);
    static final Relation INVESTORS = new Relation("investors", WORKBOOK, INVESTOR);
    static final Relation PAIRS = new Relation("pairs of investor and customer", WORKBOOK, PAIR);
    static final Relation PROVIDED = new Relation("deals of provider", PROVIDER, DEAL);
    static final Relation BOUGHT = new Relation("deals of customer", CUSTOMER, DEAL);
    static final Relation FINANCED = new Relation("deals of investor", INVESTOR, DEAL);
    static final Relation PAIR_FINANCED = new Relation("deals the investor puts into the customer", PAIR, DEAL);
    static final Relation PAIR_PROVIDED = new Relation("deals the investor provides to the customer", PAIR, DEAL);
    static final Relation PAIR_CHIPS =
            new Relation("the investor's chips in others' deals with the customer", PAIR, CHIP_USE);
    static final Relation DEAL_OF_USE = new Relation("deal of chip use", CHIP_USE, DEAL);
    static final Relation CHIP_OF_USE = new Relation("chip of chip use", CHIP_USE, CHIP);

    static final List<Index> INDICES = List.of(
            WORKBOOK,
            DEAL,
            TRANCHE,
            PHASE,
            SECURITY,
            MIX_ROW,
            CHIP,
            CONDITION,
            RISK,
            EFFECT,
            COMMITMENT,
            CHANNEL,
            PROVIDER,
            CUSTOMER,
            INVESTOR,
            PAIR,
            CHIP_USE);
    static final List<Relation> ALL = List.of(
            DEALS,
            CHIPS,
            CONDITIONS,
            REFERENCE_CHIP,
            TRANCHES,
            PHASES,
            SECURITIES,
            SECURED_PHASES,
            MIX_ROWS,
            MIX_CHIPS,
            PRICED_AFTER,
            TRANCHE_CONDITION,
            PHASE_CONDITION,
            CAPACITY_DEAL,
            FUNDED_TRANCHE,
            PARTS,
            DELAYS,
            VOIDS,
            SLIPS,
            COMMITMENTS,
            CHANNELS,
            BLOCKS,
            CUTS,
            OWN_CLOUD,
            PROVIDERS,
            CUSTOMERS,
            INVESTORS,
            PAIRS,
            PROVIDED,
            BOUGHT,
            FINANCED,
            PAIR_FINANCED,
            PAIR_PROVIDED,
            PAIR_CHIPS,
            DEAL_OF_USE,
            CHIP_OF_USE);

    private Relations() {}
}
