package org.dealbench.presentation.page;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;

/// What a page is made of.
///
/// @param tables at least one
/// @param variants at least one
/// @param causes what else than a projection its tables and chart follow
/// @param sideBySide whether all variants are shown at once, small, instead of one at a time
/// @param cases what is held side by side, empty for a page of one case
/// @param behind whether what is shown is older than the newest projection
public record PageParts(
        List<PageTable> tables,
        List<ChartVariant> variants,
        List<ObservableValue<?>> causes,
        boolean sideBySide,
        Optional<TickList> cases,
        ObservableBooleanValue behind) {

    public PageParts(List<PageTable> tables, List<ChartVariant> variants) {
        this(tables, variants, List.of(), false, Optional.empty(), new SimpleBooleanProperty());
    }

    /// The same with cases to choose.
    public PageParts withCases(TickList newCases, ObservableBooleanValue newBehind) {
        return new PageParts(tables, variants, causes, sideBySide, Optional.of(newCases), newBehind);
    }

    /// The same, following something else too.
    public PageParts withCauses(List<ObservableValue<?>> newCauses) {
        return new PageParts(tables, variants, newCauses, sideBySide, cases, behind);
    }

    /// The same with all variants shown at once.
    public PageParts shownSideBySide() {
        return new PageParts(tables, variants, causes, true, cases, behind);
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
