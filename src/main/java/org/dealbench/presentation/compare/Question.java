package org.dealbench.presentation.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.dealbench.analysis.DisclosedPeriod;
import org.dealbench.analysis.comparison.Attribution;
import org.dealbench.analysis.comparison.Attribution.Method;
import org.dealbench.analysis.comparison.Quantity;
import org.dealbench.analysis.comparison.ScenarioChanges;
import org.dealbench.analysis.comparison.Transition;
import org.dealbench.engine.LineCatalogue;
import org.dealbench.engine.deal.DealLines;
import org.dealbench.engine.deal.Projector;
import org.dealbench.model.Outcome;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.compute.Calculation;
import org.jspecify.annotations.Nullable;

/// What moved a number from one case to another: all that the answer depends on.
///
/// @param workbook without a scenario applied
/// @param from a scenario's id, empty for the base
/// @param to likewise
/// @param address of the number
record Question(
        Workbook workbook,
        Optional<String> from,
        Optional<String> to,
        String address,
        Optional<DisclosedPeriod> period,
        Method method) {

    /// The answer, empty where there is no such number.
    record Answer(Question question, Optional<Attribution> attribution) {}

    /// Answers questions; belongs to the thread it runs on, as its projector does.
    static final class Answering implements Calculation<Question, Answer> {

        private @Nullable LineCatalogue catalogue;
        private @Nullable Projector projector;

        @Override
        public Answer run(Question question, BooleanSupplier cancelled) {
            LineCatalogue lines = catalogue == null ? DealLines.catalogue() : catalogue;
            Projector cases = projector == null ? new Projector(lines) : projector;
            catalogue = lines;
            projector = cases;
            return new Answer(
                    question,
                    ScenarioChanges.between(question.workbook, question.from, question.to)
                                    instanceof Outcome.Ok<Transition>(var transition)
                            ? Quantity.find(
                                            transition.before(),
                                            cases.project(transition.before(), cancelled),
                                            lines,
                                            question.address,
                                            question.period)
                                    .map(quantity -> Attribution.of(
                                                    transition, List.of(quantity), question.method, cases, cancelled)
                                            .getFirst())
                            : Optional.empty());
        }
    }
}
