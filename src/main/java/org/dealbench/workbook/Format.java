package org.dealbench.workbook;

/// The name and version that a workbook file says of itself (spec section 0).
final class Format {

    static final String NAME = "dealbench-workbook";

    /// The version written, and the newest that can be read.
    static final int VERSION = 1;

    private Format() {}
}
