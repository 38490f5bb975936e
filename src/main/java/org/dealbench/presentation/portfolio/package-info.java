/// All deals of a workbook together, and who takes part in them.
@NullMarked
package org.dealbench.presentation.portfolio;

import org.jspecify.annotations.NullMarked;
