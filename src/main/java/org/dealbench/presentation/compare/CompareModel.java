package org.dealbench.presentation.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.dealbench.analysis.DisclosedPeriod;
import org.dealbench.analysis.Period;
import org.dealbench.analysis.comparison.Attribution.Method;
import org.dealbench.analysis.comparison.ComparedCase;
import org.dealbench.chart.CasesChart;
import org.dealbench.engine.deal.DealLines;
import org.dealbench.engine.deal.DealProjection;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.compare.Question.Answer;
import org.dealbench.presentation.compute.Recalculator;
import org.dealbench.presentation.compute.RunState;
import org.dealbench.presentation.page.PageContext;
import org.dealbench.presentation.page.Subject;
import org.dealbench.presentation.projection.ScenarioRuns;
import org.dealbench.presentation.text.Choice;

/// What the page Compare shows: which cases, which series of which deal, which number from where to where.
///
/// All of it is view state. A choice that no longer exists gives way to what is usual, and comes back if it does.
final class CompareModel {

    private final PageContext context;
    private final Subject deal = Subject.ofDeals();
    private final CaseChoice cases;
    private final ObjectProperty<Optional<String>> series = chosen("series");
    private final ObjectProperty<Optional<String>> number = chosen("number");
    private final ObjectProperty<Optional<String>> from = chosen("from");
    private final ObjectProperty<Optional<String>> to = chosen("to");
    private final ObjectProperty<Optional<Integer>> year = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Method> method = new SimpleObjectProperty<>(Method.ORDER);
    private final Recalculator<Question, Answer> recalculator;
    private final ReadOnlyObjectWrapper<Optional<Answer>> answer =
            new ReadOnlyObjectWrapper<>(this, "answer", Optional.empty());
    private final Numbers numbers = new Numbers(DealLines.catalogue());
    private Optional<Question> asked = Optional.empty();

    CompareModel(PageContext context) {
        this.context = context;
        cases = new CaseChoice(context.notices());
        context.scenarioRuns().lastProperty().subscribe(result -> result.map(ScenarioRuns.Result::rows)
                .ifPresent(cases::follow));
        recalculator = context.projections().beside(new Question.Answering());
        recalculator.stateProperty().subscribe(state -> {
            if (state instanceof RunState.Ready<Answer>(Answer given)) {
                answer.set(Optional.of(given));
            }
        });
        context.document().workbookProperty().subscribe((_, _) -> {
            if (recalculator.stateProperty().get() instanceof RunState.Running<Answer>) {
                recalculator.cancel();
                asked = Optional.empty();
            }
        });
    }

    private ObjectProperty<Optional<String>> chosen(String name) {
        return new SimpleObjectProperty<>(this, name, Optional.empty());
    }

    /// Every case that could be projected, the base first.
    private List<ComparedCase> all() {
        return context.scenarioRuns().lastProperty().get().stream()
                .flatMap(result -> result.rows().stream())
                .flatMap(row -> row.run().stream()
                        .map(run -> new ComparedCase(row.id().orElse(""), row.name(), run.shown(), run.projection())))
                .toList();
    }

    /// The cases that stand side by side.
    List<ComparedCase> shown() {
        return all().stream()
                .filter(each -> cases.tickedProperty().get().contains(each.id()))
                .toList();
    }

    /// The deal that is compared, of those that every shown case has.
    Optional<String> dealId() {
        return deal.chosen().filter(id -> shown().stream()
                .allMatch(each -> each.projection().deals().containsKey(id)));
    }

    private Optional<DealProjection> figures() {
        return dealId().flatMap(id ->
                shown().stream().findFirst().map(each -> each.projection().deal(id)));
    }

    /// The series that can be drawn.
    List<Choice> seriesChoices() {
        return figures().map(CasesChart::series).orElse(List.of()).stream()
                .map(each -> new Choice(each.name(), each.label()))
                .toList();
    }

    /// The one that is drawn.
    Optional<String> seriesName() {
        return figures()
                .map(figures ->
                        series.get().filter(figures.series()::containsKey).orElseGet(() -> CasesChart.usual(figures)));
    }

    /// What is asked now: empty until the cases are there, or when there is but one.
    private Optional<Question> question() {
        Optional<Workbook> workbook =
                context.scenarioRuns().lastProperty().get().map(ScenarioRuns.Result::workbook);
        Optional<String> address = number();
        return workbook.isPresent() && address.isPresent() && all().size() > 1
                ? Optional.of(new Question(
                        workbook.get(),
                        scenario(fromId()),
                        scenario(toId()),
                        address.get(),
                        period(address.get()),
                        method.get()))
                : Optional.empty();
    }

    private static Optional<String> scenario(String id) {
        return Optional.of(id).filter(each -> !each.isEmpty());
    }

    /// The answer to what is asked now; asking begins to work on one that is not known.
    Optional<Answer> answer() {
        Optional<Question> wanted = question();
        if (wanted.isPresent() && !wanted.equals(asked)) {
            asked = wanted;
            recalculator.request(wanted.get());
        }
        return answer.get().filter(given -> wanted.isPresent());
    }

    /// The address of the number that is attributed.
    Optional<String> number() {
        return dealId().map(id -> number.get()
                .filter(line -> Numbers.has(figures(), line))
                .or(() -> Optional.of(Numbers.usual(figures())))
                .map(line -> "deals/" + id + "/" + line)
                .orElseThrow());
    }

    private Optional<DisclosedPeriod> period(String address) {
        boolean isSeries = figures()
                .filter(each -> each.series().containsKey(Numbers.lineOf(address)))
                .isPresent();
        return year.get()
                .filter(_ -> isSeries)
                .flatMap(each -> DisclosedPeriod.parse(String.valueOf(each)))
                .filter(each -> each.length() == Period.YEAR);
    }

    List<Choice> numberChoices() {
        return figures().map(numbers::of).orElse(List.of());
    }

    /// The years of the calendar, for a number that is a series.
    List<Choice> yearChoices() {
        Workbook workbook = context.document().workbook();
        int first = workbook.calendar().start().getYear();
        int last = workbook.calendar()
                .timeline()
                .month(workbook.calendar().months() - 1)
                .getYear();
        boolean isSeries = number().filter(address -> figures()
                        .filter(each -> each.series().containsKey(Numbers.lineOf(address)))
                        .isPresent())
                .isPresent();
        Stream<Choice> years = IntStream.rangeClosed(first, last)
                .mapToObj(each -> new Choice(String.valueOf(each), String.valueOf(each)));
        return Stream.concat(Stream.of(new Choice("", "Whole calendar")), isSeries ? years : Stream.of())
                .toList();
    }

    List<Choice> caseChoices() {
        return all().stream().map(each -> new Choice(each.id(), each.name())).toList();
    }

    /// The case that the number comes from: the chosen one, else the base.
    String fromId() {
        return from.get().filter(this::isCase).orElse("");
    }

    /// The case that it goes to: the chosen one, else the scenario that is looked at, else the first there is.
    String toId() {
        return to.get()
                .filter(this::isCase)
                .or(() -> context.scenarios().id().filter(this::isCase))
                .or(() -> all().stream()
                        .map(ComparedCase::id)
                        .filter(id -> !id.equals(fromId()))
                        .findFirst())
                .orElse("");
    }

    private boolean isCase(String id) {
        return all().stream().anyMatch(each -> each.id().equals(id));
    }

    String nameOf(String id) {
        return all().stream()
                .filter(each -> each.id().equals(id))
                .map(ComparedCase::name)
                .findFirst()
                .orElse(id);
    }

    /// Whether the cases that are shown are those of an older workbook.
    ObservableBooleanValue behindProperty() {
        return Bindings.createBooleanBinding(
                () -> !context.scenarioRuns()
                        .lastProperty()
                        .get()
                        .map(ScenarioRuns.Result::workbook)
                        .equals(context.projections().lastProperty().get().map(run -> run.request()
                                .workbook())),
                context.scenarioRuns().lastProperty(),
                context.projections().lastProperty());
    }

    Subject deal() {
        return deal;
    }

    CaseChoice cases() {
        return cases;
    }

    ObjectProperty<Optional<String>> seriesProperty() {
        return series;
    }

    ObjectProperty<Optional<String>> numberProperty() {
        return number;
    }

    ObjectProperty<Optional<String>> fromProperty() {
        return from;
    }

    ObjectProperty<Optional<String>> toProperty() {
        return to;
    }

    ObjectProperty<Optional<Integer>> yearProperty() {
        return year;
    }

    ObjectProperty<Method> methodProperty() {
        return method;
    }

    ReadOnlyObjectProperty<Optional<Answer>> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /// All that what is chosen depends on.
    Observable[] causes() {
        return new Observable[] {
            context.scenarioRuns().lastProperty(),
            context.scenarios().selectedProperty(),
            deal.chosenProperty(),
            cases.tickedProperty(),
            series,
            number,
            from,
            to,
            year,
            method
        };
    }
}
