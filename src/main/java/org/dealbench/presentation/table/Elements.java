package org.dealbench.presentation.table;

import org.dealbench.model.Address;
import org.dealbench.model.Parts;
import org.dealbench.model.Unit;
import org.dealbench.model.Value;
import org.dealbench.presentation.text.InputField;
import org.jspecify.annotations.Nullable;

/// Cells for what elements have beside inputs: names and labels.
public final class Elements {

    private Elements() {}

    /// A name, which must not be empty.
    public static CellSource name(Address element, String name) {
        return text(element.child("name"), "Name", name, false);
    }

    /// A label that may be left empty.
    public static CellSource label(Address address, String label, @Nullable String text) {
        return text(address, label, text, true);
    }

    private static CellSource text(Address address, String label, @Nullable String text, boolean optional) {
        InputField field = InputField.of(label, Unit.TEXT, "").withOptional(optional);
        return new CellSource.Base(
                field,
                text == null ? null : Value.of(text),
                (workbook, value) ->
                        Parts.replace(workbook, address, value instanceof Value.Text(String written) ? written : null));
    }
}
