package org.dealbench.model;

/// One thing that is wrong with a workbook: where, and what would be right.
///
/// The address is text because a fault may stand where no input can, in a file above all: `sources/3/date`.
///
/// @param address path of what is at fault, empty for the workbook as a whole
/// @param message names what is wrong, the range that would be right, and the value
public record Fault(String address, String message) {

    public static Fault of(Address address, String message) {
        return new Fault(address.toString(), message);
    }

    @Override
    public String toString() {
        return address.isEmpty() ? message : address + ": " + message;
    }
}
