package org.dealbench.presentation.chipmix;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dealbench.model.Chip;
import org.dealbench.model.Fault;
import org.dealbench.model.Outcome;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.document.EditResult;
import org.dealbench.presentation.document.ScenarioSelection;
import org.dealbench.presentation.document.WorkbookDocument;
import org.dealbench.presentation.page.ColumnChoice;
import org.dealbench.presentation.table.DealPlace;
import org.dealbench.presentation.text.Choice;

/// The chips of the catalogue that can be added to a deal's mix.
public final class ChipColumns implements ColumnChoice {

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

    @Override
    public String noun() {
        return "chip";
    }

    /// The chips that are not in the mix, none while it has no rows.
    @Override
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
    @Override
    public void add(Choice chip) {
        edit("Add " + chip.label() + " to the mix", workbook -> MixRows.of(deal).withChip(workbook, chip.value()));
    }

    /// Takes a chip out that has no share in any month.
    @Override
    public void remove(String id) {
        MixTable table = new MixTable(deal);
        table.chips(document.workbook()).stream()
                .filter(chip -> chip.id().equals(id))
                .findFirst()
                .ifPresentOrElse(
                        this::remove, () -> notices.accept("Select a cell of the chip that should be removed."));
    }

    private void remove(Chip chip) {
        if (MixRows.of(deal).hasShares(document.workbook(), chip.id())) {
            notices.accept(chip.name() + " still has shares: give them to other chips first.");
        } else {
            edit("Remove " + chip.name() + " from the mix", workbook -> MixRows.of(deal)
                    .withoutChip(workbook, chip.id()));
        }
    }

    private void edit(String label, Function<Workbook, Outcome<Workbook>> change) {
        if (scenarios.id().isPresent()) {
            notices.accept("Chips of the mix are part of the base: choose the base to add or remove one.");
            return;
        }
        EditResult result = document.edit(label, workbook -> switch (change.apply(workbook)) {
            case Outcome.Ok<Workbook>(Workbook changed) -> changed;
            case Outcome.Faulty<Workbook>(List<Fault> faults) -> {
                notices.accept(faults.getFirst().message());
                yield workbook;
            }
        });
        if (result instanceof EditResult.Refused refused) {
            notices.accept(refused.message());
        }
    }
}
