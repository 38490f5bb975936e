/// Assumption sets: chip catalogues and cost decks, kept from one workbook and inserted into others.
@NullMarked
package org.dealbench.presentation.assumptions;

import org.jspecify.annotations.NullMarked;
