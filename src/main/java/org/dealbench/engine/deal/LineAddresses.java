package org.dealbench.engine.deal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.dealbench.engine.Element;
import org.dealbench.engine.Index;
import org.dealbench.engine.Line;
import org.dealbench.engine.LineInstance;
import org.dealbench.model.AnalystLine;
import org.dealbench.model.Workbook;

/// The lines of a workbook by address: `deals/aws-openai/provider.npv`, `chips/h100/price`,
/// `portfolio/hhi`, `conditions/ipo`, and with the element after the name where a line has several, as in
/// `deals/aws-openai/capacity.facilityMw/gpu` (names of spec section 17).
///
/// Lines that only serve others have an address too.
public final class LineAddresses {

    private static final String CHIP_PREFIX = "chip.";
    private static final List<Index> OF_PORTFOLIO =
            List.of(Relations.WORKBOOK, Relations.PROVIDER, Relations.CUSTOMER, Relations.INVESTOR, Relations.PAIR);

    private final SequencedMap<String, LineInstance> byAddress = new LinkedHashMap<>();

    /// The addresses of all lines of a workbook, those of the program and its own.
    public LineAddresses(OwnLines own, Workbook workbook, WorkbookStructure structure) {
        LineElements elements = new LineElements(structure);
        for (Line line : own.catalogue().lines()) {
            if (!OwnLineMaker.isRatioPart(line)) {
                for (List<Element> each : elements.inWorkbook(line, structure.root())) {
                    LineInstance instance = new LineInstance(line, each);
                    byAddress.put(of(workbook, instance), instance);
                }
            }
        }
    }

    /// The line at an address, empty if there is none.
    public Optional<LineInstance> find(String address) {
        return Optional.ofNullable(byAddress.get(address));
    }

    /// All there are, section by section.
    public SequencedMap<String, LineInstance> all() {
        return byAddress;
    }

    /// Where a line of a workbook stands.
    public static String of(Workbook workbook, LineInstance instance) {
        String id = instance.line().id();
        return workbook.lines().stream()
                .filter(line -> id.equals(OwnLines.PREFIX + line.id()))
                .findFirst()
                .map(LineAddresses::of)
                .orElseGet(() -> ofProgram(instance));
    }

    /// Where a line of one's own stands: below the deal it is of, or below the portfolio.
    public static String of(AnalystLine line) {
        String place = line.deal() == null ? "portfolio/" : "deals/" + line.deal() + "/";
        return place + OwnLines.PREFIX + line.id();
    }

    private static String ofProgram(LineInstance instance) {
        Element last = instance.elements().getLast();
        Index index = last.index();
        if (index.equals(Relations.CONDITION)) {
            return last.path();
        }
        String name = name(instance);
        if (OF_PORTFOLIO.contains(index)) {
            return "portfolio/" + without(PortfolioLines.PREFIX, name);
        }
        Element owner = instance.elements().getFirst();
        if (owner.index().equals(Relations.CHIP)) {
            return owner.path() + "/" + without(CHIP_PREFIX, name);
        }
        for (Element e = owner; e != null; e = e.parent()) {
            if (e.index().equals(Relations.DEAL)) {
                return e.path() + "/" + name;
            }
        }
        throw new IllegalArgumentException(instance + " belongs to nothing that has an address");
    }

    /// The id of the line with the element it is of in place of the index.
    static String name(LineInstance instance) {
        String id = instance.line().id();
        int brace = id.indexOf('{');
        return brace < 0
                ? id
                : id.substring(0, brace) + instance.elements().getLast().id();
    }

    private static String without(String prefix, String name) {
        return name.startsWith(prefix) ? name.substring(prefix.length()) : name;
    }
}
