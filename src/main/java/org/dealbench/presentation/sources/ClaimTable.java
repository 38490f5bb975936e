package org.dealbench.presentation.sources;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dealbench.analysis.evidence.Evidence;
import org.dealbench.analysis.evidence.EvidenceBook;
import org.dealbench.model.Address;
import org.dealbench.model.Claim;
import org.dealbench.model.Confidence;
import org.dealbench.model.Outcome;
import org.dealbench.model.Parts;
import org.dealbench.model.Source;
import org.dealbench.model.Value;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.table.CellSource;
import org.dealbench.presentation.table.Choices;
import org.dealbench.presentation.table.Column;
import org.dealbench.presentation.table.ElementRows;
import org.dealbench.presentation.table.RowEdits;
import org.dealbench.presentation.table.RowSource;
import org.dealbench.presentation.table.TableContent;
import org.dealbench.presentation.text.Choice;
import org.dealbench.presentation.text.InputField;
import org.jspecify.annotations.Nullable;

/// What sources say of inputs.
final class ClaimTable implements TableContent {

    static final Address LIST = Address.of("claims");

    @Override
    public List<Column> columns(Workbook base) {
        return List.of(
                Column.words("input", "Input"),
                Column.words("source", "Source"),
                Column.numbers("value", "Value"),
                Column.numbers("low", "Low"),
                Column.numbers("high", "High"),
                Column.words("fits", "Fits"),
                Column.words("asOf", "As of"),
                Column.words("confidence", "Confidence"),
                Column.words("supersededBy", "Superseded by"),
                Column.words("statement", "Statement"));
    }

    @Override
    public List<RowSource> rows(Workbook base) {
        EvidenceBook book = EvidenceBook.of(base);
        InputSearch search = new InputSearch(base);
        Choices choices = new Choices(base);
        List<Choice> sources = base.sources().stream()
                .map(source -> new Choice(source.id(), named(source)))
                .toList();
        Map<String, Evidence> known = new LinkedHashMap<>();
        List<RowSource> rows = new ArrayList<>();
        for (Claim claim : base.claims()) {
            Evidence evidence = known.computeIfAbsent(
                    claim.input(), input -> book.at(Address.parse(input)).orElse(null));
            rows.add(new Row(base, claim, evidence, search, choices, sources).make());
        }
        return rows;
    }

    /// Two articles of one publisher are told apart by their titles.
    private static String named(Source source) {
        return source.publisher() == null || source.publisher().equals(source.title())
                ? source.title()
                : source.publisher() + ": " + source.title();
    }

    @Override
    public RowEdits rowEdits() {
        return new ElementRows("claim", LIST, Claims::empty, "statement");
    }

    /// @param evidence null for a claim about a text that is no input
    private record Row(
            Workbook base,
            Claim claim,
            @Nullable Evidence evidence,
            InputSearch search,
            Choices choices,
            List<Choice> sources) {

        RowSource make() {
            Address at = LIST.child(claim.id());
            return new RowSource(
                    claim.id(),
                    "\u201c" + claim.statement() + "\u201d",
                    List.of(
                            input(),
                            choice(at.child("source"), "Source", claim.source(), sources),
                            quoted(at.child("value"), "Value", claim.value()),
                            quoted(at.child("low"), "Low", claim.low()),
                            quoted(at.child("high"), "High", claim.high()),
                            new CellSource.Shown(fits(), ""),
                            EvidenceCells.date(at.child("asOf"), "As of", claim.asOf()),
                            confidence(at.child("confidence")),
                            choice(at.child("supersededBy"), "Superseded by", claim.supersededBy(), others()),
                            statement(at.child("statement"))));
        }

        /// Another input has another unit: figures that do not suit it go.
        private CellSource input() {
            String title = evidence == null ? claim.input() : evidence.input().title();
            return new CellSource.Parsed(
                    "Input",
                    title,
                    search::read,
                    (workbook, value) -> value instanceof Value.Text(String input)
                            ? Claims.moved(workbook, claim.id(), input)
                            : Outcome.ok(workbook));
        }

        private CellSource quoted(Address address, String label, @Nullable Value value) {
            if (evidence == null) {
                return new CellSource.Absent("What it speaks of is no number.");
            }
            InputField field = InputField.of(
                    evidence.input().spec(),
                    base.currency(),
                    choices.of(evidence.input().spec()));
            return EvidenceCells.quoted(address, label, field, value);
        }

        private String fits() {
            if (claim.supersededBy() != null) {
                return "superseded";
            }
            return evidence == null ? "" : evidence.fits(claim) ? "yes" : "no";
        }

        /// Claims of the same input, by what they say.
        private List<Choice> others() {
            List<Choice> others = new ArrayList<>();
            others.add(new Choice("", Choices.NONE));
            base.claims().stream()
                    .filter(each ->
                            each.input().equals(claim.input()) && !each.id().equals(claim.id()))
                    .forEach(each -> others.add(new Choice(each.id(), each.statement())));
            return others;
        }

        private CellSource confidence(Address address) {
            return new CellSource.Base(
                    InputField.ofChoices("Confidence", Choices.words(Confidence.values())),
                    Value.of(claim.confidence().name()),
                    (workbook, value) -> Parts.replace(
                            workbook,
                            address,
                            value instanceof Value.Text(String word) ? Confidence.valueOf(word) : claim.confidence()));
        }

        private static CellSource choice(Address address, String label, @Nullable String chosen, List<Choice> choices) {
            return new CellSource.Base(
                    InputField.ofChoices(label, choices),
                    chosen == null ? null : Value.of(chosen),
                    (workbook, value) ->
                            Parts.replace(workbook, address, value instanceof Value.Text(String id) ? id : null));
        }

        private CellSource statement(Address address) {
            return new CellSource.Base(
                    InputField.ofText("Statement"),
                    Value.of(claim.statement()),
                    (workbook, value) ->
                            Parts.replace(workbook, address, value instanceof Value.Text(String text) ? text : ""));
        }
    }
}
