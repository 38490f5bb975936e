package org.dealbench.presentation.assumptions;

import java.util.List;
import org.dealbench.model.Address;
import org.dealbench.model.Deal;
import org.dealbench.model.Parts;
import org.dealbench.model.Party;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.setup.BlankWorkbook;
import org.dealbench.presentation.setup.ChipCatalogue;
import org.dealbench.presentation.setup.Evidence;
import org.dealbench.presentation.text.Counted;

/// What is taken out of a workbook for an assumption set, as a workbook that holds nothing else.
final class TakenSet {

    private TakenSet() {}

    /// The chips with their makers and all that is known of them.
    static Workbook chips(Workbook from, String name) {
        return ChipCatalogue.taken(from, blank(from, name));
    }

    /// A deal's economics and operation with all that is known of them: a deal of the same parties that has nothing
    /// else.
    static Workbook costs(Workbook from, Deal deal, String name) {
        List<Party> parties = from.parties().stream()
                .filter(party -> List.of(deal.investor(), deal.customer(), deal.provider())
                        .contains(party.id()))
                .toList();
        Deal bare = new Deal(
                deal.id(),
                deal.name(),
                deal.investor(),
                deal.customer(),
                deal.provider(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                deal.revenueBasis(),
                deal.pricing(),
                deal.refresh(),
                null,
                deal.operation(),
                deal.economics(),
                null,
                deal.settlement());
        Workbook workbook = with(blank(from, name), "parties", parties);
        workbook = with(workbook, "deals", List.of(bare));
        return Evidence.about(from, input -> CostInsertion.isCost(input, deal.id()))
                .addedTo(workbook);
    }

    private static Workbook blank(Workbook from, String name) {
        return BlankWorkbook.of(null, name, from.currency(), from.calendar());
    }

    private static Workbook with(Workbook workbook, String component, Object value) {
        return Parts.replace(workbook, Address.of(component), value).orElseThrow();
    }

    /// What a set holds, in words: `12 chips, 40 claims of 9 sources, 5 uncertain inputs`.
    static String described(Workbook set) {
        String what = set.deals().isEmpty()
                ? Counted.of(set.chips().size(), "chip")
                : "economics and operation of " + set.deals().getFirst().name();
        return what
                + evidence(set.claims().size(), set.sources().size())
                + (set.uncertainties().isEmpty()
                        ? ""
                        : ", " + Counted.of(set.uncertainties().size(), "uncertain input"));
    }

    private static String evidence(int claims, int sources) {
        return claims == 0
                ? ", nothing claimed of them"
                : ", " + Counted.of(claims, "claim") + " of " + Counted.of(sources, "source");
    }
}
