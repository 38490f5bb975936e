package org.dealbench.presentation.sources;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import org.dealbench.analysis.evidence.Evidence;
import org.dealbench.analysis.evidence.EvidenceBook;
import org.dealbench.analysis.evidence.Reading;
import org.dealbench.model.Address;
import org.dealbench.model.Inputs;
import org.dealbench.model.Parts;
import org.dealbench.model.Scenario;
import org.dealbench.model.Value;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.document.EditResult;
import org.dealbench.presentation.document.ScenarioSelection;
import org.dealbench.presentation.document.WorkbookDocument;
import org.dealbench.presentation.inspector.ClaimWords;
import org.dealbench.presentation.table.CellAccess;
import org.dealbench.presentation.table.Choices;
import org.dealbench.presentation.table.Overrides;
import org.dealbench.presentation.text.InputField;

/// Takes a reading over: as the value of its input, or as a scenario. One step of the document either way.
public final class Readings {

    private final WorkbookDocument document;
    private final ScenarioSelection scenarios;
    private final Consumer<String> notices;

    /// Edits of the open workbook.
    ///
    /// @param notices told what a person should know, a sentence each
    public Readings(WorkbookDocument document, ScenarioSelection scenarios, Consumer<String> notices) {
        this.document = document;
        this.scenarios = scenarios;
        this.notices = notices;
    }

    /// A reading by its row of the table of readings.
    private record Found(Evidence evidence, Reading reading, String title) {

        Address input() {
            return evidence.input().address();
        }

        Value value() {
            return reading.value();
        }
    }

    private Optional<Found> at(String row) {
        Workbook base = document.workbook();
        Workbook shown = new CellAccess(base, scenarios.scenario()).shown();
        int index = ReadingTable.Place.indexOf(row);
        return EvidenceBook.of(shown)
                .at(ReadingTable.Place.inputOf(row))
                .filter(evidence -> index < evidence.readings().size())
                .map(evidence -> {
                    Reading reading = evidence.readings().get(index);
                    InputField field = InputField.of(
                            evidence.input().spec(),
                            base.currency(),
                            new Choices(base).of(evidence.input().spec()));
                    String said = new ClaimWords(base, field).show(reading.value());
                    return new Found(evidence, reading, evidence.input().title() + " " + said);
                });
    }

    /// Sets the input to what the reading in a row says; in a scenario as its override.
    public void use(String row) {
        at(row).ifPresent(found -> {
            Optional<Scenario> scenario = scenarios.scenario();
            String label = scenario.map(each -> "In " + each.name() + ": use ").orElse("Use ") + found.title();
            tell(document.edit(label, workbook -> scenario.map(
                            each -> Overrides.with(workbook, each.id(), found.input(), found.value()))
                    .orElseGet(() -> Inputs.replace(workbook, found.input(), found.value()))
                    .orElseThrow()));
        });
    }

    /// Adds a scenario in which the input is what the reading in a row says, built on the selected one.
    public void makeScenario(String row) {
        at(row).ifPresent(found -> {
            SequencedMap<String, Value> overrides = new LinkedHashMap<>();
            overrides.put(found.input().toString(), found.value());
            Workbook before = document.workbook();
            Scenario made = new Scenario(
                    freeId(before.scenarios()), found.title(), scenarios.id().orElse(null), overrides);
            EditResult result = document.edit("Add scenario " + made.name(), workbook -> Parts.insert(
                            workbook,
                            Address.of("scenarios"),
                            workbook.scenarios().size(),
                            made)
                    .orElseThrow());
            tell(result);
            if (result instanceof EditResult.Done) {
                notices.accept("Added the scenario \u201c" + made.name() + "\u201d. Choose it above to look at it.");
            }
        });
    }

    private static String freeId(List<Scenario> scenarios) {
        int number = scenarios.size() + 1;
        while (isTaken(scenarios, number)) {
            number++;
        }
        return "reading-" + number;
    }

    private static boolean isTaken(List<Scenario> scenarios, int number) {
        return scenarios.stream().anyMatch(each -> each.id().equals("reading-" + number));
    }

    private void tell(EditResult result) {
        if (result instanceof EditResult.Refused refused) {
            notices.accept(refused.message());
        } else if (result instanceof EditResult.Unchanged) {
            notices.accept("This reading is in use already.");
        }
    }
}
