package org.dealbench.presentation.page;

/// Which page: a deal's id and what of it.
public record PageKey(String deal, PageKind kind) {}
