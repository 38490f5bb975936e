package org.dealbench.cli;

import java.nio.file.Path;
import java.util.List;
import org.dealbench.engine.deal.DealLines;
import org.dealbench.engine.deal.Projection;
import org.dealbench.engine.deal.Projector;
import org.dealbench.model.Fault;
import org.dealbench.model.Outcome;
import org.dealbench.model.Scenario;
import org.dealbench.model.Scenarios;
import org.dealbench.model.Workbook;
import org.dealbench.workbook.Opening;
import org.jspecify.annotations.Nullable;

/// What came of a workbook that a command needs projected.
sealed interface Attempt {

    /// It is there.
    ///
    /// @param base the workbook itself
    /// @param workbook with the scenario applied
    /// @param scenario null for the base
    /// @param cases charts over all cases of the workbook
    record Projected(
            Workbook base, Workbook workbook, @Nullable Scenario scenario, Projection projection, CaseCharts cases)
            implements Attempt {}

    /// It is not, and the command ends.
    record Refused(int exitCode, String message, List<Fault> faults) implements Attempt {

        public Refused {
            faults = List.copyOf(faults);
        }

        /// A refusal to open, with the file's name if the words lack it.
        static Refused of(Path file, Opening.Refused refused) {
            String message = refused.message();
            return new Refused(
                    refused.reason() == Opening.Reason.CONTENT ? ExitCode.WORKBOOK : ExitCode.MACHINE,
                    message.contains(file.toString()) ? message : file + ": " + message,
                    refused.faults());
        }

        /// Says why, with every fault on a line of its own.
        ///
        /// @return the exit code
        int tell(Terminal terminal) {
            terminal.say(message);
            faults.forEach(fault -> terminal.say(fault.toString()));
            return exitCode;
        }
    }

    /// Projects a workbook in its base or in one of its scenarios.
    static Attempt project(Workbook workbook, @Nullable Scenario scenario) {
        return switch (Scenarios.apply(workbook, scenario == null ? null : scenario.id())) {
            case Outcome.Ok<Workbook>(Workbook seen) ->
                new Projected(
                        workbook,
                        seen,
                        scenario,
                        new Projector(DealLines.catalogue()).project(seen, () -> false),
                        new CaseCharts(workbook, scenario));
            case Outcome.Faulty<Workbook>(List<Fault> faults) ->
                new Refused(ExitCode.WORKBOOK, "The scenario cannot be applied.", faults);
        };
    }
}
