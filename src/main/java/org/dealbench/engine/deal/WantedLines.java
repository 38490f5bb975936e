package org.dealbench.engine.deal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dealbench.engine.Element;
import org.dealbench.engine.Index;
import org.dealbench.engine.Line;
import org.dealbench.engine.LineCatalogue;
import org.dealbench.engine.LineInstance;
import org.dealbench.engine.Structure;

/// The lines of a projection for the elements a workbook has, each put together once.
final class WantedLines {

    /// Lines that serve other lines: explained like any other, but not among the results of spec section 17.
    private static final Set<String> SUPPORTING = Set.of(
            "tranche.metDay/{tranche}",
            "tranche.fundingDay/{tranche}",
            "tranche.paidDay/{tranche}",
            "tranche.lapses/{tranche}",
            "tranche.unpaid/{tranche}",
            "tranche.waits/{tranche}",
            "phase.start/{phase}",
            "phase.fullMw/{phase}",
            "capacity.itMw/{phase}");

    private final LineCatalogue catalogue;
    private final Structure structure;
    private final Map<Element, Map<String, LineInstance>> known = new HashMap<>();

    WantedLines(LineCatalogue catalogue, Structure structure) {
        this.catalogue = catalogue;
        this.structure = structure;
    }

    /// Results of a deal by series name.
    Map<String, LineInstance> ofDeal(Element deal) {
        return known.computeIfAbsent(deal, this::makeOfDeal);
    }

    private Map<String, LineInstance> makeOfDeal(Element deal) {
        Map<String, LineInstance> wanted = new LinkedHashMap<>();
        for (Line line : catalogue.lines()) {
            if (!SUPPORTING.contains(line.id()) && !line.id().startsWith("fleet.")) {
                for (List<Element> elements : elementsOf(line, deal)) {
                    Element last = elements.getLast();
                    wanted.put(line.id().replaceFirst("\\{.*}", last.id()), new LineInstance(line, elements));
                }
            }
        }
        return wanted;
    }

    private List<List<Element>> elementsOf(Line line, Element deal) {
        List<Index> over = line.over();
        if (over.equals(List.of(Relations.DEAL))) {
            return List.of(List.of(deal));
        } else if (over.equals(List.of(Relations.TRANCHE))) {
            return each(structure.related(Relations.TRANCHES, deal));
        } else if (over.equals(List.of(Relations.PHASE))) {
            return each(structure.related(Relations.PHASES, deal));
        } else if (over.equals(List.of(Relations.SECURITY))) {
            return each(structure.related(Relations.SECURITIES, deal));
        } else if (over.equals(List.of(Relations.DEAL, Relations.CHIP))) {
            List<List<Element>> pairs = new ArrayList<>();
            structure.related(Relations.MIX_CHIPS, deal).forEach(chip -> pairs.add(List.of(deal, chip)));
            return pairs;
        }
        return List.of();
    }

    private static List<List<Element>> each(List<Element> elements) {
        return elements.stream().map(List::of).toList();
    }

    /// Results of a catalogue chip by series name.
    Map<String, LineInstance> ofChip(Element chip) {
        return known.computeIfAbsent(chip, this::makeOfChip);
    }

    private Map<String, LineInstance> makeOfChip(Element chip) {
        Map<String, LineInstance> wanted = new LinkedHashMap<>();
        for (Line line : catalogue.lines()) {
            if (line.over().equals(List.of(Relations.CHIP)) && !line.id().equals("chip.ready")) {
                wanted.put(line.id().substring("chip.".length()), new LineInstance(line, List.of(chip)));
            }
        }
        return wanted;
    }

    LineInstance of(String id, Element element) {
        return new LineInstance(catalogue.line(id), List.of(element));
    }
}
