package org.dealbench.presentation.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealbench.analysis.Period;
import org.dealbench.chart.display.Readout;
import org.dealbench.engine.Line;
import org.dealbench.engine.LineCatalogue;
import org.dealbench.presentation.projection.ProjectionRun;
import org.dealbench.presentation.table.NumberAt;

/// Tells what the numbers of a chart are at one of its points, each with the line it can be explained by.
///
/// What a chart works out itself is told as it stands.
record PointStory(ProjectionRun run, Period period, LineCatalogue catalogue) {

    Inspected.OfPoint of(String title, int point, Readout readout) {
        List<Inspected.Measured> numbers = new ArrayList<>();
        for (Readout.Entry entry : readout.entries()) {
            boolean isLine = !entry.line().isEmpty();
            numbers.add(new Inspected.Measured(
                    entry.label(),
                    entry.value(),
                    isLine ? line(entry.line()).map(Line::documentation).orElse("") : "",
                    isLine
                            ? Optional.of(NumberAt.of(entry.label(), entry.line())
                                    .in(run.shown().calendar(), period, point))
                            : Optional.empty()));
        }
        return new Inspected.OfPoint(title, readout.title(), numbers);
    }

    /// The declared line behind an address, whatever element it is of.
    private Optional<Line> line(String address) {
        boolean ofPortfolio = address.startsWith("portfolio/");
        String name = ofPortfolio ? address.replaceFirst("/", ".") : address.replaceFirst("^deals/[^/]+/", "");
        int slash = name.indexOf('/');
        return slash < 0
                ? catalogue.find(name)
                : catalogue.lines().stream()
                        .filter(line -> line.id().startsWith(name.substring(0, slash) + "/{"))
                        .findFirst();
    }
}
