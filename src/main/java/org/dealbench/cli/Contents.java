package org.dealbench.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dealbench.model.Deal;
import org.dealbench.model.Workbook;

/// What a workbook holds, as a line of counts.
final class Contents {

    private record Count(int number, String one, String many) {

        @Override
        public String toString() {
            return number + " " + (number == 1 ? one : many);
        }
    }

    private Contents() {}

    static String of(Workbook workbook) {
        List<Deal> deals = workbook.deals();
        return Stream.of(
                        new Count(workbook.calendar().months(), "month", "months"),
                        new Count(deals.size(), "deal", "deals"),
                        of(deals.stream().map(Deal::tranches), "tranche"),
                        of(deals.stream().map(Deal::commitments), "commitment"),
                        of(deals.stream().map(Deal::phases), "phase"),
                        of(deals.stream().map(Deal::channels), "channel"),
                        of(workbook.chips(), "chip"),
                        of(workbook.conditions(), "condition"),
                        of(workbook.risks(), "risk"),
                        of(workbook.scenarios(), "scenario"),
                        new Count(workbook.uncertainties().size(), "uncertainty", "uncertainties"),
                        of(workbook.sources(), "source"),
                        of(workbook.claims(), "claim"))
                .filter(count -> count.number > 0)
                .map(Count::toString)
                .collect(Collectors.joining(", "));
    }

    private static Count of(List<?> list, String one) {
        return of(Stream.of(list), one);
    }

    private static Count of(Stream<? extends List<?>> lists, String one) {
        return new Count(lists.mapToInt(List::size).sum(), one, one + "s");
    }
}
