/// The lines of one's own: a table of them, their chart, and the field for their formulas.
@NullMarked
package org.dealbench.presentation.lines;

import org.jspecify.annotations.NullMarked;
