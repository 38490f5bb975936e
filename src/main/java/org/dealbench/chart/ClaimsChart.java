package org.dealbench.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dealbench.analysis.evidence.Evidence;
import org.dealbench.analysis.evidence.Range;
import org.dealbench.chart.display.TableTwin;
import org.dealbench.chart.display.Token;
import org.dealbench.chart.part.Symbol;
import org.dealbench.chart.part.SymbolKey;
import org.dealbench.chart.row.ChartRow;
import org.dealbench.chart.row.Guide;
import org.dealbench.chart.row.Mark;
import org.dealbench.chart.row.RowAxis;
import org.dealbench.chart.row.RowChart;
import org.dealbench.chart.scale.ValueUnit;
import org.dealbench.model.Claim;
import org.dealbench.model.InputType;
import org.dealbench.model.Workbook;
import org.jspecify.annotations.Nullable;

/// What sources claim of one input: a dot and a range a claim, against the value in use.
public final class ClaimsChart {

    private static final YearMonth ORIGIN = YearMonth.of(2000, 1);

    private final Workbook workbook;
    private final Evidence evidence;
    private final EvidenceWords words;
    private final boolean dates;

    private ClaimsChart(Workbook workbook, Evidence evidence) {
        this.workbook = workbook;
        this.evidence = evidence;
        words = new EvidenceWords(workbook, evidence.input().spec());
        InputType type = evidence.input().spec().type();
        dates = type == InputType.DATE || type == InputType.MONTH;
    }

    /// The chart of an input.
    ///
    /// @param workbook as the scenario sees it
    public static RowChart of(Workbook workbook, Evidence evidence) {
        return new ClaimsChart(workbook, evidence).make();
    }

    private RowChart make() {
        List<ChartRow> rows = new ArrayList<>();
        evidence.live().forEach(claim -> row(claim, false).ifPresent(rows::add));
        evidence.superseded().forEach(claim -> row(claim, true).ifPresent(rows::add));
        Optional<Guide> guide = Optional.ofNullable(evidence.input().toValue())
                .filter(_ -> evidence.input().spec().type().isQuantity())
                .map(used -> new Guide(
                        "in use: " + words.of(used),
                        middle(Range.of(used, evidence.input().spec()))));
        return new RowChart(
                "sources/claims",
                evidence.input().title(),
                evidence.standing().words().toLowerCase(Locale.ROOT),
                dates ? new RowAxis.Dates(ORIGIN) : new RowAxis.Amounts(unit()),
                rows,
                guide,
                keys(),
                empty(rows),
                summary(),
                table());
    }

    private ValueUnit unit() {
        return ValueUnit.of(evidence.input().spec().unit(), workbook.currency());
    }

    private String empty(List<ChartRow> rows) {
        if (evidence.live().isEmpty() && evidence.superseded().isEmpty()) {
            return "Nobody has claimed anything of this input.";
        }
        return rows.isEmpty() ? "What is claimed of this input is no number or date: see the table." : "";
    }

    private List<SymbolKey> keys() {
        List<SymbolKey> keys = new ArrayList<>();
        keys.add(new SymbolKey("fits the value in use", Symbol.DOT, Token.FUNDED));
        keys.add(new SymbolKey("does not", Symbol.DIAMOND, Token.LONG_STOP));
        if (!evidence.superseded().isEmpty()) {
            keys.add(new SymbolKey("superseded", Symbol.SQUARE, Token.LAPSED));
        }
        return keys;
    }

    private Optional<ChartRow> row(Claim claim, boolean past) {
        Range range = Range.of(claim, evidence.input().spec());
        if (!(range instanceof Range.Between(double low, double high))) {
            return Optional.empty();
        }
        boolean fits = evidence.fits(claim);
        double value = dot(claim, low, high);
        return Optional.of(new ChartRow(
                claim.id(),
                words.who(claim),
                words.of(claim),
                new Mark.Dot(value, place(low, false), place(high, true)),
                past ? Token.LAPSED : fits ? Token.FUNDED : Token.LONG_STOP,
                past ? Symbol.SQUARE : fits ? Symbol.DOT : Symbol.DIAMOND,
                !past && fits));
    }

    /// The figure itself, the middle of a range, or the end that is given.
    private double dot(Claim claim, double low, double high) {
        if (claim.value() != null
                && Range.of(claim.value(), evidence.input().spec()) instanceof Range.Between(double from, double to)) {
            return (place(from, false) + place(to, true)) / 2;
        }
        if (Double.isInfinite(low)) {
            return place(high, true);
        }
        return Double.isInfinite(high) ? place(low, false) : (place(low, false) + place(high, true)) / 2;
    }

    private double middle(Range range) {
        return range instanceof Range.Between(double low, double high)
                ? (place(low, false) + place(high, true)) / 2
                : 0;
    }

    /// On the axis: amounts as they are, dates in months from the origin, a month from its start to its end.
    private double place(double number, boolean end) {
        if (!dates || Double.isInfinite(number)) {
            return number;
        }
        if (evidence.input().spec().type() == InputType.MONTH) {
            return number - ORIGIN.getYear() * 12.0 + (end ? 1 : 0);
        }
        LocalDate day = LocalDate.ofEpochDay((long) number);
        return (day.getYear() - ORIGIN.getYear()) * 12.0
                + day.getMonthValue()
                - 1
                + (day.getDayOfMonth() - 1 + (end ? 1.0 : 0)) / day.lengthOfMonth();
    }

    private String summary() {
        StringBuilder text = new StringBuilder(evidence.input().title())
                .append(": ")
                .append(evidence.standing().words())
                .append('.');
        for (Claim claim : evidence.live()) {
            String quoted = words.of(claim);
            text.append(' ').append(words.who(claim)).append(": ").append(quoted.isEmpty() ? "no figure" : quoted);
            text.append(evidence.fits(claim) ? "." : ", which does not fit the value in use.");
        }
        return text.toString();
    }

    private TableTwin table() {
        List<TableTwin.Column> columns = new ArrayList<>();
        for (String heading : List.of("Source", "Claimed", "Fits", "Statement")) {
            columns.add(new TableTwin.Column(heading, ""));
        }
        List<List<TableTwin.Cell>> rows = new ArrayList<>();
        evidence.live().forEach(claim -> rows.add(cells(claim, evidence.fits(claim) ? "yes" : "no")));
        evidence.superseded().forEach(claim -> rows.add(cells(claim, "superseded")));
        return new TableTwin(columns, rows);
    }

    private List<TableTwin.Cell> cells(Claim claim, @Nullable String fits) {
        return List.of(
                new TableTwin.Words(words.who(claim)),
                new TableTwin.Words(words.of(claim)),
                new TableTwin.Words(String.valueOf(fits)),
                new TableTwin.Words(claim.statement()));
    }
}
