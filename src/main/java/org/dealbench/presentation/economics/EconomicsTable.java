package org.dealbench.presentation.economics;

import java.util.List;
import org.dealbench.model.Economics;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.table.Column;
import org.dealbench.presentation.table.DealPlace;
import org.dealbench.presentation.table.InputList;
import org.dealbench.presentation.table.InputList.Field;
import org.dealbench.presentation.table.PartEdits;
import org.dealbench.presentation.table.RowEdits;
import org.dealbench.presentation.table.RowSource;
import org.dealbench.presentation.table.TableContent;

/// Operation and economics of a deal as a list: an input a row, with its value and what that is of.
///
/// A deal without economics shows its operation alone until they are added.
public record EconomicsTable(DealPlace deal) implements TableContent {

    private static final String OPERATION = "operation";
    private static final String ECONOMICS = "economics";

    /// What a new deal's economics are: all that a file may leave out (spec section 16).
    private static final Economics NEW = new Economics(0, 1, 240, 0, 0, 0, 0, 0, 0, 0.1);

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

    private InputList inputs() {
        return new InputList(deal, FIELDS, new PartEdits(deal, ECONOMICS, "infraCostPerWatt", (_, _) -> NEW));
    }

    @Override
    public List<Column> columns(Workbook base) {
        return inputs().columns(base);
    }

    @Override
    public List<RowSource> rows(Workbook base) {
        return inputs().rows(base);
    }

    @Override
    public RowEdits rowEdits() {
        return inputs().rowEdits();
    }
}
