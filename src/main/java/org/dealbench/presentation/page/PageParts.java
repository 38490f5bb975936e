package org.dealbench.presentation.page;

import java.util.List;
import javafx.beans.value.ObservableValue;

/// What a page is made of.
///
/// @param tables at least one
/// @param variants at least one
/// @param causes what else than a projection its tables and chart follow
/// @param sideBySide whether all variants are shown at once, small, instead of one at a time
public record PageParts(
        List<PageTable> tables, List<ChartVariant> variants, List<ObservableValue<?>> causes, boolean sideBySide) {

    public PageParts(List<PageTable> tables, List<ChartVariant> variants) {
        this(tables, variants, List.of(), false);
    }

    /// The same, following something else too.
    public PageParts withCauses(List<ObservableValue<?>> newCauses) {
        return new PageParts(tables, variants, newCauses, sideBySide);
    }

    /// The same with all variants shown at once.
    public PageParts shownSideBySide() {
        return new PageParts(tables, variants, causes, true);
    }

    public PageParts {
        tables = List.copyOf(tables);
        variants = List.copyOf(variants);
        causes = List.copyOf(causes);
        if (tables.isEmpty() || variants.isEmpty()) {
            throw new IllegalArgumentException("a page needs a table and a chart");
        }
    }
}
