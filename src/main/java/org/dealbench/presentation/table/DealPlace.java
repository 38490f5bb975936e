package org.dealbench.presentation.table;

import java.util.Optional;
import org.dealbench.model.Address;
import org.dealbench.model.Deal;
import org.dealbench.model.Workbook;

/// One deal of whatever workbook is open.
///
/// @param id of the deal, which may have gone after an undo
public record DealPlace(String id) {

    /// The deal that a page belongs to.
    public static DealPlace of(Optional<String> id) {
        return new DealPlace(id.orElseThrow());
    }

    public Optional<Deal> in(Workbook workbook) {
        return workbook.deals().stream().filter(deal -> deal.id().equals(id)).findFirst();
    }

    public Address address() {
        return Address.of("deals", id);
    }

    /// The address of a line of the deal.
    ///
    /// @param name of the line, with its element where there are several: `phase.fullMw/phase-1`
    public String line(String name) {
        return address() + "/" + name;
    }
}
