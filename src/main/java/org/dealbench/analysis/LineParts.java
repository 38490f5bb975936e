package org.dealbench.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.dealbench.engine.Expr;
import org.dealbench.engine.Line;
import org.dealbench.engine.LineCatalogue;
import org.dealbench.engine.deal.DealProjection;
import org.dealbench.engine.deal.Series;

/// The other series of a deal that a series is directly made of, read off its formula.
///
/// A line that only serves others is not shown anywhere, so what it is made of stands in its place.
public final class LineParts {

    private final LineCatalogue catalogue;

    public LineParts(LineCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// The parts of a series, in the order of its formula; of a sum over phases, tranches or chips each of them.
    ///
    /// @param name such as `capacity.facilityMw` or `capacity.facilityMw/gpu`
    public List<Series> of(DealProjection results, String name) {
        SequencedSet<String> names = new LinkedHashSet<>();
        int slash = name.indexOf('/');
        String element = slash < 0 ? "" : name.substring(slash + 1);
        lineOf(name).ifPresent(line -> collect(line, element, results, names, new LinkedHashSet<>()));
        names.remove(name);
        List<Series> parts = new ArrayList<>();
        for (String part : names) {
            Series series = results.series().get(part);
            if (series != null) {
                parts.add(series);
            }
        }
        return List.copyOf(parts);
    }

    /// What the line of a series means, in one sentence; empty if there is no such line.
    public String documentation(String name) {
        return lineOf(name).map(Line::documentation).orElse("");
    }

    private Optional<Line> lineOf(String name) {
        int slash = name.indexOf('/');
        String stem = slash < 0 ? name : name.substring(0, slash);
        return catalogue.lines().stream()
                .filter(line -> slash < 0 ? line.id().equals(stem) : line.id().startsWith(stem + "/{"))
                .findFirst();
    }

    private void collect(
            Line line,
            String element,
            DealProjection results,
            SequencedSet<String> names,
            SequencedSet<String> passed) {
        if (!passed.add(line.id())) {
            return;
        }
        SequencedSet<String> references = new LinkedHashSet<>();
        collect(line.formula(), references);
        for (String id : references) {
            SequencedSet<String> shown = shown(id, element, results);
            if (shown.isEmpty()) {
                collect(catalogue.line(id), element, results, names, passed);
            } else {
                names.addAll(shown);
            }
        }
    }

    /// The series of a line: its own, that of the same element, or those of all its elements.
    private static SequencedSet<String> shown(String id, String element, DealProjection results) {
        SequencedSet<String> shown = new LinkedHashSet<>();
        int brace = id.indexOf("{");
        if (brace < 0) {
            if (results.series().containsKey(id)) {
                shown.add(id);
            }
            return shown;
        }
        String stem = id.substring(0, brace);
        if (!element.isEmpty() && results.series().containsKey(stem + element)) {
            shown.add(stem + element);
            return shown;
        }
        results.series().keySet().stream().filter(name -> name.startsWith(stem)).forEach(shown::add);
        return shown;
    }

    private static void collect(Expr expr, SequencedSet<String> references) {
        if (expr instanceof Expr.Ref(String line)) {
            references.add(line);
        }
        expr.parts().forEach(part -> collect(part, references));
    }
}
