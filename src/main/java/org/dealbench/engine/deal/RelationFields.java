package org.dealbench.engine.deal;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import org.dealbench.engine.Relation;

/// The inputs that decide where a relation leads: a formula over the tranches of an investor depends on who invests.
///
/// A relation that only goes down a list, from a deal to its phases, depends on no input.
final class RelationFields {

    private static final Map<Relation, List<String>> FIELDS = Map.ofEntries(
            entry(Relations.REFERENCE_CHIP, List.of("referenceChip")),
            entry(Relations.PRICED_AFTER, List.of("chips/pricing/relativeTo")),
            entry(Relations.TRANCHE_CONDITION, List.of("deals/tranches/condition")),
            entry(Relations.PHASE_CONDITION, List.of("deals/phases/condition")),
            entry(Relations.CAPACITY_DEAL, List.of("conditions/deal")),
            entry(Relations.FUNDED_TRANCHE, List.of("conditions/tranche")),
            entry(Relations.PARTS, List.of("conditions/of")),
            entry(Relations.DELAYS, List.of("risks/effects/kind", "risks/effects/deal")),
            entry(Relations.BLOCKS, List.of("risks/effects/kind", "risks/effects/deal")),
            entry(Relations.CUTS, List.of("risks/effects/kind", "risks/effects/deal")),
            entry(Relations.VOIDS, List.of("risks/effects/kind", "risks/effects/tranche")),
            entry(Relations.SLIPS, List.of("risks/effects/kind", "risks/effects/chip")),
            entry(Relations.SECURITIES, List.of("deals/phases/security")),
            entry(Relations.SECURED_PHASES, List.of("deals/phases/security")),
            entry(Relations.OWN_CLOUD, List.of("deals/investor", "deals/provider")),
            entry(Relations.PROVIDERS, List.of("deals/provider")),
            entry(Relations.PROVIDED, List.of("deals/provider")),
            entry(Relations.CUSTOMERS, List.of("deals/customer")),
            entry(Relations.BOUGHT, List.of("deals/customer")),
            entry(Relations.INVESTORS, List.of("deals/investor")),
            entry(Relations.FINANCED, List.of("deals/investor")),
            entry(Relations.PAIRS, List.of("deals/investor", "deals/customer")),
            entry(Relations.PAIR_FINANCED, List.of("deals/investor", "deals/customer")),
            entry(Relations.PAIR_PROVIDED, List.of("deals/provider", "deals/customer")),
            entry(Relations.PAIR_CHIPS, List.of("chips/vendor", "deals/provider", "deals/customer")));

    private RelationFields() {}

    static List<String> of(Relation relation) {
        return FIELDS.getOrDefault(relation, List.of());
    }
}
