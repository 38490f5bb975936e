package org.dealbench.presentation.returns;

import java.util.List;
import org.dealbench.model.Deal;
import org.dealbench.model.Equity;
import org.dealbench.model.Tranche;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.table.DealPlace;
import org.dealbench.presentation.table.InputList;
import org.dealbench.presentation.table.InputList.Field;
import org.dealbench.presentation.table.PartEdits;

/// The inputs of a deal's equity as a list, added and deleted as a whole.
final class EquityTable {

    private static final String EQUITY = "equity";
    private static final List<Field> FIELDS = List.of(
            new Field(EQUITY, "preMoney", "money, before the round"),
            new Field(EQUITY, "roundSize", "money, of all who invest"),
            new Field(EQUITY, "exitDate", "day of the sale"),
            new Field(EQUITY, "exitValuation", "money, of the whole company"),
            new Field(EQUITY, "dilution", "of a stake, a year"),
            new Field(EQUITY, "discountRate", "a year"));

    /// What part of a company a round usually buys: where a new equity starts.
    private static final double USUAL_SHARE = 0.1;
    private static final double LEAST_ROUND = 1e9;
    private static final double DISCOUNT_RATE = 0.1;

    private EquityTable() {}

    static InputList of(DealPlace deal) {
        return new InputList(deal, FIELDS, new PartEdits(deal, EQUITY, "preMoney", EquityTable::start));
    }

    /// A round of the deal's own tranches for a tenth of the company, sold for what was paid when the calendar ends.
    private static Equity start(Workbook workbook, Deal deal) {
        double cash = deal.tranches().stream()
                .filter(tranche -> tranche.instrument().paysCash())
                .mapToDouble(Tranche::amount)
                .sum();
        double round = cash > 0 ? cash : LEAST_ROUND;
        double postMoney = round / USUAL_SHARE;
        return new Equity(
                postMoney - round,
                round,
                workbook.calendar().timeline().lastDay(workbook.calendar().months() - 1),
                postMoney,
                0,
                DISCOUNT_RATE);
    }
}
