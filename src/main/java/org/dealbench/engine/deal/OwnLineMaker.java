package org.dealbench.engine.deal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dealbench.engine.Expr;
import org.dealbench.engine.Line;
import org.dealbench.engine.LineCatalogue;
import org.dealbench.engine.LineKind;
import org.dealbench.engine.Measure;
import org.dealbench.engine.Relation;
import org.dealbench.model.AnalystLine;
import org.dealbench.model.Unit;

/// Makes lines of the catalogue out of lines of one's own.
///
/// Each is a line of the workbook, whose formula is read at the line's deal: so any formula may name it, whatever is at
/// hand there.
final class OwnLineMaker {

    private static final String PART = "#part";
    private static final String WHOLE = "#whole";

    private final String currency;
    private final OwnGuards guards;

    OwnLineMaker(LineCatalogue program, String currency) {
        this.currency = currency;
        guards = new OwnGuards(program);
    }

    /// A line as it is declared, with its formula as it was typed: for those that name it.
    Line declared(OwnLine line) {
        return line(line.definition(), line.expr());
    }

    /// A line as it is worked out.
    Line made(OwnLine line) {
        return line(line.definition(), placed(line.definition(), line.expr()));
    }

    private Line line(AnalystLine definition, Expr formula) {
        String unit = definition.unit().replaceAll("\\b" + currency + "\\b", "money");
        return new Line(
                WorkbookVocabulary.OWN + definition.id(),
                definition.name(),
                unit(unit),
                LineKind.valueOf(definition.kind()),
                List.of(Relations.WORKBOOK),
                "A line of one's own: " + definition.formula(),
                formula,
                measure(unit).orElse(Measure.Any.ANY),
                unit);
    }

    private Expr placed(AnalystLine definition, Expr formula) {
        Expr guarded = guards.guarded(formula);
        if (definition.deal() == null) {
            return guarded;
        }
        Relation way = ElementWays.of("deals/" + definition.deal()).orElseThrow();
        return new Expr.Via(way, guarded);
    }

    /// The unit that is written so, [Unit#OTHER] if it has no other name.
    static Unit unit(String symbol) {
        return Arrays.stream(Unit.values())
                .filter(unit -> unit != Unit.TEXT && unit.symbol().equals(symbol))
                .findFirst()
                .orElse(Unit.OTHER);
    }

    /// What a unit measures, empty if it is none.
    static Optional<Measure> measure(String symbol) {
        Unit unit = unit(symbol);
        return unit == Unit.OTHER ? Measure.parse(symbol) : Optional.of(Measure.of(unit));
    }

    /// The parts of a rate that is a ratio, as lines beside it; none for any other line.
    List<Line> ratio(OwnLine line, OwnShape shape) {
        boolean isRatio = line.definition().kind().equals(LineKind.RATE.name()) && shape.isRatio(line.expr());
        return isRatio && line.expr() instanceof Expr.Binary ratio
                ? List.of(part(line, PART, ratio.left(), shape), part(line, WHOLE, ratio.right(), shape))
                : List.of();
    }

    private Line part(OwnLine line, String suffix, Expr part, OwnShape shape) {
        AnalystLine definition = line.definition();
        return new Line(
                WorkbookVocabulary.OWN + definition.id() + suffix,
                definition.name(),
                Unit.OTHER,
                shape.of(part),
                List.of(Relations.WORKBOOK),
                "What a quarter's or a year's rate is recomputed from.",
                placed(definition, part));
    }

    /// Whether a line stands beside a rate, to recompute it from.
    static boolean isRatioPart(Line line) {
        return line.id().startsWith(OwnLines.PREFIX)
                && (line.id().endsWith(PART) || line.id().endsWith(WHOLE));
    }

    /// Names of the two lines beside a rate that is a ratio.
    static List<String> ratioParts(String name) {
        return List.of(name + PART, name + WHOLE);
    }
}
