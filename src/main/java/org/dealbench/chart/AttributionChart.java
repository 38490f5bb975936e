package org.dealbench.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dealbench.analysis.comparison.Attribution;
import org.dealbench.analysis.comparison.Attribution.Method;
import org.dealbench.analysis.comparison.Change;
import org.dealbench.analysis.comparison.ChangedInput;
import org.dealbench.chart.display.TableTwin;
import org.dealbench.chart.row.BridgeChart;
import org.dealbench.chart.row.RowAxis;
import org.dealbench.model.Unit;
import org.dealbench.model.Workbook;

/// What moved a number from one case to another: a waterfall with a step a change.
public final class AttributionChart {

    public static final String ID = "compare/bridge";

    private final Workbook workbook;
    private final Attribution attribution;
    private final QuantityWords words;
    private final String from;
    private final String to;

    private AttributionChart(Workbook workbook, Attribution attribution, String from, String to) {
        this.workbook = workbook;
        this.attribution = attribution;
        words = new QuantityWords(attribution.quantity(), workbook.currency());
        this.from = from;
        this.to = to;
    }

    /// The chart of an attribution.
    ///
    /// @param workbook whose currency and elements it speaks of
    /// @param from name of the first case
    /// @param to name of the second case
    public static BridgeChart of(Workbook workbook, Attribution attribution, String from, String to) {
        return new AttributionChart(workbook, attribution, from, to).chart();
    }

    /// What stands in its place while there is nothing to attribute.
    ///
    /// @param why a sentence
    public static BridgeChart nothing(Workbook workbook, String why) {
        return new BridgeChart(
                ID,
                "What moved a number",
                "",
                new RowAxis.Dates(workbook.calendar().start()),
                new BridgeChart.Level("", 0, ""),
                List.of(),
                new BridgeChart.Level("", 0, ""),
                why,
                why,
                new TableTwin(List.of(), List.of()));
    }

    private BridgeChart chart() {
        boolean dates = attribution.quantity().unit() == Unit.MONTH;
        String method = attribution.method() == Method.ORDER ? "one change after the other" : "Shapley values";
        return new BridgeChart(
                ID,
                attribution.quantity().title(),
                "from " + from + " to " + to + ", " + method,
                dates ? new RowAxis.Dates(attribution.quantity().origin()) : new RowAxis.Amounts(words.unit()),
                new BridgeChart.Level(from, attribution.before(), words.value(attribution.before())),
                steps(),
                new BridgeChart.Level(to, attribution.after(), words.value(attribution.after())),
                empty(),
                summary(),
                table());
    }

    private String empty() {
        if (!attribution.problem().isEmpty()) {
            return attribution.problem();
        }
        if (attribution.parts().isEmpty()) {
            return "Nothing that moves a number differs between " + from + " and " + to + ".";
        }
        return steps().isEmpty() ? "None of what differs between " + from + " and " + to + " moves this number." : "";
    }

    private List<BridgeChart.Step> steps() {
        List<BridgeChart.Step> steps = new ArrayList<>();
        for (int i = 0; i < attribution.parts().size(); i++) {
            Attribution.Part part = attribution.parts().get(i);
            if (part.amount() != 0) {
                steps.add(
                        new BridgeChart.Step("part-" + i, label(part), part.amount(), words.difference(part.amount())));
            }
        }
        return steps;
    }

    private String label(Attribution.Part part) {
        return part.changes().stream().map(this::label).collect(Collectors.joining("; "));
    }

    /// Without the name of the deal that the number is of, and with the values where there is one input.
    private String label(Change change) {
        String owner = attribution.quantity().owner() + ", ";
        String name = change.label().startsWith(owner) ? change.label().substring(owner.length()) : change.label();
        return switch (change.kind()) {
            case ADDED -> name + ", added";
            case REMOVED -> name + ", removed";
            case REORDERED -> name;
            case CHANGED ->
                change.inputs().size() == 1
                        ? name + ", " + values(change.inputs().getFirst())
                        : name;
        };
    }

    private String values(ChangedInput input) {
        InputWords values = new InputWords(workbook, input.spec());
        return values.of(input.before()) + " \u2192 " + values.of(input.after());
    }

    private String summary() {
        StringBuilder text = new StringBuilder(attribution.quantity().title())
                .append(", from ")
                .append(from)
                .append(" to ")
                .append(to)
                .append(": ")
                .append(words.value(attribution.before()))
                .append(" becomes ")
                .append(words.value(attribution.after()));
        String separator = ", of which ";
        for (Attribution.Part part : attribution.parts()) {
            text.append(separator)
                    .append(words.difference(part.amount()))
                    .append(": ")
                    .append(label(part));
            separator = "; ";
        }
        return text.append('.') + (attribution.problem().isEmpty() ? "" : " " + attribution.problem());
    }

    private TableTwin table() {
        String unit = attribution.quantity().unit() == Unit.MONTH
                ? "months"
                : attribution.quantity().symbol().replace("money", workbook.currency());
        List<List<TableTwin.Cell>> rows = new ArrayList<>();
        rows.add(row(from, "", Double.NaN, attribution.before(), ""));
        for (Attribution.Part part : attribution.parts()) {
            String origin = part.changes().stream()
                    .map(Change::origin)
                    .filter(each -> !each.isEmpty())
                    .distinct()
                    .collect(Collectors.joining("; "));
            String note = part.changes().size() == 1 ? "" : "Only together: " + part.reason();
            rows.add(row(label(part), origin, part.amount(), part.level(), note));
        }
        if (!attribution.parts().isEmpty()) {
            rows.add(row("Rounding", "", attribution.remainder(), attribution.after(), ""));
        }
        rows.add(row(to, "", Double.NaN, attribution.after(), attribution.problem()));
        return new TableTwin(
                List.of(
                        new TableTwin.Column("Change", ""),
                        new TableTwin.Column("Set by", ""),
                        new TableTwin.Column("Adds", unit),
                        new TableTwin.Column("Comes to", unit),
                        new TableTwin.Column("Remark", "")),
                rows);
    }

    private static List<TableTwin.Cell> row(String label, String origin, double amount, double level, String note) {
        return List.of(
                new TableTwin.Words(label),
                new TableTwin.Words(origin),
                new TableTwin.Amount(amount),
                new TableTwin.Amount(level),
                new TableTwin.Words(note));
    }
}
