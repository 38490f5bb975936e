package org.dealbench.engine;

import org.jspecify.annotations.Nullable;

/// One member of an index, such as one phase of one deal.
///
/// @param path address of its inputs without their field, unique in a workbook; empty for the workbook itself
/// @param id how it is told from its siblings in the names of series
/// @param parent the element it is part of, bound together with it
public record Element(
        Index index, String path, String id, @Nullable Element parent) {

    /// Within a workbook the path tells elements of an index apart, parents and all.
    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Element element && path.equals(element.path) && index.equals(element.index));
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }
}
