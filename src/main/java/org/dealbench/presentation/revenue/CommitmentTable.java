package org.dealbench.presentation.revenue;

import java.util.ArrayList;
import java.util.List;
import org.dealbench.model.Address;
import org.dealbench.model.Commitment;
import org.dealbench.model.Deal;
import org.dealbench.model.Identified;
import org.dealbench.model.Profile;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.table.CellSource;
import org.dealbench.presentation.table.Column;
import org.dealbench.presentation.table.DealPlace;
import org.dealbench.presentation.table.ElementRows;
import org.dealbench.presentation.table.Elements;
import org.dealbench.presentation.table.RowEdits;
import org.dealbench.presentation.table.RowSource;
import org.dealbench.presentation.table.TableContent;
import org.jspecify.annotations.Nullable;

/// The commitments of a deal as a table: one a row, with how each is spread over its term.
public record CommitmentTable(DealPlace deal) implements TableContent {

    private static final int USUAL_MONTHS = 60;
    private static final CellSource NOT_GROWING = new CellSource.Absent("Only a growth profile has a rate of growth.");
    private static final CellSource NOT_RAMPING = new CellSource.Absent("Only a ramp has this.");
    private static final CellSource NOT_BY_YEAR =
            new CellSource.Absent("Only a profile by year has shares of its own.");

    @Override
    public List<Column> columns(Workbook base) {
        return List.of(
                Column.words("name", "Commitment"),
                Column.numbers("amount", "Amount", base.currency()),
                Column.numbers("signed", "Signed"),
                Column.numbers("start", "Start"),
                Column.numbers("months", "Term"),
                Column.words("profile", "Profile"),
                Column.numbers("annualGrowth", "Growth a year"),
                Column.numbers("rampMonths", "Ramp"),
                Column.numbers("steepness", "Steepness"),
                Column.numbers("years", "Shares by year"));
    }

    @Override
    public List<RowSource> rows(Workbook base) {
        return deal.in(base).map(Deal::commitments).orElse(List.of()).stream()
                .map(this::row)
                .toList();
    }

    private RowSource row(Commitment commitment) {
        Address address = rowEdits().address(commitment.id());
        Address profile = address.child("profile");
        List<CellSource> cells = new ArrayList<>();
        cells.add(Elements.name(address, commitment.name()));
        for (String field : List.of("amount", "signed", "start", "months")) {
            cells.add(CellSource.at(address.child(field)));
        }
        cells.add(ProfileKind.cell(profile, commitment));
        cells.add(
                commitment.profile() instanceof Profile.Growth
                        ? CellSource.at(profile.child("annualGrowth"))
                        : NOT_GROWING);
        boolean ramps = commitment.profile() instanceof Profile.Ramp;
        cells.add(ramps ? CellSource.at(profile.child("rampMonths")) : NOT_RAMPING);
        cells.add(ramps ? CellSource.at(profile.child("steepness")) : NOT_RAMPING);
        cells.add(
                commitment.profile() instanceof Profile.Custom custom ? YearShares.cell(profile, custom) : NOT_BY_YEAR);
        return new RowSource(commitment.id(), commitment.name(), cells);
    }

    @Override
    public String fieldOf(String column) {
        return column.equals("profile") ? "profile/kind" : column;
    }

    @Override
    public RowEdits rowEdits() {
        return new ElementRows("commitment", deal.address().child("commitments"), CommitmentTable::made);
    }

    private static Identified made(Workbook workbook, String id, String name, @Nullable Identified before) {
        return before instanceof Commitment commitment
                ? new Commitment(
                        id, name, 0, commitment.signed(), commitment.start(), commitment.months(), commitment.profile())
                : new Commitment(
                        id,
                        name,
                        0,
                        workbook.calendar().valuationDate(),
                        workbook.calendar().start(),
                        USUAL_MONTHS,
                        new Profile.Linear());
    }
}
