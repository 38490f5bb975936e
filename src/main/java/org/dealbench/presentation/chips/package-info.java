/// The page of chips: what the catalogue's chips do, cost and are worth beside each other.
@NullMarked
package org.dealbench.presentation.chips;

import org.jspecify.annotations.NullMarked;
