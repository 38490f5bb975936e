package org.dealbench.presentation.chipmix;

import java.util.List;
import java.util.function.Consumer;
import org.dealbench.model.Fault;
import org.dealbench.model.Outcome;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.document.ScenarioSelection;
import org.dealbench.presentation.document.WorkbookDocument;
import org.dealbench.presentation.table.DealPlace;
import org.dealbench.presentation.text.Choice;

/// The chips of the catalogue that can be added to a deal's mix.
public final class ChipColumns {

    private final WorkbookDocument document;
    private final ScenarioSelection scenarios;
    private final DealPlace deal;
    private final Consumer<String> notices;

    public ChipColumns(
            WorkbookDocument document, ScenarioSelection scenarios, DealPlace deal, Consumer<String> notices) {
        this.document = document;
        this.scenarios = scenarios;
        this.deal = deal;
        this.notices = notices;
    }

    /// The chips that are not in the mix, none while it has no rows.
    public List<Choice> choices() {
        Workbook workbook = document.workbook();
        MixTable table = new MixTable(deal);
        return table.rows(workbook).isEmpty()
                ? List.of()
                : table.otherChips(workbook).stream()
                        .map(chip -> new Choice(chip.id(), chip.name()))
                        .toList();
    }

    /// Adds a chip with no share as yet.
    public void add(Choice chip) {
        if (scenarios.id().isPresent()) {
            notices.accept("Columns are part of the base: choose the base to add one.");
            return;
        }
        document.edit("Add " + chip.label() + " to the mix", workbook -> switch (MixRows.of(deal)
                .withChip(workbook, chip.value())) {
            case Outcome.Ok<Workbook>(Workbook changed) -> changed;
            case Outcome.Faulty<Workbook>(List<Fault> faults) -> {
                notices.accept(faults.getFirst().message());
                yield workbook;
            }
        });
    }
}
