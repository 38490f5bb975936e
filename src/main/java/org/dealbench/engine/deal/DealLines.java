package org.dealbench.engine.deal;

import java.util.List;
import java.util.stream.Stream;
import org.dealbench.engine.Line;
import org.dealbench.engine.LineCatalogue;

/// Every line of the program, section by section.
public final class DealLines {

    private DealLines() {}

    public static LineCatalogue catalogue() {
        return new LineCatalogue(Stream.of(
                        ChipLines.lines(),
                        ConditionLines.lines(),
                        TrancheLines.lines(),
                        CapacityLines.lines(),
                        FleetLines.lines(),
                        OperationLines.lines(),
                        CommitmentLines.lines(),
                        ChannelLines.lines(),
                        EconomicsLines.lines(),
                        ReturnLines.lines(),
                        CircularityLines.lines(),
                        PortfolioLines.lines())
                .flatMap(List<Line>::stream)
                .toList());
    }
}
