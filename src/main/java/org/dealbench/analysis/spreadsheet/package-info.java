/// A deal as a spreadsheet: sheets, cells and formulas as data, printed from the engine's own operations.
@NullMarked
package org.dealbench.analysis.spreadsheet;

import org.jspecify.annotations.NullMarked;
