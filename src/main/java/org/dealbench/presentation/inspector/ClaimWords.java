package org.dealbench.presentation.inspector;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dealbench.analysis.evidence.Evidence;
import org.dealbench.analysis.evidence.Quotation;
import org.dealbench.model.Claim;
import org.dealbench.model.Source;
import org.dealbench.model.Value;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.table.Choices;
import org.dealbench.presentation.text.InputField;
import org.dealbench.presentation.text.LooseDates;

/// What claims say of one input, as a person reads it.
public record ClaimWords(Workbook workbook, InputField field) {

    /// The claims about an input, those that count first.
    public List<ClaimLine> of(Evidence evidence) {
        return Stream.concat(
                        evidence.live().stream()
                                .map(claim -> line(
                                        claim,
                                        evidence.fits(claim) ? ClaimLine.Mark.AGREES : ClaimLine.Mark.DISAGREES)),
                        evidence.superseded().stream().map(claim -> line(claim, ClaimLine.Mark.SUPERSEDED)))
                .toList();
    }

    private ClaimLine line(Claim claim, ClaimLine.Mark mark) {
        return new ClaimLine(
                claim.id(),
                mark,
                quoted(claim),
                who(claim),
                claim.statement(),
                Choices.words(claim.confidence()).getFirst().label().toLowerCase(Locale.ROOT),
                successor(claim));
    }

    /// `62bn`, `35 % (30 % to 40 %)`, `at least 7,551`.
    public String quoted(Claim claim) {
        return Quotation.of(claim, this::show);
    }

    /// A quoted value in the words of the field; dates as precise as they were said.
    public String show(Value value) {
        return value instanceof Value.Text(String text) && LooseDates.isDate(field.unit())
                ? LooseDates.show(text)
                : field.show(value);
    }

    private String who(Claim claim) {
        Source source = workbook.sources().stream()
                .filter(each -> each.id().equals(claim.source()))
                .findFirst()
                .orElse(null);
        if (source == null) {
            return claim.source();
        }
        String name = source.publisher() == null ? source.title() : source.title() + ", " + source.publisher();
        String date = claim.asOf() != null ? claim.asOf() : source.date();
        return date == null ? name : name + ", " + LooseDates.show(date);
    }

    private String successor(Claim claim) {
        return workbook.claims().stream()
                .filter(each -> each.id().equals(claim.supersededBy()))
                .findFirst()
                .map(each -> "Superseded: " + quoted(each) + ", " + who(each))
                .orElse(claim.supersededBy() == null ? "" : "Superseded");
    }
}
