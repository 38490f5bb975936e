package org.dealbench.presentation.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.dealbench.analysis.comparison.Attribution.Method;
import org.dealbench.chart.AttributionChart;
import org.dealbench.chart.CasesChart;
import org.dealbench.chart.display.Chart;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.command.Command;
import org.dealbench.presentation.page.ChartVariant;
import org.dealbench.presentation.page.PageContext;
import org.dealbench.presentation.page.PageKey;
import org.dealbench.presentation.page.PageParts;
import org.dealbench.presentation.page.PageRecipe;
import org.dealbench.presentation.page.PageTable;
import org.dealbench.presentation.page.Picker;
import org.dealbench.presentation.text.Choice;

/// The base and scenarios side by side: what differs, what it comes to, and which change moved a number.
public final class ComparePage implements PageRecipe {

    @Override
    public PageParts make(PageContext context, PageKey key) {
        CompareModel model = new CompareModel(context);
        List<PageTable> tables = tables(context, model);
        context.scenarioRuns()
                .lastProperty()
                .subscribe((_, _) -> tables.forEach(each -> each.table().refresh()));
        return new PageParts(
                        tables,
                        List.of(
                                new ChartVariant("Series", (_, _, period) -> model.dealId()
                                                .flatMap(deal -> model.seriesName()
                                                        .map(series ->
                                                                CasesChart.of(model.shown(), deal, series, period))))
                                        .withSubject(model.deal())
                                        .ofCases(List.of(seriesPicker(model))),
                                new ChartVariant("What moved it", (workbook, _, _) -> bridge(model, workbook))
                                        .withSubject(model.deal())
                                        .ofCases(bridgePickers(model))))
                .withCauses(List.of(
                        context.scenarioRuns().lastProperty(),
                        model.cases().tickedProperty(),
                        model.seriesProperty(),
                        model.numberProperty(),
                        model.fromProperty(),
                        model.toProperty(),
                        model.yearProperty(),
                        model.methodProperty(),
                        model.answerProperty()))
                .withCases(model.cases().list(), model.behindProperty());
    }

    private static List<PageTable> tables(PageContext context, CompareModel model) {
        Supplier<Optional<String>> chosen = context.scenarios()::id;
        return List.of(
                context.table(
                        "Key figures",
                        "The scenarios are being projected.",
                        new CaseFigures(model::shown, model::dealId)),
                context.table(
                                "Inputs that differ",
                                "No input differs between these cases. Choose a scenario in the toolbar and type over"
                                        + " an input: what is typed is an override.",
                                new DifferingInputs(model::shown))
                        .withTools(List.of(), List.of(Command.GO_TO_INPUT)),
                context.table(
                                "Overrides",
                                "Choose a scenario in the toolbar to see all it overrides; the base overrides nothing.",
                                new OverrideList(chosen))
                        .withTools(List.of(), List.of(Command.GO_TO_INPUT)),
                context.table(
                        "Scenarios",
                        "There is no scenario yet. A scenario is a few inputs that differ from the base: add one, then"
                                + " type over what is different.",
                        new ScenarioList(chosen)));
    }

    private static Optional<Chart> bridge(CompareModel model, Workbook workbook) {
        if (model.fromId().equals(model.toId())) {
            return Optional.of(AttributionChart.nothing(
                    workbook,
                    "Choose two different cases: what moved the number from one to the other is shown here."));
        }
        return model.answer().map(answer -> answer.attribution()
                .<Chart>map(attribution -> AttributionChart.of(
                        answer.question().workbook(),
                        attribution,
                        model.nameOf(answer.question().from().orElse("")),
                        model.nameOf(answer.question().to().orElse(""))))
                .orElseGet(() -> AttributionChart.nothing(workbook, "These cases have no such number.")));
    }

    private static Picker seriesPicker(CompareModel model) {
        return picker(
                model,
                "Show",
                model::seriesChoices,
                () -> model.seriesName().orElse(""),
                value -> model.seriesProperty().set(Optional.of(value)));
    }

    private static List<Picker> bridgePickers(CompareModel model) {
        return List.of(
                picker(
                        model,
                        "Number",
                        model::numberChoices,
                        () -> model.number().map(Numbers::lineOf).orElse(""),
                        value -> model.numberProperty().set(Optional.of(value))),
                picker(
                        model,
                        "Within",
                        model::yearChoices,
                        () -> model.yearProperty().get().map(String::valueOf).orElse(""),
                        value -> model.yearProperty()
                                .set(value.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(value)))),
                picker(model, "From", model::caseChoices, model::fromId, value -> model.fromProperty()
                        .set(Optional.of(value))),
                picker(model, "To", model::caseChoices, model::toId, value -> model.toProperty()
                        .set(Optional.of(value))),
                picker(
                        model,
                        "Method",
                        () -> List.of(
                                new Choice(Method.ORDER.name(), "One at a time"),
                                new Choice(Method.SHAPLEY.name(), "Shapley values")),
                        () -> model.methodProperty().get().name(),
                        value -> model.methodProperty().set(Method.valueOf(value))));
    }

    /// What is chosen follows everything that can take a choice away.
    private static Picker picker(
            CompareModel model,
            String label,
            Supplier<List<Choice>> choices,
            Supplier<String> chosen,
            Consumer<String> choose) {
        Observable[] causes = model.causes();
        ObservableValue<List<Choice>> all = Bindings.createObjectBinding(choices::get, causes);
        ObservableValue<Choice> one = Bindings.createObjectBinding(
                () -> choices.get().stream()
                        .filter(choice -> choice.value().equals(chosen.get()))
                        .findFirst()
                        .or(() -> choices.get().stream().findFirst())
                        .orElse(new Choice("", "\u2026")),
                causes);
        return new Picker(label, all, one, choice -> choose.accept(choice.value()));
    }
}
