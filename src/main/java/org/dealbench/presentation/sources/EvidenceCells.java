package org.dealbench.presentation.sources;

import java.util.function.Function;
import org.dealbench.model.Address;
import org.dealbench.model.Bounds;
import org.dealbench.model.Parts;
import org.dealbench.model.Value;
import org.dealbench.presentation.table.CellSource;
import org.dealbench.presentation.text.Entry;
import org.dealbench.presentation.text.InputField;
import org.dealbench.presentation.text.LooseDates;
import org.jspecify.annotations.Nullable;

/// Cells that only sources and claims have: dates as precise as they are known, and quoted figures.
final class EvidenceCells {

    private EvidenceCells() {}

    /// A day, a month or a year as text.
    static CellSource date(Address address, String label, @Nullable String iso) {
        return new CellSource.Parsed(
                label,
                iso == null ? "" : LooseDates.show(iso),
                LooseDates::read,
                (workbook, value) ->
                        Parts.replace(workbook, address, value instanceof Value.Text(String text) ? text : null));
    }

    /// A figure that a source quotes, in the unit of the input; outside its bounds too, for sources err.
    static CellSource quoted(Address address, String label, InputField field, @Nullable Value value) {
        boolean loose = LooseDates.isDate(field.unit());
        Function<String, Entry> read =
                loose ? LooseDates::read : field.withOptional(true).withBounds(Bounds.NONE)::read;
        return new CellSource.Parsed(
                label,
                value == null
                        ? ""
                        : loose && value instanceof Value.Text(String iso) ? LooseDates.show(iso) : field.write(value),
                read,
                (workbook, written) -> Parts.replace(workbook, address, written));
    }
}
