package org.dealbench.cli;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/// The words that ask for charts of any workbook: all, those of every deal, of the workbook, of its elements.
///
/// The help of a command lists them from here.
final class ChartWords implements Iterable<String> {

    static List<String> all() {
        return Stream.of(List.of(ChartChoice.ALL), ChartKind.ids(), WorkbookChart.ids(), ElementChart.ids())
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public Iterator<String> iterator() {
        return all().iterator();
    }
}
