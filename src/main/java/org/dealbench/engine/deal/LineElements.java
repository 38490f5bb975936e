package org.dealbench.engine.deal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dealbench.engine.Element;
import org.dealbench.engine.Index;
import org.dealbench.engine.Line;
import org.dealbench.engine.Relation;
import org.dealbench.engine.Structure;

/// Which elements of a workbook lines are computed for.
record LineElements(Structure structure) {

    /// A deal without equity has no returns of an investor.
    private static final List<String> WITH_EQUITY =
            List.of("investor.", "combined.", ReturnLines.INVESTOR_RATES, ReturnLines.COMBINED_RATES);

    private static final Map<Index, Relation> OF_DEAL = Map.of(
            Relations.TRANCHE, Relations.TRANCHES,
            Relations.PHASE, Relations.PHASES,
            Relations.COMMITMENT, Relations.COMMITMENTS,
            Relations.CHANNEL, Relations.CHANNELS,
            Relations.SECURITY, Relations.SECURITIES);
    private static final Map<Index, Relation> OF_WORKBOOK = Map.of(
            Relations.CHIP, Relations.CHIPS,
            Relations.CONDITION, Relations.CONDITIONS,
            Relations.PROVIDER, Relations.PROVIDERS,
            Relations.CUSTOMER, Relations.CUSTOMERS,
            Relations.INVESTOR, Relations.INVESTORS,
            Relations.PAIR, Relations.PAIRS);

    static boolean needsEquity(Line line) {
        return WITH_EQUITY.stream().anyMatch(line.id()::startsWith);
    }

    /// Those of a line that belongs to a deal; none for other lines, nor for returns that the deal lacks the parts for.
    List<List<Element>> of(Line line, Element deal) {
        List<Index> over = line.over();
        if (needsEquity(line) && !structure.present(deal, "equity")) {
            return List.of();
        }
        if (over.equals(List.of(Relations.DEAL))) {
            return List.of(List.of(deal));
        }
        if (over.equals(List.of(Relations.DEAL, Relations.CHIP))) {
            return structure.related(Relations.MIX_CHIPS, deal).stream()
                    .map(chip -> List.of(deal, chip))
                    .toList();
        }
        Relation relation = over.size() == 1 ? OF_DEAL.get(over.getFirst()) : null;
        return relation == null ? List.of() : each(structure.related(relation, deal));
    }

    /// Those of any line, in the whole workbook.
    List<List<Element>> inWorkbook(Line line, Element root) {
        Index first = line.over().getFirst();
        if (first.equals(Relations.WORKBOOK)) {
            return List.of(List.of(root));
        }
        Relation relation = OF_WORKBOOK.get(first);
        if (relation != null) {
            return each(structure.related(relation, root));
        }
        List<List<Element>> all = new ArrayList<>();
        structure.related(Relations.DEALS, root).forEach(deal -> all.addAll(of(line, deal)));
        return all;
    }

    private static List<List<Element>> each(List<Element> elements) {
        return elements.stream().map(List::of).toList();
    }
}
