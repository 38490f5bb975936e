package org.dealbench.engine.deal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.dealbench.engine.Element;
import org.dealbench.engine.Index;
import org.dealbench.engine.Line;
import org.dealbench.engine.LineCatalogue;
import org.dealbench.engine.LineInstance;
import org.dealbench.engine.Relation;
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
    private static final List<String> SECTIONS_WITH_EQUITY =
            List.of("investor.", "combined.", ReturnLines.INVESTOR_RATES, ReturnLines.COMBINED_RATES);

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
            if (isResult(line) && isComputed(line, deal)) {
                for (List<Element> elements : elementsOf(line, deal)) {
                    Element last = elements.getLast();
                    wanted.put(
                            line.id().replaceFirst("\\{.*}", Matcher.quoteReplacement(last.id())),
                            new LineInstance(line, elements));
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
        if (!rate.line().id().startsWith(WorkbookVocabulary.OWN)) {
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

    /// A deal without equity has no returns of an investor.
    private boolean isComputed(Line line, Element deal) {
        return structure.present(deal, "equity") || !needsEquity(line);
    }

    static boolean needsEquity(Line line) {
        return SECTIONS_WITH_EQUITY.stream().anyMatch(line.id()::startsWith);
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

    private List<List<Element>> elementsOf(Line line, Element deal) {
        List<Index> over = line.over();
        if (over.equals(List.of(Relations.DEAL))) {
            return List.of(List.of(deal));
        } else if (over.equals(List.of(Relations.TRANCHE))) {
            return each(structure.related(Relations.TRANCHES, deal));
        } else if (over.equals(List.of(Relations.PHASE))) {
            return each(structure.related(Relations.PHASES, deal));
        } else if (over.equals(List.of(Relations.COMMITMENT))) {
            return each(structure.related(Relations.COMMITMENTS, deal));
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
        Map<Index, Relation> parties = Map.of(
                Relations.PROVIDER, Relations.PROVIDERS,
                Relations.CUSTOMER, Relations.CUSTOMERS,
                Relations.INVESTOR, Relations.INVESTORS,
                Relations.PAIR, Relations.PAIRS);
        Map<String, LineInstance> wanted = new LinkedHashMap<>();
        for (Line line : catalogue.lines()) {
            if (line.id().startsWith(PortfolioLines.PREFIX)) {
                Relation relation = parties.get(line.over().getFirst());
                for (Element element : relation == null ? List.of(root) : structure.related(relation, root)) {
                    wanted.put(
                            line.id()
                                    .substring(PortfolioLines.PREFIX.length())
                                    .replaceFirst("\\{.*}", Matcher.quoteReplacement(element.id())),
                            new LineInstance(line, List.of(element)));
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
