package org.dealbench.presentation.page;

import java.util.List;
import javafx.beans.value.ObservableValue;

/// What a page is made of.
///
/// @param tables at least one
/// @param variants at least one
/// @param causes what else than a projection its tables and chart follow
public record PageParts(List<PageTable> tables, List<ChartVariant> variants, List<ObservableValue<?>> causes) {

    public PageParts(List<PageTable> tables, List<ChartVariant> variants) {
        this(tables, variants, List.of());
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
