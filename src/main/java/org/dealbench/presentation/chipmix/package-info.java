/// The chip mix of a deal: what fills its power, month by month.
@NullMarked
package org.dealbench.presentation.chipmix;

import org.jspecify.annotations.NullMarked;
