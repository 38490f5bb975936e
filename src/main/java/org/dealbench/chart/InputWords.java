package org.dealbench.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.dealbench.chart.scale.Numerals;
import org.dealbench.chart.scale.ValueUnit;
import org.dealbench.model.ElementKind;
import org.dealbench.model.Identified;
import org.dealbench.model.InputSpec;
import org.dealbench.model.InputType;
import org.dealbench.model.IsoText;
import org.dealbench.model.Unit;
import org.dealbench.model.Value;
import org.dealbench.model.Workbook;
import org.jspecify.annotations.Nullable;

/// Values of an input in the words of charts and of the command line.
///
/// @param workbook whose elements a value may name
public record InputWords(Workbook workbook, InputSpec spec) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    /// `62 bn USD`, `31 Dec 2028`, `Dec 2028`, `yes`; `nothing` where it is empty.
    public String of(@Nullable Value value) {
        return switch (value) {
            case null -> "nothing";
            case Value.Numeric(double number) ->
                spec.unit() == Unit.YEAR
                        ? Numerals.fixed(number, 0).replace(",", "")
                        : ValueUnit.of(spec.unit(), workbook.currency()).brief(number);
            case Value.Flag(boolean flag) -> flag ? "yes" : "no";
            case Value.Text(String text)
            when spec.type() == InputType.WORD -> text.toLowerCase(Locale.ROOT).replace('_', ' ');
            case Value.Text(String text) -> WorkbookView.nameOf(named(spec.refers()), date(text));
        };
    }

    private List<? extends Identified> named(@Nullable ElementKind kind) {
        return switch (kind) {
            case PARTY -> workbook.parties();
            case CHIP -> workbook.chips();
            case CONDITION -> workbook.conditions();
            case DEAL -> workbook.deals();
            case null, default -> List.of();
        };
    }

    /// A day or a month as people write it, any other text as it is.
    static String date(String text) {
        LocalDate day = IsoText.date(text);
        YearMonth month = IsoText.month(text);
        return day != null ? DAY.format(day) : month != null ? MONTH.format(month) : text;
    }
}
