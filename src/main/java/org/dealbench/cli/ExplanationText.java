package org.dealbench.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealbench.analysis.explanation.Explanation;
import org.dealbench.analysis.explanation.InputAccount;
import org.dealbench.analysis.explanation.Part;
import org.dealbench.analysis.explanation.Resting;
import org.dealbench.analysis.explanation.Span;
import org.dealbench.analysis.explanation.What;
import org.dealbench.chart.EvidenceWords;
import org.dealbench.chart.explanation.DistributionWords;
import org.dealbench.engine.Line;
import org.dealbench.engine.Working;
import org.dealbench.engine.formula.FormulaText;
import org.dealbench.model.Address;
import org.dealbench.model.Claim;
import org.dealbench.model.DecimalText;
import org.dealbench.model.Distribution;
import org.dealbench.model.InputValue;
import org.dealbench.model.Scenario;
import org.dealbench.model.Source;
import org.dealbench.model.Timeline;
import org.dealbench.model.Unit;
import org.dealbench.model.Value;
import org.jspecify.annotations.Nullable;

/// An explanation for a person at a terminal: an indented tree, then the inputs the number rests on.
final class ExplanationText {

    private static final String STEP = "  ";
    private static final String SMALLER = "parts";
    private static final int MOST_INPUTS = 25;
    private static final int MOST_USES = 25;

    private final Unrolled unrolled;
    private final List<String> lines = new ArrayList<>();

    private ExplanationText(Unrolled unrolled) {
        this.unrolled = unrolled;
    }

    static List<String> of(Unrolled unrolled, Unrolled.Opened number) {
        ExplanationText text = new ExplanationText(unrolled);
        text.head(number.explanation());
        text.lines.add("");
        text.lines.add("Made of");
        number.whole().below().forEach(node -> text.tree(node, 1));
        text.more(number.whole().leftOut(), STEP, SMALLER);
        text.restsOn(number.explanation(), number.restsOn());
        return text.lines;
    }

    /// @param usedBy addresses of the lines that read it
    static List<String> ofInput(Unrolled unrolled, InputAccount account, List<String> usedBy) {
        ExplanationText text = new ExplanationText(unrolled);
        text.input(account);
        text.lines.add("");
        text.lines.add(usedBy.isEmpty() ? "No line reads it." : "Used by");
        usedBy.stream().limit(MOST_USES).forEach(line -> text.lines.add(STEP + line));
        text.more(usedBy.size() - MOST_USES, STEP, "lines");
        return text.lines;
    }

    private void more(int count, String indent, String noun) {
        if (count > 0) {
            lines.add(indent + "\u2026 " + count + " more " + noun);
        }
    }

    private void head(Explanation explanation) {
        Line line = explanation.line();
        lines.add(line.label() + ", " + explanation.owner() + ": "
                + unrolled.words().of(explanation.value(), line));
        lines.add(when(explanation) + "; " + scenario() + "; " + exactly(explanation.value(), line));
        lines.add(line.documentation());
        lines.add("");
        lines.add(line.id() + " = " + FormulaText.of(line.formula()));
        lines.add("= " + unrolled.filled().of(explanation.whole()));
        explanation.reasons().forEach(reason -> lines.add("because " + reason));
    }

    private String scenario() {
        Scenario scenario = unrolled.scenario();
        return scenario == null ? "base" : "scenario " + scenario.name();
    }

    private String when(Explanation explanation) {
        Timeline timeline = unrolled.workbook().calendar().timeline();
        Span span = explanation.span();
        String first = timeline.month(span.first()).toString();
        String months = span.isOneMonth() ? first : first + " to " + timeline.month(span.last());
        return switch (explanation.line().kind()) {
            case SCALAR -> "One number for " + months;
            case FLOW -> "During " + months;
            case STOCK -> "At the end of " + months;
            case RATE -> "In " + months;
        };
    }

    private String exactly(double value, Line line) {
        return Double.isFinite(value)
                ? "exactly " + DecimalText.of(value) + " "
                        + line.symbol(unrolled.workbook().currency())
                : "no number";
    }

    private void tree(Unrolled.Node node, int depth) {
        Part part = node.part();
        String indent = STEP.repeat(depth);
        lines.add(indent + said(part) + (node.above() ? "  (opened above)" : ""));
        for (Working working : part.workings()) {
            String value =
                    Double.isNaN(working.value()) ? "" : ": " + unrolled.words().of(working.value(), working.measure());
            lines.add(indent + STEP + "\u00b7 " + working.words() + value);
        }
        node.below().forEach(each -> tree(each, depth + 1));
        more(node.leftOut(), indent + STEP, SMALLER);
    }

    private String said(Part part) {
        String sign = part.role().sign();
        String value = unrolled.words().of(part.quantity());
        String label = part.label().isEmpty() ? "" : part.label() + ": ";
        return (sign.isEmpty() ? "" : sign + " ")
                + label
                + (part.what() instanceof What.Given(var address) ? given(part, address) : value)
                + (part.reason().isEmpty() ? "" : "  (" + part.reason() + ")")
                + (part.what() instanceof What.LineAt(String address, Span _) ? "  " + address : "");
    }

    /// An input with what says where it comes from.
    private String given(Part part, Address address) {
        Optional<InputAccount> account = unrolled.input(address);
        String value = account.map(each -> each.input().toValue())
                .map(shown -> words(account.orElseThrow().input()).of(shown))
                .orElseGet(() -> unrolled.words().of(part.quantity()));
        List<String> notes = new ArrayList<>();
        account.ifPresent(each -> {
            if (!each.overrides().isEmpty()) {
                notes.add("set by scenario "
                        + each.overrides().getLast().scenario().name());
            }
            if (each.uncertainty() != null) {
                notes.add("uncertain");
            }
            int claims = each.evidence().live().size();
            notes.add(claims == 0 ? "no source" : claims == 1 ? "1 claim" : claims + " claims");
        });
        return value + "  [" + String.join(", ", notes) + "]  " + address;
    }

    private EvidenceWords words(InputValue input) {
        return new EvidenceWords(unrolled.workbook(), input.spec());
    }

    private void restsOn(Explanation explanation, List<Resting> rests) {
        lines.add("");
        if (rests.isEmpty()) {
            lines.add("It rests on no input.");
            return;
        }
        lines.add("Rests on " + rests.size() + " inputs; what it changes by if each is moved a little:");
        List<Resting> shown = rests.stream().limit(MOST_INPUTS).toList();
        TextTable table = new TextTable(1);
        shown.forEach(
                each -> table.row(List.of(STEP + each.input().title(), moved(each), effect(explanation.line(), each))));
        List<String> rows = table.lines();
        for (int i = 0; i < rows.size(); i++) {
            lines.add(rows.get(i) + STEP + shown.get(i).input().address());
        }
        more(rests.size() - MOST_INPUTS, STEP, "inputs");
    }

    private String moved(Resting each) {
        Unit unit = each.input().spec().unit();
        return unrolled.words().of(each.value(), unit) + " \u2192 "
                + unrolled.words().of(each.moved(), unit);
    }

    /// The change of a date or month is a number of days or months.
    private String effect(Line line, Resting each) {
        return each.effect() == 0 ? "nothing" : unrolled.words().change(each.effect(), line);
    }

    private void input(InputAccount account) {
        InputValue input = account.input();
        EvidenceWords words = words(input);
        lines.add(input.title() + ": " + shown(words, input.toValue()));
        lines.add(input.address() + "; " + scenario());
        if (unrolled.scenario() != null) {
            lines.add("In the base: " + shown(words, account.base()));
            account.overrides()
                    .forEach(each -> lines.add("In " + each.scenario().name() + ": " + words.of(each.value())));
        }
        Distribution distribution = account.uncertainty();
        if (distribution != null) {
            lines.add(new DistributionWords(input.spec().type(), number -> unrolled.words()
                            .of(number, input.spec().unit()))
                    .of(distribution));
        }
        lines.add("");
        lines.add(account.evidence().standing().words());
        account.evidence().live().forEach(claim -> claim(words, claim, ""));
        account.evidence().superseded().forEach(claim -> claim(words, claim, " (superseded)"));
    }

    private static String shown(EvidenceWords words, @Nullable Value value) {
        return value == null ? "nothing" : words.of(value);
    }

    private void claim(EvidenceWords words, Claim claim, String note) {
        lines.add(STEP + words.of(claim) + ", " + words.who(claim) + note);
        lines.add(STEP + STEP + claim.statement());
        unrolled.workbook().sources().stream()
                .filter(source -> source.id().equals(claim.source()))
                .map(source -> source.title() + url(source))
                .forEach(line -> lines.add(STEP + STEP + line));
    }

    private static String url(Source source) {
        return source.url() == null ? "" : ", " + source.url();
    }
}
