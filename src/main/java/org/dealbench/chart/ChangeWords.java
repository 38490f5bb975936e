package org.dealbench.chart;

import java.util.ArrayList;
import java.util.List;
import org.dealbench.analysis.comparison.Change;
import org.dealbench.analysis.comparison.ChangedInput;
import org.dealbench.model.DecimalText;
import org.dealbench.model.Value;
import org.dealbench.model.Workbook;
import org.jspecify.annotations.Nullable;

/// Changes from one workbook to another in the deal's words.
public record ChangeWords(Workbook before, Workbook after) {

    private static final String STEP = "    ";

    /// `Amazon - OpenAI: Power price: 75 USD/MWh -> 80 USD/MWh`; below it a line for each input where several count as
    /// one change.
    public List<String> of(Change change) {
        List<String> lines = new ArrayList<>();
        lines.add(change.label() + said(change));
        if (change.inputs().size() > 1) {
            change.inputs().forEach(input -> lines.add(STEP + input.title() + ": " + values(input)));
        }
        return lines;
    }

    private String said(Change change) {
        return switch (change.kind()) {
            case ADDED -> ": added";
            case REMOVED -> ": removed";
            case REORDERED -> ": another one";
            case CHANGED ->
                change.inputs().size() == 1 ? ": " + values(change.inputs().getFirst()) : "";
        };
    }

    /// What was and what is, to the last digit where that is all that tells them apart.
    private String values(ChangedInput input) {
        String from = new InputWords(before, input.spec()).of(input.before());
        String to = new InputWords(after, input.spec()).of(input.after());
        return from.equals(to)
                ? exactly(input.before(), from) + " -> " + exactly(input.after(), to)
                : from + " -> " + to;
    }

    private static String exactly(@Nullable Value value, String words) {
        return value instanceof Value.Numeric(double number) ? DecimalText.of(number) : words;
    }
}
