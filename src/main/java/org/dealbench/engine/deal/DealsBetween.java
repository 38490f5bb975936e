package org.dealbench.engine.deal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dealbench.engine.Element;
import org.dealbench.engine.Index;
import org.dealbench.model.Chip;
import org.dealbench.model.Deal;
import org.dealbench.model.Workbook;

/// Who stands in which deal with whom: the ways from parties and pairs of parties to deals (spec sections 11 and 12).
final class DealsBetween {

    private static final String SEPARATOR = "/";

    private final Workbook workbook;
    private final WorkbookElements elements;

    DealsBetween(Workbook workbook, WorkbookElements elements) {
        this.workbook = workbook;
        this.elements = elements;
    }

    /// The parties that stand in some deal in one place, each once, in the order of their first deal.
    List<Element> parties(Index index, Function<Deal, String> place) {
        Set<String> ids = new LinkedHashSet<>();
        workbook.deals().forEach(deal -> ids.add(place.apply(deal)));
        return ids.stream()
                .map(id -> new Element(index, index.name() + SEPARATOR + id, id, elements.root()))
                .toList();
    }

    List<Element> pairs() {
        return parties(Relations.PAIR, deal -> deal.investor() + SEPARATOR + deal.customer());
    }

    List<Element> deals(Predicate<Deal> which) {
        return elements.in("deals/", workbook.deals().stream().filter(which).toList());
    }

    List<Element> financed(Element pair) {
        return deals(deal -> pair.id().equals(deal.investor() + SEPARATOR + deal.customer()));
    }

    List<Element> provided(Element pair) {
        return deals(deal -> pair.id().equals(deal.provider() + SEPARATOR + deal.customer()));
    }

    /// The investor's chips in deals that others provide to the customer.
    List<Element> chips(Element pair, Function<Deal, List<Chip>> chipsOf) {
        String investor = pair.id().substring(0, pair.id().indexOf(SEPARATOR));
        String customer = pair.id().substring(investor.length() + 1);
        return workbook.deals().stream()
                .filter(deal ->
                        deal.customer().equals(customer) && !deal.provider().equals(investor))
                .flatMap(deal -> chipsOf.apply(deal).stream()
                        .filter(chip -> chip.vendor().equals(investor))
                        .map(chip -> new Element(
                                Relations.CHIP_USE,
                                "deals/" + deal.id() + "/chips/" + chip.id(),
                                chip.id(),
                                elements.at("deals/" + deal.id()))))
                .toList();
    }
}
