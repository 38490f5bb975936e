package org.dealbench.presentation.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealbench.analysis.Periods;
import org.dealbench.analysis.explanation.Explanation;
import org.dealbench.analysis.explanation.Resting;
import org.dealbench.analysis.explanation.Span;
import org.dealbench.chart.explanation.CalendarWords;
import org.dealbench.chart.explanation.FilledFormula;
import org.dealbench.chart.explanation.QuantityWords;
import org.dealbench.engine.Line;
import org.dealbench.engine.formula.FormulaText;
import org.dealbench.model.Calendar;
import org.dealbench.model.DecimalText;
import org.dealbench.model.Timeline;
import org.dealbench.model.Unit;
import org.dealbench.model.Workbook;

/// Tells what an explained number is and what it is made of.
///
/// @param weighed empty while the inputs are being weighed
/// @param stale whether it belongs to other inputs than those that are open
record NumberStory(Explaining.Told told, Optional<Explaining.Weighed> weighed, boolean stale) {

    Inspected.OfNumber of(Outline outline) {
        return told.found().map(explanation -> found(explanation, outline)).orElseGet(() -> several(outline));
    }

    static QuantityWords words(Workbook workbook) {
        Calendar calendar = workbook.calendar();
        return new QuantityWords(workbook.currency(), calendar.timeline(), CalendarWords.IN_WORDS);
    }

    private Inspected.OfNumber found(Explanation explanation, Outline outline) {
        QuantityWords words = words(told.workbook());
        Line line = explanation.line();
        return new Inspected.OfNumber(
                line.label(),
                explanation.owner(),
                words.of(explanation.value(), line),
                when(explanation),
                facts(explanation),
                line.documentation(),
                line.id() + " = " + FormulaText.of(line.formula()),
                "= " + new FilledFormula(words).of(explanation.whole()),
                explanation.reasons(),
                outline.rows(),
                rests(words, line),
                weighed.isEmpty(),
                stale);
    }

    /// A figure that adds several lines up outside the graph.
    private Inspected.OfNumber several(Outline outline) {
        boolean none = told.alike().isEmpty();
        String documentation = none
                ? "Nothing of that name is calculated in this workbook any more."
                : "Worked out from these numbers. Open one to see what it is made of.";
        return new Inspected.OfNumber(
                told.number().label(),
                "",
                "",
                "",
                List.of(),
                documentation,
                "",
                "",
                List.of(),
                outline.rows(),
                List.of(),
                false,
                stale);
    }

    private List<Fact> facts(Explanation explanation) {
        Unit unit = explanation.line().unit();
        List<Fact> facts = new ArrayList<>();
        boolean counted = unit != Unit.DATE && unit != Unit.MONTH && unit != Unit.FLAG;
        if (counted && Double.isFinite(explanation.value())) {
            String symbol = unit == Unit.NUMBER
                    ? ""
                    : " " + explanation.line().symbol(told.workbook().currency());
            facts.add(new Fact("Exactly", InputStory.grouped(DecimalText.of(explanation.value())) + symbol));
        }
        return facts;
    }

    private String when(Explanation explanation) {
        Timeline timeline = told.workbook().calendar().timeline();
        Span span = explanation.span();
        String first = Periods.label(timeline.month(span.first()));
        String months = span.isOneMonth() ? first : first + " to " + Periods.label(timeline.month(span.last()));
        return switch (explanation.line().kind()) {
            case SCALAR -> "one number for the whole calendar";
            case FLOW -> "during " + months;
            case STOCK -> "at the end of " + months;
            case RATE -> "in " + months;
        };
    }

    private List<RestRow> rests(QuantityWords words, Line line) {
        return weighed.stream()
                .flatMap(each -> each.inputs().stream())
                .map(each -> rest(words, line, each))
                .toList();
    }

    private static RestRow rest(QuantityWords words, Line line, Resting each) {
        Unit unit = each.input().spec().unit();
        return new RestRow(
                each.input().address().toString(),
                each.input().title(),
                words.of(each.value(), unit),
                each.effect() == 0 ? "no change" : words.change(each.effect(), line),
                words.of(each.moved(), unit));
    }
}
