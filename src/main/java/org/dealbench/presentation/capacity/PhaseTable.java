package org.dealbench.presentation.capacity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dealbench.engine.deal.PhaseOutcome;
import org.dealbench.model.Address;
import org.dealbench.model.Deal;
import org.dealbench.model.Identified;
import org.dealbench.model.Phase;
import org.dealbench.model.Ramp;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.table.CellSource;
import org.dealbench.presentation.table.Column;
import org.dealbench.presentation.table.DealPlace;
import org.dealbench.presentation.table.ElementRows;
import org.dealbench.presentation.table.Elements;
import org.dealbench.presentation.table.NumberAt;
import org.dealbench.presentation.table.RowEdits;
import org.dealbench.presentation.table.RowSource;
import org.dealbench.presentation.table.TableContent;
import org.dealbench.presentation.text.CalendarDates;
import org.jspecify.annotations.Nullable;

/// The phases of a deal as a table: one a row, with the month in which its power really comes.
///
/// @param outcomes what became of a phase by its id, null while that is not known
public record PhaseTable(DealPlace deal, Function<String, @Nullable PhaseOutcome> outcomes) implements TableContent {

    private static final double USUAL_PUE = 1.2;
    private static final int USUAL_RAMP_MONTHS = 12;

    @Override
    public List<Column> columns(Workbook base) {
        return List.of(
                Column.words("name", "Phase"),
                Column.words("site", "Site"),
                Column.numbers("start", "Start"),
                Column.numbers("delayMonths", "Delay"),
                Column.numbers("megawatts", "Power"),
                Column.words("basis", "Basis"),
                Column.numbers("pue", "PUE"),
                Column.words("ramp", "Ramp"),
                Column.numbers("months", "Ramp time"),
                Column.numbers("shape", "Steepness or steps"),
                Column.words("condition", "Condition"),
                Column.words("firm", "Firm"),
                Column.words("security", "Security"),
                Column.numbers("comes", "Comes"),
                Column.numbers("facility", "Facility power"));
    }

    @Override
    public List<RowSource> rows(Workbook base) {
        return deal.in(base).map(Deal::phases).orElse(List.of()).stream()
                .map(phase -> row(base, phase))
                .toList();
    }

    private RowSource row(Workbook base, Phase phase) {
        Address address = rowEdits().address(phase.id());
        List<CellSource> cells = new ArrayList<>();
        cells.add(Elements.name(address, phase.name()));
        cells.add(Elements.label(address.child("site"), "Site", phase.site()));
        for (String field : List.of("start", "delayMonths", "megawatts", "basis", "pue")) {
            cells.add(CellSource.at(address.child(field)));
        }
        cells.add(RampKind.cell(address.child("ramp"), phase.ramp()));
        cells.add(
                phase.ramp() instanceof Ramp.Step
                        ? new CellSource.Absent("A step takes one month.")
                        : CellSource.at(address.child("ramp").child("months")));
        cells.add(
                switch (phase.ramp()) {
                    case Ramp.SCurve _ -> CellSource.at(address.child("ramp").child("steepness"));
                    case Ramp.Custom custom -> RampSteps.cell(address.child("ramp"), custom);
                    default -> new CellSource.Absent("Only an S-curve or a custom ramp has a shape of its own.");
                });
        cells.add(CellSource.at(address.child("condition")));
        cells.add(CellSource.at(address.child("firm")));
        cells.add(Elements.label(address.child("security"), "Security", phase.security()));
        cells.addAll(results(base, phase, outcomes.apply(phase.id())));
        return new RowSource(phase.id(), phase.name(), cells);
    }

    private List<CellSource> results(Workbook base, Phase phase, @Nullable PhaseOutcome outcome) {
        if (outcome == null) {
            return List.of(new CellSource.Shown("", ""), new CellSource.Shown("", ""));
        }
        String comes = Double.isFinite(outcome.startMonth())
                ? CalendarDates.show(base.calendar().timeline().month((int) Math.floor(outcome.startMonth())))
                : "never";
        return List.of(
                new CellSource.Shown(comes, "The month in which its ramp begins, delays and conditions included.")
                        .of(NumberAt.of("Start of " + phase.name(), deal.line("phase.start/" + phase.id()))
                                .atEnd(base.calendar())),
                new CellSource.Shown(FacilityPower.show(outcome.facilityMw()), "At full ramp, PUE included.")
                        .of(NumberAt.of("Facility power of " + phase.name(), deal.line("phase.fullMw/" + phase.id()))));
    }

    @Override
    public String fieldOf(String column) {
        return switch (column) {
            case "ramp" -> "ramp/kind";
            case "shape" -> "ramp/fractions";
            default -> column;
        };
    }

    @Override
    public RowEdits rowEdits() {
        return new ElementRows("phase", deal.address().child("phases"), PhaseTable::made);
    }

    private static Identified made(Workbook workbook, String id, String name, @Nullable Identified before) {
        return before instanceof Phase phase
                ? new Phase(
                        id,
                        name,
                        phase.site(),
                        phase.start(),
                        0,
                        0,
                        phase.basis(),
                        phase.pue(),
                        phase.ramp(),
                        null,
                        true,
                        phase.security())
                : new Phase(
                        id,
                        name,
                        null,
                        workbook.calendar().start(),
                        0,
                        0,
                        Phase.Basis.FACILITY,
                        USUAL_PUE,
                        new Ramp.Linear(USUAL_RAMP_MONTHS),
                        null,
                        true,
                        null);
    }
}
