package org.dealbench.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dealbench.analysis.evidence.Quotation;
import org.dealbench.analysis.evidence.Reading;
import org.dealbench.chart.scale.ValueUnit;
import org.dealbench.model.Claim;
import org.dealbench.model.InputSpec;
import org.dealbench.model.IsoText;
import org.dealbench.model.Source;
import org.dealbench.model.Value;
import org.dealbench.model.Workbook;

/// What claims say, in the words of charts.
public final class EvidenceWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    private final Workbook workbook;
    private final InputSpec spec;

    public EvidenceWords(Workbook workbook, InputSpec spec) {
        this.workbook = workbook;
        this.spec = spec;
    }

    /// `62 bn USD`, `31 Dec 2028`, `Dec 2028`.
    public String of(Value value) {
        return switch (value) {
            case Value.Numeric(double number) -> {
                ValueUnit unit = ValueUnit.of(spec.unit(), workbook.currency());
                yield unit.brief(number);
            }
            case Value.Flag(boolean flag) -> flag ? "yes" : "no";
            case Value.Text(String text) -> date(text);
        };
    }

    private static String date(String text) {
        LocalDate day = IsoText.date(text);
        YearMonth month = IsoText.month(text);
        return day != null ? DAY.format(day) : month != null ? MONTH.format(month) : text;
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
        return date == null ? name : name + ", " + date(date);
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
