package org.dealbench.model;

import org.jspecify.annotations.Nullable;

/// A line of the analyst's own: a formula over lines and inputs (spec section 0).
///
/// @param unit symbol such as `money/MW`, the workbook's currency standing for money too
/// @param kind FLOW, STOCK, RATE or SCALAR
/// @param deal deal id it is computed for, null for the portfolio
/// @param formula as it was typed; what is wrong with it is no fault of the workbook
public record AnalystLine(
        String id,
        String name,
        String unit,
        String kind,
        @Refers(ElementKind.DEAL) @Nullable String deal,
        String formula)
        implements Identified {

    public AnalystLine withUnit(String newUnit) {
        return new AnalystLine(id, name, newUnit, kind, deal, formula);
    }

    public AnalystLine withKind(String newKind) {
        return new AnalystLine(id, name, unit, newKind, deal, formula);
    }

    public AnalystLine withDeal(@Nullable String newDeal) {
        return new AnalystLine(id, name, unit, kind, newDeal, formula);
    }

    public AnalystLine withFormula(String newFormula) {
        return new AnalystLine(id, name, unit, kind, deal, newFormula);
    }
}
