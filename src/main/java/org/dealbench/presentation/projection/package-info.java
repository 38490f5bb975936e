/// The projection of the open workbook, kept up to date in the background.
@NullMarked
package org.dealbench.presentation.projection;

import org.jspecify.annotations.NullMarked;
