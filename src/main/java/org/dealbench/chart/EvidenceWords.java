package org.dealbench.chart;

import java.util.stream.Collectors;
import org.dealbench.analysis.evidence.Quotation;
import org.dealbench.analysis.evidence.Reading;
import org.dealbench.model.Claim;
import org.dealbench.model.InputSpec;
import org.dealbench.model.Source;
import org.dealbench.model.Value;
import org.dealbench.model.Workbook;

/// What claims say, in the words of charts.
public final class EvidenceWords {

    private final Workbook workbook;
    private final InputSpec spec;

    public EvidenceWords(Workbook workbook, InputSpec spec) {
        this.workbook = workbook;
        this.spec = spec;
    }

    /// `62 bn USD`, `31 Dec 2028`, `Dec 2028`.
    public String of(Value value) {
        return new InputWords(workbook, spec).of(value);
    }

    /// `62 bn USD`, `0.35 (0.3 to 0.4)`, `at least 7,551 TFLOPS`.
    public String of(Claim claim) {
        return Quotation.of(claim, this::of);
    }

    /// Who says it and when: `Tom's Hardware, 27 Feb 2026`.
    public String who(Claim claim) {
        Source source = workbook.sources().stream()
                .filter(each -> each.id().equals(claim.source()))
                .findFirst()
                .orElse(null);
        if (source == null) {
            return claim.source();
        }
        String name = source.publisher() == null ? source.title() : source.publisher();
        String date = claim.asOf() != null ? claim.asOf() : source.date();
        return date == null ? name : name + ", " + InputWords.date(date);
    }

    /// `62 bn USD: Marc LaClear and getaibook`.
    public String of(Reading reading) {
        return of(reading.value()) + ": "
                + reading.claims().stream()
                        .map(claim -> who(claim).replaceFirst(", [^,]*$", ""))
                        .distinct()
                        .collect(Collectors.joining(", "));
    }
}
