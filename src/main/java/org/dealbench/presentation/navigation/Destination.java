package org.dealbench.presentation.navigation;

import java.util.Optional;
import org.dealbench.presentation.page.PageKey;
import org.dealbench.presentation.table.Place;

/// Where something of a workbook is seen and changed.
///
/// @param table which of the page's tables, from 0
/// @param place the cell, empty for a field that stands above the table
public record Destination(PageKey page, int table, Optional<Place> place) {}
