/// What the analyst writes down: immutable records of one workbook, their units, bounds and addresses, and the
/// check that finds every fault in them (spec sections 0 to 16). Knows nothing but the JDK.
@NullMarked
package org.dealbench.model;

import org.jspecify.annotations.NullMarked;
