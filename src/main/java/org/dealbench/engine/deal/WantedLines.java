package org.dealbench.engine.deal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dealbench.engine.Element;
import org.dealbench.engine.Line;
import org.dealbench.engine.LineCatalogue;
import org.dealbench.engine.LineInstance;
import org.dealbench.engine.Structure;
import org.jspecify.annotations.Nullable;

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
            "capacity.itMw/{phase}",
            "commitment.cut/{commitment}",
            "commitment.before/{commitment}",
            "commitment.after/{commitment}",
            "commitment.due",
            "channel.gross/{channel}",
            EconomicsLines.CHIP_CAPEX,
            "circularity.pool",
            "circularity.left",
            "chip.ready");
    private static final List<String> SUPPORTING_SECTIONS = List.of("fleet.", "operation.", "economics.", "returns.");

    private final OwnLines own;
    private final LineCatalogue catalogue;
    private final Structure structure;
    private final Map<Element, Map<String, LineInstance>> known = new HashMap<>();

    /// @param own the workbook's own lines, whose catalogue has those of the program too
    WantedLines(OwnLines own, Structure structure) {
        this.own = own;
        catalogue = own.catalogue();
        this.structure = structure;
    }

    /// Results of a deal by series name.
    Map<String, LineInstance> ofDeal(Element deal) {
        return known.computeIfAbsent(deal, this::makeOfDeal);
    }

    private Map<String, LineInstance> makeOfDeal(Element deal) {
        Map<String, LineInstance> wanted = new LinkedHashMap<>();
        for (Line line : catalogue.lines()) {
            if (isResult(line)) {
                for (List<Element> elements : new LineElements(structure).of(line, deal)) {
                    LineInstance instance = new LineInstance(line, elements);
                    wanted.put(LineAddresses.name(instance), instance);
                }
            }
        }
        addOwn(deal.id(), deal.parent(), wanted);
        return wanted;
    }

    /// @param deal id, null for the portfolio
    private void addOwn(@Nullable String deal, @Nullable Element root, Map<String, LineInstance> wanted) {
        if (root != null) {
            own.sound(deal).forEach(line -> wanted.put(line.id(), new LineInstance(line, List.of(root))));
        }
    }

    /// The two lines that a rate of one's own is the ratio of, if it is one.
    List<LineInstance> ratio(LineInstance rate) {
        if (!rate.line().id().startsWith(OwnLines.PREFIX)) {
            return List.of();
        }
        return OwnLineMaker.ratioParts(rate.line().id()).stream()
                .flatMap(id -> catalogue.find(id).stream())
                .map(line -> new LineInstance(line, rate.elements()))
                .toList();
    }

    /// What a deal pays for each of its chips, by chip id.
    Map<String, LineInstance> chipCapex(Element deal) {
        Map<String, LineInstance> wanted = new LinkedHashMap<>();
        Line line = catalogue.line(EconomicsLines.CHIP_CAPEX);
        structure
                .related(Relations.MIX_CHIPS, deal)
                .forEach(chip -> wanted.put(chip.id(), new LineInstance(line, List.of(deal, chip))));
        return wanted;
    }

    private static boolean isResult(Line line) {
        return !SUPPORTING.contains(line.id()) && SUPPORTING_SECTIONS.stream().noneMatch(line.id()::startsWith);
    }

    /// The lines of all internal rates that a deal has the parts for, by the scalar that is one of them.
    Map<String, LineInstance> ratesOf(Element deal) {
        boolean economics = structure.present(deal, "economics");
        boolean equity = structure.present(deal, "equity");
        Map<String, LineInstance> rates = new LinkedHashMap<>();
        if (economics) {
            rates.put("provider.irr", of(ReturnLines.PROVIDER_RATES, deal));
        }
        if (equity) {
            rates.put("investor.irr", of(ReturnLines.INVESTOR_RATES, deal));
        }
        if (economics && equity) {
            rates.put("combined.irr", of(ReturnLines.COMBINED_RATES, deal));
        }
        return rates;
    }

    /// Results of a catalogue chip by series name.
    Map<String, LineInstance> ofChip(Element chip) {
        return known.computeIfAbsent(chip, this::makeOfChip);
    }

    private Map<String, LineInstance> makeOfChip(Element chip) {
        Map<String, LineInstance> wanted = new LinkedHashMap<>();
        for (Line line : catalogue.lines()) {
            if (line.over().equals(List.of(Relations.CHIP)) && isResult(line)) {
                wanted.put(line.id().substring("chip.".length()), new LineInstance(line, List.of(chip)));
            }
        }
        return wanted;
    }

    /// Results over all deals by series name.
    Map<String, LineInstance> ofPortfolio(Element root) {
        return known.computeIfAbsent(root, this::makeOfPortfolio);
    }

    private Map<String, LineInstance> makeOfPortfolio(Element root) {
        Map<String, LineInstance> wanted = new LinkedHashMap<>();
        for (Line line : catalogue.lines()) {
            if (line.id().startsWith(PortfolioLines.PREFIX)) {
                for (List<Element> elements : new LineElements(structure).inWorkbook(line, root)) {
                    LineInstance instance = new LineInstance(line, elements);
                    wanted.put(LineAddresses.name(instance).substring(PortfolioLines.PREFIX.length()), instance);
                }
            }
        }
        addOwn(null, root, wanted);
        return wanted;
    }

    LineInstance of(String id, Element element) {
        return new LineInstance(catalogue.line(id), List.of(element));
    }
}
