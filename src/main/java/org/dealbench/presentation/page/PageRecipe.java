package org.dealbench.presentation.page;

/// Says what a page of one kind is made of.
@FunctionalInterface
public interface PageRecipe {

    /// The parts of a page, made once, when it is first looked at.
    PageParts make(PageContext context, PageKey key);
}
