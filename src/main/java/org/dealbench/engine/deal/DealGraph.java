package org.dealbench.engine.deal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.dealbench.engine.Element;
import org.dealbench.engine.InputSlot;
import org.dealbench.engine.LineCatalogue;
import org.dealbench.engine.LineInstance;
import org.dealbench.engine.OperationGraph;
import org.dealbench.model.Workbook;

/// One deal of a workbook as a graph of operations, with the numbers of its inputs: for what prints formulas.
public final class DealGraph {

    private final WorkbookStructure structure;
    private final SequencedMap<String, LineInstance> results;
    private final OperationGraph operations;

    private DealGraph(
            WorkbookStructure structure, SequencedMap<String, LineInstance> results, OperationGraph operations) {
        this.structure = structure;
        this.results = results;
        this.operations = operations;
    }

    /// The graph of everything that a projection gives for a deal.
    ///
    /// @param catalogue all lines of the program
    /// @param workbook without faults, with its scenario applied
    /// @throws IllegalArgumentException if there is no such deal
    public static DealGraph of(LineCatalogue catalogue, Workbook workbook, String deal) {
        WorkbookStructure structure = new WorkbookStructure(workbook);
        Element element = structure.related(Relations.DEALS, structure.root()).stream()
                .filter(each -> each.id().equals(deal))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no deal " + deal));
        OwnLines own = OwnLines.of(catalogue, workbook);
        WantedLines lines = new WantedLines(own, structure);
        SequencedMap<String, LineInstance> results = new LinkedHashMap<>(lines.ofDeal(element));
        List<LineInstance> wanted = new ArrayList<>(results.values());
        wanted.addAll(lines.ratesOf(element).values());
        wanted.addAll(lines.chipCapex(element).values());
        return new DealGraph(structure, results, OperationGraph.of(own.catalogue(), structure, wanted));
    }

    /// The lines of the deal's results by the names of spec section 17.
    public Map<String, LineInstance> results() {
        return results;
    }

    public OperationGraph operations() {
        return operations;
    }

    /// An input as the graph takes it: days since 1970-01-01 for a date, the index in the calendar for a month, 1 or 0
    /// for a flag.
    public double value(InputSlot slot) {
        return structure.value(slot);
    }
}
