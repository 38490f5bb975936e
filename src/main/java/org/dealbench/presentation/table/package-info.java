/// Editable tables of inputs: rows of typed cells over addresses, with scenarios, faults and undo.
@NullMarked
package org.dealbench.presentation.table;

import org.jspecify.annotations.NullMarked;
