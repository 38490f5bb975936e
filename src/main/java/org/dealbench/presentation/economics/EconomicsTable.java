package org.dealbench.presentation.economics;

import java.util.ArrayList;
import java.util.List;
import org.dealbench.model.Address;
import org.dealbench.model.Economics;
import org.dealbench.model.Inputs;
import org.dealbench.model.Outcome;
import org.dealbench.model.Parts;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.table.CellSource;
import org.dealbench.presentation.table.Column;
import org.dealbench.presentation.table.DealPlace;
import org.dealbench.presentation.table.RowEdits;
import org.dealbench.presentation.table.RowSource;
import org.dealbench.presentation.table.TableContent;
import org.jspecify.annotations.Nullable;

/// Operation and economics of a deal as a list: an input a row, with its value and what that is of.
///
/// A deal without economics shows its operation alone until they are added.
public record EconomicsTable(DealPlace deal) implements TableContent {

    private static final String OPERATION = "operation";
    private static final String ECONOMICS = "economics";

    /// What a new deal's economics are: all that a file may leave out (spec section 16).
    private static final Economics NEW = new Economics(0, 1, 240, 0, 0, 0, 0, 0, 0, 0.1);

    /// An input by its part and name.
    ///
    /// @param unit what its value is of, `money` standing for the currency
    private record Field(String part, String name, String unit) {}

    private static final List<Field> FIELDS = List.of(
            new Field(OPERATION, "availability", "of all hours"),
            new Field(OPERATION, "utilisation", "of available hours sold"),
            new Field(OPERATION, "mfu", "of peak FLOP used"),
            new Field(OPERATION, "loadFactor", "of rated power drawn"),
            new Field(OPERATION, "discount", "of list price"),
            new Field(ECONOMICS, "infraCostPerWatt", "money per facility watt"),
            new Field(ECONOMICS, "infraBuildMonths", "paid evenly before service"),
            new Field(ECONOMICS, "infraLifeMonths", "straight line"),
            new Field(ECONOMICS, "chipLeadMonths", "paid before service"),
            new Field(ECONOMICS, "powerPrice", "money per MWh"),
            new Field(ECONOMICS, "powerEscalation", "of the power price"),
            new Field(ECONOMICS, "maintenanceRate", "of gross PP&E"),
            new Field(ECONOMICS, "otherOpexRate", "of total revenue"),
            new Field(ECONOMICS, "taxRate", "of EBIT after losses"),
            new Field(ECONOMICS, "discountRate", "a year"));

    @Override
    public List<Column> columns(Workbook base) {
        return List.of(
                Column.words("part", "Part"),
                Column.words("input", "Input"),
                Column.numbers("value", "Value"),
                Column.words("unit", "Unit"));
    }

    @Override
    public List<RowSource> rows(Workbook base) {
        boolean modelled = deal.in(base).map(found -> found.economics() != null).orElse(false);
        List<RowSource> rows = new ArrayList<>();
        if (deal.in(base).isPresent()) {
            for (Field field : FIELDS) {
                if (modelled || field.part().equals(OPERATION)) {
                    rows.add(row(base, field));
                }
            }
        }
        return rows;
    }

    private RowSource row(Workbook base, Field field) {
        Address address = deal.address().child(field.part()).child(field.name());
        String label = Inputs.find(base, address).orElseThrow().spec().label();
        return new RowSource(
                field.part() + "/" + field.name(),
                "the " + field.part(),
                List.of(
                        new CellSource.Shown(field.part().equals(OPERATION) ? "Operation" : "Economics", ""),
                        new CellSource.Shown(label, ""),
                        CellSource.at(address),
                        new CellSource.Shown(field.unit().replace("money", base.currency()), "")));
    }

    @Override
    public RowEdits rowEdits() {
        return new Whole(deal);
    }

    /// Economics come as a whole; none of their inputs can be copied, moved or deleted.
    private record Whole(DealPlace deal) implements RowEdits {

        @Override
        public String noun() {
            return ECONOMICS;
        }

        @Override
        public boolean isFixed() {
            return true;
        }

        @Override
        public boolean canAdd(Workbook workbook) {
            return deal.in(workbook).filter(found -> found.economics() == null).isPresent();
        }

        @Override
        public Outcome<Added> add(Workbook workbook, @Nullable String afterId) {
            Address economics = deal.address().child(ECONOMICS);
            return canAdd(workbook)
                    ? Parts.replace(workbook, economics, NEW)
                            .map(changed -> new Added(changed, ECONOMICS + "/infraCostPerWatt", "economics"))
                    : Outcome.faulty(economics, "This deal has economics already.");
        }

        @Override
        public Outcome<Added> duplicate(Workbook workbook, String id) {
            return Outcome.faulty(address(id), "This input is there once only.");
        }

        @Override
        public Outcome<Workbook> move(Workbook workbook, String id, int steps) {
            return Outcome.ok(workbook);
        }

        @Override
        public Outcome<Workbook> delete(Workbook workbook, String id) {
            return Outcome.faulty(address(id), "This input belongs to every deal and cannot be deleted.");
        }

        @Override
        public Address address(String id) {
            Address address = deal.address();
            for (String segment : Address.parse(id).segments()) {
                address = address.child(segment);
            }
            return address;
        }
    }
}
