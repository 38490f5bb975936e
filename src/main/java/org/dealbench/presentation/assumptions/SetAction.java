package org.dealbench.presentation.assumptions;

/// What a person wants with an assumption set.
public sealed interface SetAction {

    /// Put it into the open workbook.
    record Insert(KeptSet set) implements SetAction {}

    /// Call it something else.
    record Rename(KeptSet set) implements SetAction {}

    /// Let go of it.
    record Delete(KeptSet set) implements SetAction {}
}
