package org.dealbench.engine;

/// Where a plan reads an input.
///
/// @param path of the element that has it
/// @param field of that element, or the key of a row's entry
public record InputSlot(String path, String field) {

    /// The slot of an element's field, `ramp/months` being a field of a part of it.
    public static InputSlot of(Element element, String field) {
        int part = field.lastIndexOf('/');
        return part < 0
                ? new InputSlot(element.path(), field)
                : new InputSlot(
                        (element.path().isEmpty() ? "" : element.path() + "/") + field.substring(0, part),
                        field.substring(part + 1));
    }

    /// The input's address (spec section 14).
    public String address() {
        return path.isEmpty() ? field : path + "/" + field;
    }
}
