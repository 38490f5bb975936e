package org.dealbench.presentation.page;

import java.util.List;

/// What a page is made of.
///
/// @param tables at least one
/// @param variants at least one
public record PageParts(List<PageTable> tables, List<ChartVariant> variants) {

    public PageParts {
        tables = List.copyOf(tables);
        variants = List.copyOf(variants);
        if (tables.isEmpty() || variants.isEmpty()) {
            throw new IllegalArgumentException("a page needs a table and a chart");
        }
    }
}
