/// A workbook as a whole: new ones, what holds for all of one, and its deals.
@NullMarked
package org.dealbench.presentation.setup;

import org.jspecify.annotations.NullMarked;
