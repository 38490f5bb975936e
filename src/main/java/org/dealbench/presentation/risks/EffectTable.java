package org.dealbench.presentation.risks;

import java.util.ArrayList;
import java.util.List;
import org.dealbench.chart.RiskWords;
import org.dealbench.model.Effect;
import org.dealbench.model.Outcome;
import org.dealbench.model.Risk;
import org.dealbench.model.Value;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.table.CellSource;
import org.dealbench.presentation.table.Column;
import org.dealbench.presentation.table.RowEdits;
import org.dealbench.presentation.table.RowSource;
import org.dealbench.presentation.table.TableContent;
import org.dealbench.presentation.text.Choice;
import org.dealbench.presentation.text.InputField;

/// The effects of all risks as a table: what each strikes, how hard, and that in words.
public record EffectTable() implements TableContent {

    private static final CellSource NO_DEAL = new CellSource.Absent("This effect is not on a deal as a whole.");
    private static final CellSource NO_TRANCHE = new CellSource.Absent("Only a voided tranche is named here.");
    private static final CellSource NO_CHIP = new CellSource.Absent("Only a chip that comes late is named here.");
    private static final CellSource NO_MONTHS = new CellSource.Absent("Only a delay has months.");
    private static final CellSource NO_FRACTION = new CellSource.Absent("Only a block or a cut has a share.");

    @Override
    public List<Column> columns(Workbook base) {
        return List.of(
                Column.words("risk", "Risk"),
                Column.words("kind", "Effect"),
                Column.words("deal", "Deal"),
                Column.words("tranche", "Tranche"),
                Column.words("chip", "Chip"),
                Column.numbers("months", "Months"),
                Column.numbers("fraction", "Share"),
                Column.words("does", "What it does"));
    }

    @Override
    public List<RowSource> rows(Workbook base) {
        List<RowSource> rows = new ArrayList<>();
        for (Risk risk : base.risks()) {
            for (int i = 0; i < risk.effects().size(); i++) {
                rows.add(row(base, risk, i));
            }
        }
        return rows;
    }

    private static RowSource row(Workbook base, Risk risk, int index) {
        EffectPlace place = new EffectPlace(risk.id(), index);
        Effect effect = risk.effects().get(index);
        boolean onDeal = effect instanceof Effect.DelayPhases
                || effect instanceof Effect.BlockShare
                || effect instanceof Effect.CutCommitment;
        boolean late = effect instanceof Effect.DelayPhases || effect instanceof Effect.SlipChip;
        boolean share = effect instanceof Effect.BlockShare || effect instanceof Effect.CutCommitment;
        List<CellSource> cells = new ArrayList<>();
        cells.add(owner(base, place));
        cells.add(EffectKind.cell(place, effect));
        cells.add(onDeal ? at(place, "deal") : NO_DEAL);
        cells.add(effect instanceof Effect.VoidTranche ? at(place, "tranche") : NO_TRANCHE);
        cells.add(effect instanceof Effect.SlipChip ? at(place, "chip") : NO_CHIP);
        cells.add(late ? at(place, "months") : NO_MONTHS);
        cells.add(share ? at(place, "fraction") : NO_FRACTION);
        cells.add(new CellSource.Shown(RiskWords.brief(base, effect), RiskWords.of(base, risk, effect) + "."));
        return new RowSource(place.row(), "effect " + (index + 1) + " of " + risk.name(), cells);
    }

    private static CellSource at(EffectPlace place, String field) {
        return CellSource.at(place.address().child(field));
    }

    /// The risk it is of; another one takes it over, at the end of its effects.
    private static CellSource owner(Workbook base, EffectPlace place) {
        List<Choice> risks = base.risks().stream()
                .map(risk -> new Choice(risk.id(), risk.name()))
                .toList();
        return new CellSource.Base(
                InputField.ofChoices("Risk", risks),
                Value.of(place.risk()),
                (workbook, value) -> value instanceof Value.Text(String wanted) && !wanted.equals(place.risk())
                        ? EffectRows.moved(
                                workbook,
                                place,
                                new EffectPlace(
                                        wanted,
                                        EffectPlace.effects(workbook, wanted).size()))
                        : Outcome.ok(workbook));
    }

    @Override
    public RowEdits rowEdits() {
        return new EffectRows();
    }
}
