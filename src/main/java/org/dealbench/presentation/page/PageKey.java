package org.dealbench.presentation.page;

import java.util.Optional;

/// Which page: what it is about, and of which deal.
///
/// @param deal id of the deal, empty for a page of the whole workbook
public record PageKey(PageKind kind, Optional<String> deal) {

    public PageKey {
        if (deal.isPresent() != kind.isOfDeal()) {
            throw new IllegalArgumentException("a page " + kind + " is not of " + deal.orElse("the workbook"));
        }
    }

    /// A page of one deal.
    public static PageKey of(String deal, PageKind kind) {
        return new PageKey(kind, Optional.of(deal));
    }

    /// A page of the whole workbook.
    public static PageKey of(PageKind kind) {
        return new PageKey(kind, Optional.empty());
    }
}
