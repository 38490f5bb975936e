/// Which pages an open workbook has, and the way to them.
@NullMarked
package org.dealbench.presentation.navigation;

import org.jspecify.annotations.NullMarked;
