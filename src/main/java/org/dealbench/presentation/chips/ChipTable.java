package org.dealbench.presentation.chips;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dealbench.analysis.Period;
import org.dealbench.engine.deal.ChipProjection;
import org.dealbench.engine.deal.Series;
import org.dealbench.model.Address;
import org.dealbench.model.Chip;
import org.dealbench.model.Identified;
import org.dealbench.model.Pricing;
import org.dealbench.model.Unit;
import org.dealbench.model.Value;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.table.CellSource;
import org.dealbench.presentation.table.Column;
import org.dealbench.presentation.table.ElementRows;
import org.dealbench.presentation.table.Elements;
import org.dealbench.presentation.table.NumberAt;
import org.dealbench.presentation.table.RowEdits;
import org.dealbench.presentation.table.RowSource;
import org.dealbench.presentation.table.TableContent;
import org.dealbench.presentation.text.InputField;
import org.dealbench.presentation.text.Scale;
import org.jspecify.annotations.Nullable;

/// The catalogue of chips as a table: one a row, with what its figures come to in the first month.
///
/// @param outcomes what is computed for a chip by its id, null while that is not known
public record ChipTable(Function<String, @Nullable ChipProjection> outcomes) implements TableContent {

    private static final Address LIST = Address.of("chips");
    private static final int USUAL_LIFE_MONTHS = 60;

    @Override
    public List<Column> columns(Workbook base) {
        String currency = base.currency();
        return List.of(
                Column.words("name", "Chip"),
                Column.words("vendor", "Vendor"),
                Column.numbers("available", "Available"),
                Column.numbers("slipMonths", "Slip"),
                Column.numbers("watts", "All-in power"),
                Column.numbers("tflops", "Dense FP8"),
                Column.numbers("perWatt", "FP8 per watt", Unit.TFLOPS_PER_WATT.symbol()),
                Column.words("pricing", "Pricing"),
                Column.numbers("hourly", "Price", currency),
                Column.words("relativeTo", "Relative to"),
                Column.numbers("advantage", "Advantage"),
                Column.numbers("perPflopHour", "Per PFLOP-hour", currency),
                Column.numbers("implied", "Implied advantage"),
                Column.numbers("priceDecline", "Price decline"),
                Column.numbers("unitCost", "Unit cost", currency),
                Column.numbers("costDecline", "Cost decline"),
                Column.numbers("lifeMonths", "Life"));
    }

    @Override
    public List<RowSource> rows(Workbook base) {
        return base.chips().stream().map(chip -> row(base, chip)).toList();
    }

    private RowSource row(Workbook base, Chip chip) {
        Address address = LIST.child(chip.id());
        Address pricing = address.child("pricing");
        boolean hourly = chip.pricing() instanceof Pricing.Hourly;
        ChipProjection figures = outcomes.apply(chip.id());
        List<CellSource> cells = new ArrayList<>();
        cells.add(Elements.name(address, chip.name()));
        for (String field : List.of("vendor", "available", "slipMonths", "watts", "tflops")) {
            cells.add(CellSource.at(address.child(field)));
        }
        cells.add(scalar(figures, "tflopsPerWatt", Unit.TFLOPS_PER_WATT, "All-in watts, host and rack included.")
                .of(NumberAt.of(
                        "FP8 per watt of " + chip.name(),
                        address.child("tflopsPerWatt").toString())));
        cells.add(PricingKind.cell(address, chip));
        cells.add(
                hourly
                        ? CellSource.at(pricing.child("hourly"))
                        : new CellSource.Absent("Its price follows another chip's."));
        cells.add(hourly ? ownPrice() : CellSource.at(pricing.child("relativeTo")));
        cells.add(hourly ? ownPrice() : CellSource.at(pricing.child("advantage")));
        cells.add(first(figures, "pricePerPflopHour", Unit.MONEY_PER_PFLOP_HOUR, "List price in the first month.")
                .of(NumberAt.of(
                                "Price per PFLOP-hour of " + chip.name(),
                                address.child("pricePerPflopHour").toString())
                        .in(base.calendar(), Period.MONTH, 0)));
        cells.add(first(
                        figures,
                        "impliedAdvantage",
                        Unit.FRACTION,
                        "Performance for the price over the reference chip in the first month.")
                .of(NumberAt.of(
                                "Implied advantage of " + chip.name(),
                                address.child("impliedAdvantage").toString())
                        .in(base.calendar(), Period.MONTH, 0)));
        for (String field : List.of("priceDecline", "unitCost", "costDecline", "lifeMonths")) {
            cells.add(CellSource.at(address.child(field)));
        }
        return new RowSource(chip.id(), chip.name(), cells);
    }

    private static CellSource ownPrice() {
        return new CellSource.Absent("It has a price of its own.");
    }

    private static CellSource.Shown scalar(@Nullable ChipProjection figures, String name, Unit unit, String note) {
        Double value = figures == null ? null : figures.scalars().get(name);
        return shown(value == null ? Double.NaN : value, unit, note);
    }

    private static CellSource.Shown first(@Nullable ChipProjection figures, String name, Unit unit, String note) {
        Series series = figures == null ? null : figures.series().get(name);
        return shown(series == null ? Double.NaN : series.at(0), unit, note);
    }

    private static CellSource.Shown shown(double value, Unit unit, String note) {
        if (!Double.isFinite(value)) {
            return new CellSource.Shown("", note);
        }
        return new CellSource.Shown(
                unit == Unit.FRACTION
                        ? InputField.of("Share", unit, "").show(Value.of(value))
                        : Scale.of(unit, Math.abs(value), "").show(value),
                note);
    }

    @Override
    public String fieldOf(String column) {
        return column.equals("pricing") ? "pricing/kind" : column;
    }

    @Override
    public RowEdits rowEdits() {
        return new ElementRows("chip", LIST, ChipTable::made);
    }

    private static Identified made(Workbook workbook, String id, String name, @Nullable Identified before) {
        if (before instanceof Chip chip) {
            return new Chip(
                    id,
                    name,
                    chip.vendor(),
                    chip.available(),
                    0,
                    chip.watts(),
                    chip.tflops(),
                    chip.unitCost(),
                    chip.costDecline(),
                    chip.pricing(),
                    chip.priceDecline(),
                    chip.lifeMonths());
        }
        String vendor = workbook.parties().isEmpty()
                ? ""
                : workbook.parties().getFirst().id();
        return new Chip(
                id,
                name,
                vendor,
                workbook.calendar().start(),
                0,
                1000,
                workbook.referenceTflops(),
                0,
                0,
                new Pricing.Hourly(0),
                0,
                USUAL_LIFE_MONTHS);
    }
}
