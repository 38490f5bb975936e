/// What does not add up in a workbook, and what is worth a look.
@NullMarked
package org.dealbench.presentation.checks;

import org.jspecify.annotations.NullMarked;
